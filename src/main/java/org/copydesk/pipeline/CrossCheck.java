package org.copydesk.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.ClaimVerdicts;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.model.SentenceModel.ClaimPair;

/**
 * Refines the confidence of findings by the verdicts of a cross-encoder on the sentence of the
 * claim and the sentence of the body that a finding names. Without one it changes nothing.
 */
final class CrossCheck {
  private final Optional<ClaimVerdicts> verdicts;
  private final Map<Finding, ClaimPair> pairs = new HashMap<>();

  /** Judges the pairs of all findings together. */
  CrossCheck(ArticleContext context, List<Finding> findings) {
    this.verdicts = context.verdicts();
    if (verdicts.isPresent()) {
      for (var finding : findings) {
        pair(context, finding).ifPresent(pair -> pairs.put(finding, pair));
      }
      verdicts.get().of(new ArrayList<>(pairs.values()));
    }
  }

  /** Returns the confidence of a finding, refined where there is a verdict. */
  double refined(Finding finding, double confidence) {
    var pair = pairs.get(finding);
    return pair == null
        ? confidence
        : verdicts
            .map(known -> known.model().confidence(confidence, known.of(List.of(pair)).get(0)))
            .orElse(confidence);
  }

  private static Optional<ClaimPair> pair(ArticleContext context, Finding finding) {
    var role = finding.at().passage().role();
    if (finding.category() != Category.INCONSISTENCY
        || role == Role.PARAGRAPH
        || ClaimVerdicts.areSoleReasonOf(finding)) {
      return Optional.empty();
    }
    var claim = context.passage(role).flatMap(passage -> sentence(passage, finding.at()));
    var evidence =
        finding.related().stream()
            .filter(place -> place.article().isEmpty())
            .flatMap(place -> inBody(context, place).stream())
            .findFirst();
    return claim.flatMap(text -> evidence.map(found -> new ClaimPair(text, found)));
  }

  private static Optional<String> inBody(ArticleContext context, Place place) {
    return context.body().stream()
        .filter(paragraph -> paragraph.passage().equals(place.passage()))
        .findFirst()
        .flatMap(paragraph -> sentence(paragraph, place));
  }

  private static Optional<String> sentence(AnalysedPassage passage, Place place) {
    return passage.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(place.span()))
        .findFirst()
        .map(sentence -> sentence.span().in(passage.text()));
  }
}
