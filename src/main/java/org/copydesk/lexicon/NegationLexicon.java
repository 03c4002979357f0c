package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.text.Word;

/**
 * Words and phrases that turn a statement into its opposite: {@code not}, {@code n't}, {@code
 * without}, {@code fails to}, {@code far from}. Immutable.
 *
 * @since 0.1.0
 */
public final class NegationLexicon {
  private static final LanguageCache<NegationLexicon> BY_LANGUAGE =
      new LanguageCache<>(NegationLexicon::load);

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

  /** Returns the negating words and phrases among tokens of one sentence, in order. */
  public List<LexiconMatch<Kind>> cues(List<? extends Word> tokens) {
    if (phrases.isEmpty()) {
      return List.of();
    }
    var cues = new ArrayList<LexiconMatch<Kind>>(1);
    for (int i = 0; i < tokens.size(); ) {
      var match = phrases.at(tokens, i);
      int to = match == null ? i + 1 : match.to();
      if (match == null) {
        if (PhraseTable.straightApostrophes(tokens.get(i)).endsWith("n't")) {
          cues.add(new LexiconMatch<>(i, to, Kind.BARE));
        }
      } else if (!match.value().contains(Kind.IDLE)) {
        cues.add(new LexiconMatch<>(i, to, match.value().get(0)));
      }
      i = to;
    }
    return cues;
  }

  /** Returns whether the tokens negate once, three times…: two negations undo each other. */
  public boolean negates(List<? extends Word> tokens) {
    return cues(tokens).size() % 2 == 1;
  }
}
