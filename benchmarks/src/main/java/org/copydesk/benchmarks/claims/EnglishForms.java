package org.copydesk.benchmarks.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The inflected forms of an entry of a lexicon, such as {@code cut (cut cutting)}. */
final class EnglishForms {
  private static final Set<String> DOUBLED =
      Set.of(
          "admit", "commit", "control", "occur", "permit", "prefer", "refer", "regret", "submit");

  /** A form of a word. */
  enum Form {
    BASE,
    SINGULAR_PRESENT,
    PAST,
    PARTICIPLE,
    GERUND,
    PLURAL,
    COMPARATIVE,
    SUPERLATIVE
  }

  private EnglishForms() {}

  /**
   * Returns the forms of an entry.
   *
   * @param entry word or phrase, with irregular forms of its first word in brackets
   * @param partOfSpeech {@code v}, {@code n}, {@code adj} or {@code adv}
   */
  static Map<Form, String> of(String entry, String partOfSpeech) {
    int bracket = entry.indexOf('(');
    var phrase = (bracket < 0 ? entry : entry.substring(0, bracket)).strip();
    List<String> irregular =
        bracket < 0
            ? List.of()
            : List.of(entry.substring(bracket + 1, entry.indexOf(')')).strip().split("\\s+", -1));
    var forms = new EnumMap<Form, String>(Form.class);
    forms.put(Form.BASE, phrase);
    switch (partOfSpeech) {
      case "v" -> addVerb(forms, phrase, irregular);
      case "n" -> forms.put(Form.PLURAL, withS(phrase));
      case "adj" -> addDegrees(forms, irregular);
      default -> {}
    }
    return forms;
  }

  private static void addVerb(Map<Form, String> forms, String phrase, List<String> irregular) {
    int space = phrase.indexOf(' ');
    var verb = space < 0 ? phrase : phrase.substring(0, space);
    var rest = space < 0 ? "" : phrase.substring(space);
    var past = new ArrayList<String>();
    var gerund = ending(verb, "ing");
    for (var form : irregular) {
      if (form.endsWith("ing") && !form.equals(verb)) {
        gerund = form;
      } else {
        past.add(form);
      }
    }
    if (verb.equals("be")) {
      return;
    }
    forms.put(Form.SINGULAR_PRESENT, (verb.equals("have") ? "has" : withS(verb)) + rest);
    forms.put(Form.PAST, (past.isEmpty() ? ending(verb, "ed") : past.get(0)) + rest);
    forms.put(
        Form.PARTICIPLE, (past.isEmpty() ? ending(verb, "ed") : past.get(past.size() - 1)) + rest);
    forms.put(Form.GERUND, gerund + rest);
  }

  private static void addDegrees(Map<Form, String> forms, List<String> irregular) {
    for (var form : irregular) {
      if (form.endsWith("est") || form.equals("best") || form.equals("worst")) {
        forms.put(Form.SUPERLATIVE, form);
      } else {
        forms.put(Form.COMPARATIVE, form);
      }
    }
  }

  private static String withS(String word) {
    if (word.matches(".*(?:s|x|z|ch|sh|o)")) {
      return word + "es";
    }
    return word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private static String ending(String verb, String ending) {
    boolean past = ending.equals("ed");
    if (verb.matches(".*(?:ee|oe|ye)")) {
      return verb + (past ? "d" : ending);
    }
    if (verb.endsWith("e")) {
      return verb.substring(0, verb.length() - 1) + ending;
    }
    if (past && verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    boolean doubled = verb.matches("[^aeiou]*[aeiou][^aeiouwxy]") || DOUBLED.contains(verb);
    return verb + (doubled ? verb.substring(verb.length() - 1) : "") + ending;
  }
}
