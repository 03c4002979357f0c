package org.copydesk.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.lexicon.language.CalendarNames;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;

/**
 * The everyday words of a language. In Title Case, other words count as names. Only English has a
 * list; in other languages no word is common. Immutable.
 *
 * @since 0.1.0
 */
public final class CommonWords {
  private static final LanguageCache<CommonWords> BY_LANGUAGE =
      new LanguageCache<>(CommonWords::load);

  private static final List<String> ENDINGS =
      List.of("s", "es", "d", "ed", "r", "er", "ers", "st", "est", "ing", "ings", "ly", "less");

  private final Set<String> bases;
  private final CalendarNames dates;

  private CommonWords(Set<String> bases, CalendarNames dates) {
    this.bases = bases;
    this.dates = dates;
  }

  /** Returns the words of a language; none for one without a list. */
  public static CommonWords of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  private static CommonWords load(Locale language) {
    var bases = new HashSet<>(LanguageProfile.of(language).lines(Resource.COMMON_WORDS));
    return new CommonWords(bases, CalendarNames.of(language));
  }

  /** Returns whether the language has no list. */
  public boolean isEmpty() {
    return bases.isEmpty();
  }

  /** Returns whether a word in lower case, or its base form, is on the list. */
  public boolean has(String word) {
    if (bases.contains(word)) {
      return true;
    }
    for (var ending : ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        var stem = word.substring(0, word.length() - ending.length());
        if (isBase(stem)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isBase(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    boolean doubled = last > 1 && end == stem.charAt(last - 1);
    boolean fromY = last > 1 && end == 'i';
    return bases.contains(stem)
        || bases.contains(stem + "e")
        || (fromY && bases.contains(stem.substring(0, last) + "y"))
        || (doubled && bases.contains(stem.substring(0, last)));
  }

  /** Returns whether a word in lower case is the name or abbreviation of a month or weekday. */
  public boolean isDate(String word) {
    return dates.isName(word);
  }

  /** Returns whether a word in lower case, or its singular, is on the list. */
  public boolean hasNoun(String word) {
    return bases.contains(word)
        || (word.endsWith("s") && bases.contains(word.substring(0, word.length() - 1)));
  }
}
