package org.copydesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;

/** Invariants of every report: no rule failed, and findings are in the article. */
public final class SoundReports {
  private SoundReports() {}

  /** Checks an article and returns the report, once all that must hold of it does. */
  public static Report report(Article article) {
    var report = Copydesk.standard().withSimilarities().check(article);
    assertThat(report.failures()).isEmpty();
    assertThat(report.similarities()).allMatch(each -> each.score() >= 0 && each.score() <= 1);
    for (var finding : report.findings()) {
      assertThat(finding.related()).allMatch(place -> isSound(place, article));
      assertThat(finding.at()).matches(place -> isSound(place, article));
    }
    return report;
  }

  /** Returns whether a place has words of the article, and cuts no character in half. */
  public static boolean isSound(Place place, Article article) {
    var text = place.passage().text();
    return article.passages().contains(place.passage())
        && !place.span().isEmpty()
        && place.span().end() <= text.length()
        && !splitsPair(text, place.span().start())
        && !splitsPair(text, place.span().end());
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
