/**
 * Code that several rules share: display texts, headline words, lists of words in messages. Not
 * exported.
 */
@NullMarked
package org.copydesk.rules.common;

import org.jspecify.annotations.NullMarked;
