package org.copydesk.lexicon;

import java.util.List;
import java.util.Locale;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words that say how sure a statement is: {@code could}, {@code is expected to}, {@code will},
 * {@code allegedly}. Read from {@code hedges-en.txt}. Immutable.
 *
 * @since 0.1.0
 */
public final class HedgeLexicon {
  private static final HedgeLexicon NONE = new HedgeLexicon(new PhraseTable<>());

  private final PhraseTable<CertaintyLevel> phrases;

  private HedgeLexicon(PhraseTable<CertaintyLevel> phrases) {
    this.phrases = phrases;
  }

  /**
   * How sure a word makes what it stands with.
   *
   * @since 0.1.0
   */
  public enum CertaintyLevel {
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
   * @param level how sure it is
   * @since 0.1.0
   */
  public record Mark(int from, int to, CertaintyLevel level) {}

  /** Returns the list of a language; that of one without a list finds nothing. */
  public static HedgeLexicon of(Locale language) {
    return language.getLanguage().equals("en") ? English.LEXICON : NONE;
  }

  private static final class English {
    static final HedgeLexicon LEXICON = read();

    private static HedgeLexicon read() {
      var phrases = new PhraseTable<CertaintyLevel>();
      for (var line : WordList.words("hedges-en.txt")) {
        int colon = line.indexOf(':');
        var grade = CertaintyLevel.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (var entry : line.substring(colon + 1).split(",", -1)) {
          Inflections.of(entry).forEach(form -> phrases.add(form, grade));
        }
      }
      return new HedgeLexicon(phrases);
    }
  }

  /** Returns the words of certainty among tokens of one sentence, in order. */
  public List<Mark> matches(List<? extends Word> tokens) {
    if (this == NONE) {
      return List.of();
    }
    var matches = new java.util.ArrayList<Mark>(1);
    int i = 0;
    while (i < tokens.size()) {
      var match = at(tokens, i);
      if (match != null) {
        matches.add(match);
      }
      i = match == null ? i + 1 : match.to();
    }
    return matches;
  }

  /** Returns the word or phrase of certainty that begins at an index of the list; null for none. */
  public @Nullable Mark at(List<? extends Word> tokens, int index) {
    var match = phrases.at(tokens, index);
    return match == null ? null : new Mark(index, index + match.length(), match.values().get(0));
  }
}
