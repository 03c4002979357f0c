/**
 * Word lists: scales of verbs, antonyms, aliases, negation, hedges, common words. They know words,
 * not places in a text. {@link org.copydesk.lexicon.Vocabulary} joins them with the thesaurus,
 * {@link org.copydesk.lexicon.HouseStyle} adds the words of a publication. Not exported.
 */
@NullMarked
package org.copydesk.lexicon;

import org.jspecify.annotations.NullMarked;
