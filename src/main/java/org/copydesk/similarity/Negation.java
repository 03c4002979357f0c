package org.copydesk.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.Lexicon;
import org.copydesk.analysis.Token;

/**
 * Words and phrases that turn a statement into its opposite: {@code not}, {@code n't}, {@code
 * without}, {@code fails to}, {@code far from}. Read from {@code negation-en.txt}. Immutable.
 *
 * @since 0.1.0
 */
public final class Negation {
  private static final Negation NONE = new Negation(new Phrases<>());

  private static final Set<String> PLAIN = Set.of("not", "never", "cannot");

  private final Phrases<Kind> phrases;

  private Negation(Phrases<Kind> phrases) {
    this.phrases = phrases;
  }

  /** What a phrase does to the words after it. */
  private enum Kind {
    NEGATOR,
    NEGATIVE,
    IDLE
  }

  /**
   * A negating word or phrase among tokens.
   *
   * @param from index of its first token in the list
   * @param to index after its last token
   * @since 0.1.0
   */
  public record Cue(int from, int to) {}

  /** Returns the negation of a language; that of one without a list finds nothing. */
  public static Negation of(Locale language) {
    return language.getLanguage().equals("en") ? English.NEGATION : NONE;
  }

  private static final class English {
    static final Negation NEGATION = read();

    private static Negation read() {
      var phrases = new Phrases<Kind>();
      for (var line : Lexicon.words("negation-en.txt")) {
        int colon = line.indexOf(':');
        var kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (var entry : line.substring(colon + 1).split(",", -1)) {
          Inflections.of(entry).forEach(form -> phrases.add(form, kind));
        }
      }
      return new Negation(phrases);
    }
  }

  /** Returns the negating words among tokens of one sentence, in order. */
  public List<Cue> cues(List<Token> tokens) {
    var cues = new ArrayList<Cue>(1);
    int i = 0;
    while (i < tokens.size()) {
      var match = phrases.at(tokens, i);
      int length = match == null ? 1 : match.length();
      if (this != NONE
          && (match == null ? contracted(tokens.get(i)) : !match.values().contains(Kind.IDLE))) {
        cues.add(new Cue(i, i + length));
      }
      i += length;
    }
    return cues;
  }

  /** Tells whether the tokens negate once, three times…: two negations undo each other. */
  public boolean negates(List<Token> tokens) {
    return cues(tokens).size() % 2 == 1;
  }

  /** Tells whether a cue is a bare {@code not}, which negates the verb or adjective after it. */
  public boolean plain(List<Token> tokens, Cue cue) {
    return cue.to() == cue.from() + 1
        && (contracted(tokens.get(cue.from())) || PLAIN.contains(tokens.get(cue.from()).word()));
  }

  private static boolean contracted(Token token) {
    return Phrases.plain(token).endsWith("n't");
  }
}
