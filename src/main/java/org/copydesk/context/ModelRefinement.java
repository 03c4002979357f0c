package org.copydesk.context;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.model.SentenceModel;
import org.copydesk.similarity.Comparison;
import org.copydesk.similarity.score.RefinedComparison;
import org.copydesk.similarity.score.TextEncodings;

/**
 * Refines the figures of one article by a sentence model. Encoding a text takes a quarter of a
 * millisecond a token, so only texts that may change something are encoded. Not thread-safe.
 */
final class ModelRefinement {
  // Of headlines over their own bodies one in sixteen is between; the words settle the others.
  private static final double SURELY_UNRELATED = 0.02;
  private static final double SURELY_RELATED = 0.9;

  // The sentences nearest to the claim by their words, and the lead's first.
  private static final int EVIDENCE = 3;

  // A lead repeats the headline's news; only one that may add nothing is worth a look.
  private static final double MAY_RESTATE = 0.8;

  private final TextEncodings encodings;

  ModelRefinement(SentenceModel model) {
    this.encodings = new TextEncodings(model);
  }

  /** Refines the comparison of two passages. */
  Comparison of(Comparison byWords, AnalysedPassage first, AnalysedPassage second) {
    return RefinedComparison.of(byWords, first.text(), second.text(), encodings);
  }

  /** Refines the comparison of a passage with a lead sentence that may add nothing to it. */
  Comparison ofLead(Comparison byWords, AnalysedPassage display, String sentence) {
    return byWords.secondRestates() < MAY_RESTATE
        ? byWords
        : RefinedComparison.of(byWords, display.text(), sentence, encodings);
  }

  /**
   * Refines the probability that the body is about a claim.
   *
   * @param lead returns the first sentence of the body
   */
  ClaimSupport.Refinement ofSupport(AnalysedPassage claim, Supplier<String> lead) {
    return (support, byDefault) -> {
      if (byDefault <= SURELY_UNRELATED || byDefault >= SURELY_RELATED) {
        return byDefault;
      }
      var texts = new LinkedHashSet<String>();
      texts.add(claim.text());
      support.sentences().stream()
          .limit(EVIDENCE)
          .map(found -> found.sentence().span().in(found.paragraph().text()))
          .forEach(texts::add);
      texts.add(lead.get());
      var made = encodings.of(List.copyOf(texts));
      return encodings.model().support(byDefault, made.get(0), made.subList(1, made.size()));
    };
  }
}
