/** Senses of words and phrases: scales with sides and degrees, opposites, siblings. */
@NullMarked
package org.copydesk.lexicon.sense;

import org.jspecify.annotations.NullMarked;
