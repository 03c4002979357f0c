package org.copydesk.evidence.role;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.ClaimSupport.RankedSentence;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.lexicon.sense.ArticleReadings;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.SenseLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the predicates of a display text whose agent and patient are others in the body. Compares
 * them with the ten body sentences that share most words. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class RoleConflicts {
  private static final int MAX_EVIDENCE = 10;
  private static final int MAX_CLAIM_WORDS = 40;
  private static final int MAX_BODY_WORDS = 100;
  private static final int MAX_SENTENCES = 3;

  private final List<AnalysedPassage> body;
  private final Vocabulary vocabulary;
  private final Locale language;
  private final RoleLexicon lexicon;
  private final ArticleReadings readings;
  private @Nullable BodyNameWords names;
  private final IdentityHashMap<Sentence, RoleSentence> read = new IdentityHashMap<>();

  private RoleConflicts(
      List<AnalysedPassage> body,
      Vocabulary vocabulary,
      Locale language,
      ArticleReadings readings) {
    this.readings = readings;
    this.lexicon = new RoleLexicon(vocabulary, SenseLexicon.of(language), ClauseWords.of(language));
    this.body = body;
    this.vocabulary = vocabulary;
    this.language = language;
  }

  /** Prepares for the display texts of one article. */
  public static RoleConflicts of(
      List<AnalysedPassage> body,
      Vocabulary vocabulary,
      Locale language,
      ArticleReadings readings) {
    return new RoleConflicts(List.copyOf(body), vocabulary, language, readings);
  }

  /**
   * Returns the conflicts of a display text with the body, in order, at most one for each sentence.
   *
   * @param support the support of the display text by the same body
   */
  public List<RoleConflict> in(AnalysedPassage display, ClaimSupport support) {
    var found = new ArrayList<RoleConflict>();
    var sentences = display.sentences();
    for (int i = 0; i < Math.min(MAX_SENTENCES, sentences.size()); i++) {
      var tokens = sentences.get(i).tokens();
      if (tokens.size() <= MAX_CLAIM_WORDS && countCapitals(tokens) > 0) {
        var conflict =
            find(new RoleSentence(display, sentences.get(i), readings.of(tokens)), support);
        if (conflict != null) {
          found.add(conflict);
        }
      }
    }
    return found;
  }

  private static int countCapitals(List<Token> tokens) {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      count += tokens.get(i).startsUpper() ? 1 : 0;
    }
    return count;
  }

  /** Two names can change places, and one of a person can be replaced. */
  private @Nullable RoleConflict find(RoleSentence claim, ClaimSupport support) {
    boolean person = hasSurname(claim);
    if (!person && countCapitals(claim.tokens) < 2) {
      return null;
    }
    var evidence = evidence(support);
    for (int i = 0; i < evidence.size(); i++) {
      evidence.get(i).markNames(claim);
    }
    var exchange = new Exchange(claim, evidence, lexicon).find();
    return exchange == null && person
        ? new Replacement(claim, evidence, names(), lexicon).find()
        : exchange;
  }

  private boolean hasSurname(RoleSentence claim) {
    for (int i = 0; i < claim.size(); i++) {
      if (names().isSurname(claim.token(i))) {
        return true;
      }
    }
    return false;
  }

  private List<RoleEvidence> evidence(ClaimSupport support) {
    var evidence = new ArrayList<RoleEvidence>(MAX_EVIDENCE);
    var ranked = support.sentences();
    for (int i = 0; i < Math.min(MAX_EVIDENCE, ranked.size()); i++) {
      if (ranked.get(i).sentence().tokens().size() <= MAX_BODY_WORDS) {
        evidence.add(new RoleEvidence(sentence(ranked.get(i)), ranked.get(i).alignment()));
      }
    }
    return evidence;
  }

  private BodyNameWords names() {
    var known = names;
    if (known == null) {
      known = new BodyNameWords(body, vocabulary, language);
      names = known;
    }
    return known;
  }

  private RoleSentence sentence(RankedSentence ranked) {
    return read.computeIfAbsent(
        ranked.sentence(),
        key -> {
          var sentence = new RoleSentence(ranked.paragraph(), key, readings.of(key.tokens()));
          sentence.markNames(names());
          return sentence;
        });
  }
}
