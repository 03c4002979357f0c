/**
 * The data of each language. {@link org.copydesk.lexicon.language.LanguageProfile} names its word
 * lists, models and traits. Names of months, weekdays and countries and number words come from a
 * list or from CLDR. Not exported.
 */
@NullMarked
package org.copydesk.lexicon.language;

import org.jspecify.annotations.NullMarked;
