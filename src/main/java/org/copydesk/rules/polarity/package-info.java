/**
 * Negation and antonyms between a claim and its evidence, for {@code polarity-mismatch}. Not
 * exported.
 */
@NullMarked
package org.copydesk.rules.polarity;

import org.jspecify.annotations.NullMarked;
