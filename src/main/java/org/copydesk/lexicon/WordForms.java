package org.copydesk.lexicon;

import java.util.List;
import java.util.Set;

/**
 * The words of a list, their forms, and what English makes of them: by a prefix, by an ending, or
 * of two words. Hash lookups only. Immutable.
 */
final class WordForms {
  private static final int MIN_STEM = 3;
  // Both halves of a compound; shorter ones would split most names.
  private static final int MIN_HALF = 3;
  private static final int MIN_COMPOUND = 7;

  private static final List<String> ENDINGS =
      List.of(
          "s",
          "es",
          "d",
          "ed",
          "n",
          "en",
          "r",
          "er",
          "ers",
          "or",
          "ors",
          "st",
          "est",
          "ing",
          "ings",
          "ly",
          "less",
          "ness",
          "nesses",
          "able",
          "ible",
          "ably",
          "ability",
          "ment",
          "ments",
          "ful",
          "fully",
          "ish",
          "ism",
          "isms",
          "ist",
          "ists",
          "istic",
          "ize",
          "izes",
          "ized",
          "izing",
          "ise",
          "ises",
          "ised",
          "ising",
          "ization",
          "isation",
          "izer",
          "iser",
          "ation",
          "ations",
          "ion",
          "ions",
          "ive",
          "ic",
          "ical",
          "al",
          "ally",
          "ity",
          "ities",
          "ous",
          "y",
          "ier",
          "iest",
          "ily",
          "ies",
          "ied",
          "like",
          "wise",
          "ward",
          "wards",
          "proof",
          "free",
          "gate",
          "ship",
          "ships",
          "hood",
          "dom",
          "ian",
          "ians",
          "esque",
          "ology",
          "ologist",
          "ologists",
          "phobia",
          "phobic",
          "ette",
          "ess",
          "fest",
          "thon",
          "worthy",
          "some",
          "fication",
          "ify",
          "ified",
          "ifies",
          "ifying");

  private static final List<String> PREFIXES =
      List.of(
          "un", "re", "anti", "pre", "non", "over", "out", "co", "de", "dis", "mis", "sub", "super",
          "mini", "mega", "micro", "multi", "cyber", "bio", "eco", "tele", "cross", "counter",
          "under", "up", "down", "inter", "ultra", "post", "self", "semi", "pro", "mid", "ex", "in",
          "im", "intra", "extra", "hyper", "neo", "trans", "auto", "geo", "nano", "photo", "poly",
          "pseudo", "psycho", "socio", "thermo", "uni", "bi", "tri", "fore", "be", "en", "em");

  // Words that end the names of places and families: Oldenburg, Bradford.
  private static final Set<String> NAME_ENDINGS =
      Set.of(
          "burg", "berg", "ville", "ford", "stein", "worth", "shire", "hurst", "ham", "stead",
          "ley", "bury", "smith", "kin", "ton", "son", "gate", "thorpe", "wick", "borough", "mann");

  private final Set<String> words;

  WordForms(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean has(String word) {
    return isForm(word) || isPrefixed(word) || isStretched(word) || isCompound(word);
  }

  /** Returns whether a word, or the base that it is a form of, is in the list itself. */
  boolean isForm(String word) {
    if (words.contains(word)) {
      return true;
    }
    for (var ending : ENDINGS) {
      int stem = word.length() - ending.length();
      if (stem >= MIN_STEM && word.endsWith(ending) && isBase(word.substring(0, stem))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBase(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    boolean doubled = last > 1 && end == stem.charAt(last - 1);
    boolean fromY = last > 1 && end == 'i';
    return words.contains(stem)
        || words.contains(stem + "e")
        || (fromY && words.contains(stem.substring(0, last) + "y"))
        || (doubled && words.contains(stem.substring(0, last)));
  }

  private boolean isPrefixed(String word) {
    for (var prefix : PREFIXES) {
      int stem = word.length() - prefix.length();
      if (stem > MIN_STEM && word.startsWith(prefix) && isForm(word.substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }

  /** "Whyyyy" and "sooooo": a letter three times in a row is in no name. */
  private static boolean isStretched(String word) {
    for (int i = 2; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompound(String word) {
    if (word.length() < MIN_COMPOUND) {
      return false;
    }
    for (int i = MIN_HALF; i <= word.length() - MIN_HALF; i++) {
      var second = word.substring(i);
      if (words.contains(word.substring(0, i))
          && isForm(second)
          && !NAME_ENDINGS.contains(second)) {
        return true;
      }
    }
    return false;
  }
}
