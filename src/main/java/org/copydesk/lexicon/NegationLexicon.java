package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Word;

/**
 * Words and phrases that turn a statement into its opposite: {@code not}, {@code n't}, {@code
 * without}, {@code fails to}, {@code far from}. Read from {@code negation-en.txt}. Immutable.
 *
 * @since 0.1.0
 */
public final class NegationLexicon {
  private static final NegationLexicon NONE = new NegationLexicon(new PhraseTable<>());

  private static final Set<String> PLAIN = Set.of("not", "never", "cannot");

  private final PhraseTable<Kind> phrases;

  private NegationLexicon(PhraseTable<Kind> phrases) {
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
  public static NegationLexicon of(Locale language) {
    return language.getLanguage().equals("en") ? English.LEXICON : NONE;
  }

  private static final class English {
    static final NegationLexicon LEXICON = read();

    private static NegationLexicon read() {
      var phrases = new PhraseTable<Kind>();
      for (var line : WordList.words("negation-en.txt")) {
        int colon = line.indexOf(':');
        var kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (var entry : line.substring(colon + 1).split(",", -1)) {
          Inflections.of(entry).forEach(form -> phrases.add(form, kind));
        }
      }
      return new NegationLexicon(phrases);
    }
  }

  /** Returns the negating words among tokens of one sentence, in order. */
  public List<Cue> cues(List<? extends Word> tokens) {
    var cues = new ArrayList<Cue>(1);
    int i = 0;
    while (i < tokens.size()) {
      var match = phrases.at(tokens, i);
      int length = match == null ? 1 : match.length();
      if (this != NONE
          && (match == null ? isContraction(tokens.get(i)) : !match.values().contains(Kind.IDLE))) {
        cues.add(new Cue(i, i + length));
      }
      i += length;
    }
    return cues;
  }

  /** Returns whether the tokens negate once, three times…: two negations undo each other. */
  public boolean negates(List<? extends Word> tokens) {
    return cues(tokens).size() % 2 == 1;
  }

  /** Returns whether a cue is a bare {@code not}, which negates the verb or adjective after it. */
  public boolean isBareNegation(List<? extends Word> tokens, Cue cue) {
    return cue.to() == cue.from() + 1
        && (isContraction(tokens.get(cue.from())) || PLAIN.contains(tokens.get(cue.from()).word()));
  }

  private static boolean isContraction(Word token) {
    return PhraseTable.straightApostrophes(token).endsWith("n't");
  }
}
