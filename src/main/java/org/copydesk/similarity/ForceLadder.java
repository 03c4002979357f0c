package org.copydesk.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  private static final ForceLadder NONE = new ForceLadder(List.of());

  private final List<Ladder> ladders;
  private final Phrases<Step> phrases = new Phrases<>();

  private ForceLadder(List<Ladder> ladders) {
    this.ladders = List.copyOf(ladders);
    for (var ladder : ladders) {
      for (int i = 0; i < ladder.steps().size(); i++) {
        var step = new Step(ladder.name(), i + 1, ladder.loose());
        var vagueStep = new Step(ladder.name(), i + 1, false);
        for (var word : ladder.steps().get(i)) {
          boolean vague = word.startsWith("?");
          for (var form : Inflections.of(vague ? word.substring(1) : word)) {
            add(form, vague ? vagueStep : step);
          }
        }
      }
    }
  }

  private void add(String form, Step step) {
    for (var known : phrases.values(form)) {
      if (known.ladder().equals(step.ladder()) && !known.same(step)) {
        throw new IllegalArgumentException(
            "'" + form + "' stands on two steps of " + step.ladder());
      }
    }
    phrases.add(form, step);
  }

  /**
   * A verb's place on a ladder.
   *
   * @param ladder name of the ladder, such as {@code directing}
   * @param force its step from below, from 1; more is stronger
   * @param loose whether another step tells another act even in quite other words
   * @since 0.1.0
   */
  public record Step(String ladder, int force, boolean loose) {

    /** Tells whether both are the same place. */
    public boolean same(Step step) {
      return force == step.force && loose == step.loose && ladder.equals(step.ladder);
    }
  }

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
   *     inflection isn't regular in; a star after the name of a loose ladder, a question mark
   *     before a word of it that has other senses too
   * @throws IllegalArgumentException if a line has no name or fewer than two steps, or a word
   *     stands on two steps
   */
  public static ForceLadder parse(Collection<String> lines) {
    return NONE.with(lines);
  }

  /**
   * Returns these ladders and more.
   *
   * @param lines as in {@link #parse}. A line with the name of a ladder that is there adds to it: a
   *     step that has a word of that ladder is that word's step, any other stands right above the
   *     one before it on the line, or below the one after it; a star says nothing there
   * @throws IllegalArgumentException as {@link #parse} does, or if a line that adds to a ladder has
   *     no word of it, or has its words in another order
   */
  public ForceLadder with(Collection<String> lines) {
    return and(lines.stream().map(Ladder::parse).toList());
  }

  /**
   * Returns these ladders and one more, or more steps for the one of that name, which are placed as
   * in {@link #with(Collection)}.
   *
   * @param name name of the ladder
   * @param steps words and phrases of each step, weakest first. Their first word is inflected
   *     regularly; irregular forms are listed as words of their own
   * @throws IllegalArgumentException if the name is blank or has a colon, there are fewer than two
   *     steps, a step is empty, a word has other characters than letters, digits, spaces, hyphens
   *     and apostrophes, or a word is on two steps; or, for a ladder that is there, as in {@link
   *     #with(Collection)}
   */
  public ForceLadder with(String name, List<? extends Collection<String>> steps) {
    return and(List.of(Ladder.of(name, steps)));
  }

  private ForceLadder and(List<Ladder> more) {
    var byName = new LinkedHashMap<String, Ladder>();
    ladders.forEach(ladder -> byName.put(ladder.name(), ladder));
    more.forEach(ladder -> byName.merge(ladder.name(), ladder, Ladder::with));
    return new ForceLadder(List.copyOf(byName.values()));
  }

  /**
   * A word or phrase on a ladder, among tokens.
   *
   * @param from index of its first token in the list
   * @param to index after its last token
   * @param step where it stands
   * @since 0.1.0
   */
  public record Rung(int from, int to, Step step) {}

  /** Returns the words and phrases on a ladder among tokens, in order; a word may be on several. */
  public List<Rung> rungs(List<Token> tokens) {
    var rungs = new ArrayList<Rung>();
    int i = 0;
    while (i < tokens.size()) {
      var match = phrases.at(tokens, i);
      int to = i + (match == null ? 1 : match.length());
      if (match != null) {
        for (var step : match.values()) {
          rungs.add(new Rung(i, to, step));
        }
      }
      i = to;
    }
    return rungs;
  }

  /** Returns where a word stands, at most one step a ladder; empty for a word on no ladder. */
  public List<Step> steps(Token token) {
    return phrases.values(Phrases.plain(token));
  }

  /** Returns where a word stands on one ladder; empty for a word that isn't on it. */
  public Optional<Step> step(Token token, String ladder) {
    return steps(token).stream().filter(step -> step.ladder().equals(ladder)).findFirst();
  }
}
