/**
 * Word lists, scales, antonyms, aliases and the thesaurus. They know words, not where these occur.
 * Not exported.
 */
@NullMarked
package org.copydesk.lexicon;

import org.jspecify.annotations.NullMarked;
