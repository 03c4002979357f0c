package org.copydesk.lexicon.sense;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the regular forms of base forms by a list of endings, such as {@code inflections-fr.txt}:
 * of {@code baisser} among others {@code baisse}, {@code baissent} and {@code baissées}. Some forms
 * that it makes are no words; they do no harm, since only forms of texts are looked up. Immutable.
 */
final class RegularForms {
  private static final char STEM = '~';
  private static final char UMLAUT = '¨';

  /** Forms of the words that end with some letters. */
  private record Rule(String ending, List<String> forms) {}

  private final Map<PartOfSpeech, List<Rule>> rules = new EnumMap<>(PartOfSpeech.class);

  /**
   * Reads rules.
   *
   * @param lines {@code part-of-speech ending: form, form}; the first ending that fits counts, and
   *     {@code *} fits any word. In forms {@code ~} is the word without the ending, and {@code ¨~}
   *     the same with an umlaut in its last syllable
   */
  RegularForms(List<String> lines) {
    for (var line : lines) {
      int colon = line.indexOf(':');
      var head = line.substring(0, colon).strip().split(" ", -1);
      var forms = List.of(line.substring(colon + 1).strip().split(",\\s*", -1));
      var ending = head[1].equals("*") ? "" : head[1];
      rules
          .computeIfAbsent(PartOfSpeech.of(head[0]), key -> new ArrayList<>())
          .add(new Rule(ending, forms));
    }
  }

  /** Returns a word and its regular forms. */
  Set<String> of(String word, PartOfSpeech partOfSpeech) {
    var forms = new LinkedHashSet<String>();
    forms.add(word);
    for (var rule : rules.getOrDefault(partOfSpeech, List.of())) {
      if (word.endsWith(rule.ending) && word.length() > rule.ending.length()) {
        var stem = word.substring(0, word.length() - rule.ending.length());
        rule.forms.forEach(form -> forms.add(form(form, stem)));
        break;
      }
    }
    return forms;
  }

  private static String form(String pattern, String stem) {
    boolean umlaut = pattern.charAt(0) == UMLAUT;
    var text = umlaut ? pattern.substring(1) : pattern;
    int at = text.indexOf(STEM);
    return text.substring(0, at) + (umlaut ? withUmlaut(stem) : stem) + text.substring(at + 1);
  }

  private static String withUmlaut(String stem) {
    for (int i = stem.length() - 1; i >= 0; i--) {
      int vowel = "aou".indexOf(stem.charAt(i));
      boolean diphthong = i > 0 && stem.charAt(i) == 'u' && stem.charAt(i - 1) == 'a';
      if (vowel >= 0) {
        int at = diphthong ? i - 1 : i;
        return stem.substring(0, at) + "äöü".charAt(diphthong ? 0 : vowel) + stem.substring(at + 1);
      }
    }
    return stem;
  }
}
