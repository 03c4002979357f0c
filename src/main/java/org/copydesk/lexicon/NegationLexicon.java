package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases that turn a statement into its opposite: {@code not}, {@code n't}, {@code
 * without}, {@code fails to}, {@code far from}. Immutable.
 *
 * @since 0.1.0
 */
public final class NegationLexicon {
  private static final LanguageCache<NegationLexicon> BY_LANGUAGE =
      new LanguageCache<>(NegationLexicon::load);

  // Words from a negation to its other half: "n'a jamais été aussi peu".
  private static final int REACH = 6;

  private final PhraseTable<Kind> phrases;

  private NegationLexicon(PhraseTable<Kind> phrases) {
    this.phrases = phrases;
  }

  /**
   * The way in which a word or phrase negates.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** Negates the verb or adjective after it: {@code not}, {@code n't}. */
    BARE,
    /** Any other negative function word: {@code no}, {@code without}. */
    NEGATOR,
    /** Another word or phrase that denies what follows: {@code refuse}, {@code far from}. */
    NEGATIVE,
    /** Negates together with another half: French {@code ne … pas}. {@code ne … que} is none. */
    HALF,
    /**
     * Doesn't undo a negation before it: {@code pas} of {@code ne … pas}, {@code ningún} of {@code
     * no … ningún}.
     */
    OTHER_HALF,
    /** Looks like a negation and is none: {@code not only}. */
    IDLE
  }

  /** Returns the negation of a language; that of one without a list finds nothing. */
  public static NegationLexicon of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  private static NegationLexicon load(Locale language) {
    var lines = LanguageProfile.of(language).lines(Resource.NEGATION);
    return new NegationLexicon(PhraseTable.parse(lines, Kind.class));
  }

  /** Returns the function words that negate, without contractions. */
  Set<String> functionWords() {
    return phrases.phrases(kind -> kind == Kind.BARE || kind == Kind.NEGATOR);
  }

  /** Returns whether a word in lower case negates, or begins a phrase that may. */
  public boolean begins(String word) {
    var straight = PhraseTable.straightApostrophes(word);
    return phrases.begins(straight) || straight.endsWith("n't") || straight.startsWith("n'");
  }

  /** Returns the negating words and phrases among tokens of one sentence, in order. */
  public List<LexiconMatch<Kind>> cues(List<? extends Word> tokens) {
    if (phrases.isEmpty()) {
      return List.of();
    }
    var cues = new ArrayList<LexiconMatch<Kind>>(1);
    int paired = 0; // up to here other halves belong to the last negation
    for (int i = 0; i < tokens.size(); ) {
      var match = phrases.at(tokens, i);
      int to = match == null ? i + 1 : match.to();
      var kind = match == null ? clitic(tokens.get(i)) : kind(match.value(), i < paired);
      boolean whole = kind != null && (kind != Kind.HALF || hasOtherHalf(tokens, to));
      if (kind != null && whole && kind != Kind.IDLE) {
        var known = kind == Kind.HALF ? Kind.BARE : kind;
        cues.add(new LexiconMatch<>(i, to, known));
        paired = known == Kind.BARE ? to + REACH : paired;
      }
      i = to;
    }
    return cues;
  }

  /** Returns how a phrase negates; null for the other half of the negation before it. */
  private static @Nullable Kind kind(List<Kind> kinds, boolean paired) {
    if (kinds.contains(Kind.IDLE)) {
      return Kind.IDLE;
    }
    if (paired && kinds.contains(Kind.OTHER_HALF)) {
      return null;
    }
    return kinds.get(0) == Kind.OTHER_HALF ? null : kinds.get(0);
  }

  /** Returns how a word negates by a negation that is joined to it: "isn't", "n'augmente". */
  private @Nullable Kind clitic(Word token) {
    var word = PhraseTable.straightApostrophes(token);
    if (word.endsWith("n't")) {
      return Kind.BARE;
    }
    return word.startsWith("n'") && !phrases.values("n'").isEmpty() ? Kind.HALF : null;
  }

  private boolean hasOtherHalf(List<? extends Word> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      var word = PhraseTable.straightApostrophes(tokens.get(i));
      if (phrases.values(word).contains(Kind.OTHER_HALF)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the tokens negate once, three times…: two negations undo each other. */
  public boolean negates(List<? extends Word> tokens) {
    return cues(tokens).size() % 2 == 1;
  }
}
