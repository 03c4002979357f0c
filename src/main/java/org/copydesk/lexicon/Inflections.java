package org.copydesk.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the forms of English words that the lexicons list. */
final class Inflections {
  // Characters looked at one by one: the lists are read at every start, before patterns are fast.
  private static final String VOWELS = "aeiou";
  private static final String DOUBLED = "bdglmnprt";
  private static final List<String> HISSES = List.of("s", "x", "z", "ch", "sh");

  private Inflections() {}

  /**
   * Returns the forms of an entry: {@code fall (fell fallen falling)}, {@code criticize}, {@code
   * call for}. The first word is inflected regularly, as a verb and as a noun; where other forms
   * are given in brackets, these are added to the form in -s. An entry that starts with {@code =}
   * has no other forms.
   */
  static Set<String> of(String entry) {
    var text = entry.strip();
    if (text.startsWith("=")) {
      return Set.of(text.substring(1).strip());
    }
    int bracket = text.indexOf('(');
    var phrase = bracket < 0 ? text : text.substring(0, bracket).strip();
    int space = phrase.indexOf(' ');
    var word = space < 0 ? phrase : phrase.substring(0, space);
    var rest = space < 0 ? "" : phrase.substring(space);
    var forms = new LinkedHashSet<String>();
    forms.add(word);
    forms.add(thirdPerson(word));
    if (bracket < 0) {
      addRegular(word, forms);
    } else {
      forms.addAll(List.of(text.substring(bracket + 1, text.indexOf(')')).strip().split("\\s+")));
    }
    var whole = new LinkedHashSet<String>();
    forms.forEach(form -> whole.add(form + rest));
    return whole;
  }

  private static String thirdPerson(String word) {
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    for (var hiss : HISSES) {
      if (word.endsWith(hiss)) {
        return word + "es";
      }
    }
    return word + "s";
  }

  private static boolean endsInConsonantAndY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && !isVowel(word, last - 1);
  }

  /** Returns whether a word has one syllable and doubles its last letter: "drop", "cut", "plan". */
  private static boolean doublesLast(String word) {
    int last = word.length() - 1;
    if (last < 1 || DOUBLED.indexOf(word.charAt(last)) < 0 || !isVowel(word, last - 1)) {
      return false;
    }
    for (int i = 0; i < last - 1; i++) {
      if (isVowel(word, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  private static void addRegular(String word, Set<String> forms) {
    if (word.endsWith("e")) {
      forms.add(word + "d");
      forms.add(word.substring(0, word.length() - 1) + "ing");
      return;
    }
    boolean endsInY = endsInConsonantAndY(word);
    var stem = doublesLast(word) ? word + word.charAt(word.length() - 1) : word;
    forms.add(endsInY ? word.substring(0, word.length() - 1) + "ied" : stem + "ed");
    forms.add(stem + "ing");
  }
}
