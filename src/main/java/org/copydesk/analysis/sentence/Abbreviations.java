package org.copydesk.analysis.sentence;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Characters;

/**
 * Distinguishes a full stop that ends a sentence from one that ends an abbreviation. Thread-safe.
 *
 * <p>A stop after a listed abbreviation, an initial ("George W.") or letters with stops ("U.S.")
 * ends no sentence, unless a word follows that begins one and is part of no name: "in the U.S. The
 * talks". English has a list of our own, since that of CLDR lacks Dr., Gov., Sen. and more; other
 * languages have CLDR's.
 *
 * <p>ICU's own filter isn't used: it looks at the last letters only, so that for CLDR's "r." and
 * "s." no German sentence ended with "er", and no Portuguese one with a plural.
 */
final class Abbreviations {
  private static final String CLDR = "com/ibm/icu/impl/data/icudata/brkitr";
  private static final String BEFORE_NUMBER = " 0";
  private static final int LONGEST = 16;

  // Written the same in most languages, and not in all of CLDR's lists.
  private static final Set<String> COMMON = Set.of("Dr.", "Prof.");

  private final Set<String> anywhere = new HashSet<>(COMMON);
  private final Set<String> beforeNumber = new HashSet<>();
  private final Set<String> openers;
  private final boolean ordinals;

  /** Takes those of a language; of one without a list, initials and letters with stops. */
  Abbreviations(Locale language) {
    var profile = LanguageProfile.of(language);
    this.openers = Set.copyOf(profile.words(Resource.SENTENCE_OPENERS));
    this.ordinals = profile.has(Trait.ORDINAL_STOPS);
    for (var entry : profile.lines(Resource.ABBREVIATIONS)) {
      boolean numbered = entry.endsWith(BEFORE_NUMBER);
      var word = numbered ? entry.substring(0, entry.length() - BEFORE_NUMBER.length()) : entry;
      var words = numbered ? beforeNumber : anywhere;
      words.add(word);
      words.add(word.toUpperCase(Locale.ROOT)); // headlines in ALL CAPS
    }
    if (!profile.has(Resource.ABBREVIATIONS)) {
      for (var entry : cldr(language)) {
        for (var word : entry.split(" ", -1)) {
          if (word.endsWith(".")) {
            anywhere.add(word);
          }
        }
      }
    }
  }

  private static List<String> cldr(Locale language) {
    try {
      return Arrays.asList(
          UResourceBundle.getBundleInstance(CLDR, ULocale.forLocale(language))
              .get("exceptions")
              .get("SentenceBreak")
              .getStringArray());
    } catch (MissingResourceException e) {
      return List.of(); // as for most languages
    }
  }

  /** Returns whether the next stretch of the text belongs to the same sentence. */
  boolean joins(String text, Span sentence, Span next) {
    int end = sentence.end();
    // Names hardly begin with a quotation mark, sentences often.
    if (text.charAt(end - 1) != '.' || Characters.isOpeningQuote(text.charAt(next.start()))) {
      return false;
    }
    int start = end - 1;
    int limit = Math.max(sentence.start(), end - LONGEST);
    while (start > limit && isPartOfWord(text.charAt(start - 1))) {
      start--;
    }
    var word = text.substring(start, end);
    if (beforeNumber.contains(word) && Character.isDigit(text.charAt(next.start()))) {
      return true;
    }
    return (anywhere.contains(word) || isInitials(word) || (ordinals && isOrdinal(word)))
        && !openers.contains(firstWord(text, next));
  }

  private static boolean isPartOfWord(char c) {
    return c == '.' || Character.isLetterOrDigit(c);
  }

  /** Returns whether a word is a capital with a stop, or single letters with stops between them. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() > 2 || (word.length() == 2 && Character.isUpperCase(word.charAt(0)));
  }

  private static boolean isOrdinal(String word) {
    return word.length() <= 3
        && word.length() > 1
        && word.chars().limit(word.length() - 1).allMatch(Character::isDigit);
  }

  private static String firstWord(String text, Span next) {
    int end = next.start();
    while (end < next.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(next.start(), end);
  }
}
