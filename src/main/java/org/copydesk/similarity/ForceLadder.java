package org.copydesk.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.analysis.Lexicon;
import org.copydesk.analysis.Token;

/**
 * Verbs that tell one kind of act with different force: {@code suggest < urge < demand < order}.
 * Read from {@code force-ladder-en.txt}, one ladder a line. Immutable.
 *
 * @since 0.1.0
 */
public final class ForceLadder {
  private static final ForceLadder NONE = new ForceLadder(Map.of());

  private final Map<String, List<Step>> byWord;

  private ForceLadder(Map<String, List<Step>> byWord) {
    this.byWord = byWord;
  }

  /**
   * A verb's place on a ladder.
   *
   * @param ladder name of the ladder, such as {@code directing}
   * @param force its step from below, from 1; more is stronger
   * @since 0.1.0
   */
  public record Step(String ladder, int force) {}

  /** Returns the ladders of a language; those of one without a list are empty. */
  public static ForceLadder of(Locale language) {
    return language.getLanguage().equals("en") ? English.LADDER : NONE;
  }

  private static final class English {
    static final ForceLadder LADDER = parse(Lexicon.words("force-ladder-en.txt"));
  }

  /**
   * Reads ladders.
   *
   * @param lines {@code name: word, word < word}, weakest first, each word with the forms that its
   *     inflection isn't regular in
   * @throws IllegalArgumentException if a line has no name, or a word stands on two steps
   */
  public static ForceLadder parse(List<String> lines) {
    var byWord = new HashMap<String, List<Step>>();
    for (var line : lines) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException("expected 'name: word < word': " + line);
      }
      int force = 0;
      for (var step : line.substring(colon + 1).split("<", -1)) {
        force++;
        for (var word : step.split(",", -1)) {
          for (var form : forms(word.strip())) {
            add(byWord, form, new Step(line.substring(0, colon), force));
          }
        }
      }
    }
    return new ForceLadder(Map.copyOf(byWord));
  }

  private static void add(Map<String, List<Step>> byWord, String form, Step step) {
    var steps = byWord.computeIfAbsent(form, word -> new ArrayList<>(1));
    for (var known : steps) {
      if (known.equals(step)) {
        return;
      }
      if (known.ladder().equals(step.ladder())) {
        throw new IllegalArgumentException(
            "'" + form + "' stands on two steps of " + step.ladder());
      }
    }
    steps.add(step);
  }

  /** Returns where a word stands, at most one step a ladder; empty for a word on no ladder. */
  public List<Step> steps(Token token) {
    return byWord.getOrDefault(token.word(), List.of());
  }

  /** Returns where a word stands on one ladder; empty for a word that isn't on it. */
  public Optional<Step> step(Token token, String ladder) {
    return steps(token).stream().filter(step -> step.ladder().equals(ladder)).findFirst();
  }

  /**
   * Returns the regular forms of a verb; where irregular ones are given in brackets, these and the
   * third person.
   */
  private static List<String> forms(String entry) {
    var forms = new ArrayList<String>();
    int bracket = entry.indexOf('(');
    var verb = bracket < 0 ? entry : entry.substring(0, bracket).strip();
    forms.add(verb);
    boolean endsInE = verb.endsWith("e");
    boolean endsInConsonantY = verb.matches(".*[^aeiou]y");
    var stem = endsInE ? verb.substring(0, verb.length() - 1) : verb;
    var stemOfY = endsInConsonantY ? verb.substring(0, verb.length() - 1) + "i" : stem;
    boolean hisses = verb.matches(".*(s|x|z|ch|sh)");
    forms.add(endsInConsonantY ? stemOfY + "es" : hisses ? verb + "es" : verb + "s");
    if (bracket >= 0) {
      forms.addAll(List.of(entry.substring(bracket + 1, entry.length() - 1).strip().split("\\s+")));
    } else {
      forms.add(stemOfY + "ed");
      forms.add(stem + "ing");
    }
    return forms;
  }
}
