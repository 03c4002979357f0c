/**
 * What there is for each language: {@link org.copydesk.lexicon.language.LanguageProfile} names its
 * word lists, models and traits; names of countries come from a list or from CLDR. Not exported.
 */
@NullMarked
package org.copydesk.lexicon.language;

import org.jspecify.annotations.NullMarked;
