package org.copydesk.evidence.role;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.ClaimSupport.RankedSentence;
import org.copydesk.lexicon.Vocabulary;
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

  private final RoleLexicon lexicon;
  private final BodyNameWords names;
  private final IdentityHashMap<Sentence, RoleSentence> read = new IdentityHashMap<>();

  private RoleConflicts(List<AnalysedPassage> body, Vocabulary vocabulary, Locale language) {
    this.lexicon = new RoleLexicon(vocabulary, SenseLexicon.of(language), ClauseWords.of(language));
    this.names = new BodyNameWords(body, vocabulary, language);
  }

  /** Prepares for the display texts of one article. */
  public static RoleConflicts of(
      List<AnalysedPassage> body, Vocabulary vocabulary, Locale language) {
    return new RoleConflicts(List.copyOf(body), vocabulary, language);
  }

  /**
   * Returns the conflicts of a display text with the body, in order, at most one for each sentence.
   *
   * @param support the support of the display text by the same body
   */
  public List<RoleConflict> in(AnalysedPassage display, ClaimSupport support) {
    var evidence = new ArrayList<RoleEvidence>();
    for (var ranked : support.sentences().stream().limit(MAX_EVIDENCE).toList()) {
      if (ranked.sentence().tokens().size() <= MAX_BODY_WORDS) {
        evidence.add(new RoleEvidence(sentence(ranked), ranked.alignment()));
      }
    }
    var found = new ArrayList<RoleConflict>();
    for (var sentence : display.sentences().stream().limit(MAX_SENTENCES).toList()) {
      if (sentence.tokens().size() <= MAX_CLAIM_WORDS && !sentence.tokens().isEmpty()) {
        var conflict = find(new RoleSentence(display, sentence, lexicon.senses()), evidence);
        if (conflict != null) {
          found.add(conflict);
        }
      }
    }
    return found;
  }

  private @Nullable RoleConflict find(RoleSentence claim, List<RoleEvidence> evidence) {
    evidence.forEach(each -> each.markNames(claim));
    var exchange = new Exchange(claim, evidence, lexicon).find();
    return exchange == null ? new Replacement(claim, evidence, names, lexicon).find() : exchange;
  }

  private RoleSentence sentence(RankedSentence ranked) {
    return read.computeIfAbsent(
        ranked.sentence(),
        key -> {
          var sentence = new RoleSentence(ranked.paragraph(), key, lexicon.senses());
          sentence.markNames(names);
          return sentence;
        });
  }
}
