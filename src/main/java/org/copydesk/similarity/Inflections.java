package org.copydesk.similarity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the forms of English words that the lexicons list. */
final class Inflections {
  private static final Pattern CONSONANT_AND_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern HISSES = Pattern.compile(".*(s|x|z|ch|sh)");
  // "drop", "cut", "plan": one syllable that doubles its last letter.
  private static final Pattern DOUBLES = Pattern.compile("[^aeiou]*[aeiou][bdglmnprt]");

  private Inflections() {}

  /**
   * Returns the forms of an entry: {@code fall (fell fallen falling)}, {@code criticize}, {@code
   * call for}. The first word is inflected regularly, as a verb and as a noun; where other forms
   * are given in brackets, these stand beside the form in -s. An entry that starts with {@code =}
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
    if (CONSONANT_AND_Y.matcher(word).matches()) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return HISSES.matcher(word).matches() ? word + "es" : word + "s";
  }

  private static void addRegular(String word, Set<String> forms) {
    if (word.endsWith("e")) {
      forms.add(word + "d");
      forms.add(word.substring(0, word.length() - 1) + "ing");
      return;
    }
    boolean endsInY = CONSONANT_AND_Y.matcher(word).matches();
    var stem = DOUBLES.matcher(word).matches() ? word + word.charAt(word.length() - 1) : word;
    forms.add(endsInY ? word.substring(0, word.length() - 1) + "ied" : stem + "ed");
    forms.add(stem + "ing");
  }
}
