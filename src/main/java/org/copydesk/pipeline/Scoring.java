package org.copydesk.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Similarity;
import org.copydesk.similarity.Comparison;

/** Scores of an article as a whole. */
public final class Scoring {
  private Scoring() {}

  public static Report.Scores scores(ArticleContext context) {
    return new Report.Scores(
        number(context.headlineWithSubheadline().map(Comparison::secondRestates)),
        number(context.withLeadSentence(Role.HEADLINE).map(Comparison::secondRestates)),
        number(context.support(Role.HEADLINE).map(ClaimSupport::score)),
        number(context.support(Role.SUBHEADLINE).map(ClaimSupport::score)));
  }

  /** Returns the similarity of headline and subheadline, then of both with each paragraph. */
  public static List<Similarity> similarities(ArticleContext context) {
    var similarities = new ArrayList<Similarity>();
    context
        .headlineWithSubheadline()
        .ifPresent(
            comparison ->
                similarities.add(
                    new Similarity(
                        Role.HEADLINE.key(), Role.SUBHEADLINE.key(), comparison.score())));
    for (var role : List.of(Role.HEADLINE, Role.SUBHEADLINE)) {
      var display = context.passage(role).orElse(null);
      if (display != null) {
        for (var paragraph : context.body()) {
          similarities.add(
              new Similarity(
                  role.key(),
                  paragraph.passage().name(),
                  context.compareWords(display, paragraph).score()));
        }
      }
    }
    return similarities;
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
