package org.copydesk.similarity;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Lexicon;
import org.copydesk.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words that say how sure a statement is: {@code could}, {@code is expected to}, {@code will},
 * {@code allegedly}. Read from {@code hedges-en.txt}. Immutable.
 *
 * @since 0.1.0
 */
public final class Certainty {
  private static final Certainty NONE = new Certainty(new Phrases<>());

  private final Phrases<Grade> phrases;

  private Certainty(Phrases<Grade> phrases) {
    this.phrases = phrases;
  }

  /**
   * How sure a word makes what it stands with.
   *
   * @since 0.1.0
   */
  public enum Grade {
    /**
     * Someone says so, and the writer doesn't vouch for it: {@code allegedly}, {@code suspected}.
     */
    HEARSAY,
    /** It can be: {@code could}, {@code may}, {@code possible}. */
    POSSIBLE,
    /** It is foreseen: {@code is expected to}, {@code plans to}, {@code would}. */
    LIKELY,
    /** It is certain: {@code will}. */
    CERTAIN
  }

  /**
   * A word or phrase of certainty among tokens.
   *
   * @param from index of its first token in the list
   * @param to index after its last token
   * @param grade how sure it is
   * @since 0.1.0
   */
  public record Mark(int from, int to, Grade grade) {}

  /** Returns the list of a language; that of one without a list finds nothing. */
  public static Certainty of(Locale language) {
    return language.getLanguage().equals("en") ? English.CERTAINTY : NONE;
  }

  private static final class English {
    static final Certainty CERTAINTY = read();

    private static Certainty read() {
      var phrases = new Phrases<Grade>();
      for (var line : Lexicon.words("hedges-en.txt")) {
        int colon = line.indexOf(':');
        var grade = Grade.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (var entry : line.substring(colon + 1).split(",", -1)) {
          Inflections.of(entry).forEach(form -> phrases.add(form, grade));
        }
      }
      return new Certainty(phrases);
    }
  }

  /** Returns the words of certainty among tokens of one sentence, in order. */
  public List<Mark> marks(List<Token> tokens) {
    if (this == NONE) {
      return List.of();
    }
    var marks = new java.util.ArrayList<Mark>(1);
    int i = 0;
    while (i < tokens.size()) {
      var mark = at(tokens, i);
      if (mark != null) {
        marks.add(mark);
      }
      i = mark == null ? i + 1 : mark.to();
    }
    return marks;
  }

  /** Returns the word or phrase of certainty that begins at an index of the list; null for none. */
  public @Nullable Mark at(List<Token> tokens, int index) {
    var match = phrases.at(tokens, index);
    return match == null ? null : new Mark(index, index + match.length(), match.values().get(0));
  }
}
