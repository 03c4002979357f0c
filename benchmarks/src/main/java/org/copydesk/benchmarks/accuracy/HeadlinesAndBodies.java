package org.copydesk.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.benchmarks.data.FakeNewsChallenge;
import org.copydesk.benchmarks.data.Figures;

/** The Fake News Challenge: is the body about what the headline is about? In {@code fnc-1}. */
final class HeadlinesAndBodies implements DataSet {
  private static final String RULE = "headline-unsupported";

  private final Copydesk copydesk;

  HeadlinesAndBodies(Copydesk copydesk) {
    this.copydesk = copydesk;
  }

  @Override
  public String name() {
    return "Fake News Challenge in fnc-1/";
  }

  @Override
  public List<Figure> measure(Path folder) throws IOException {
    var quantities = new ArrayList<Figure>();
    for (var part : List.of("train", "competition_test")) {
      if (FakeNewsChallenge.isIn(folder.resolve("fnc-1"), part)) {
        quantities.addAll(figures(part, FakeNewsChallenge.read(folder.resolve("fnc-1"), part)));
      }
    }
    return quantities;
  }

  private List<Figure> figures(String part, FakeNewsChallenge challenge) {
    int size = challenge.stances().size();
    var supports = new double[size];
    var related = new boolean[size];
    int unrelated = 0;
    int flagged = 0;
    int right = 0;
    for (int i = 0; i < size; i++) {
      var stance = challenge.stances().get(i);
      var body = challenge.bodies().getOrDefault(stance.body(), "");
      var report =
          copydesk.check(
              Article.builder()
                  .headline(stance.headline())
                  .body(Articles.paragraphs(body))
                  .build());
      supports[i] = report.scores().headlineSupport().orElse(0.5);
      related[i] = stance.related();
      boolean found = report.findings().stream().anyMatch(finding -> finding.rule().equals(RULE));
      flagged += found ? 1 : 0;
      unrelated += related[i] ? 0 : 1;
      right += found && !related[i] ? 1 : 0;
    }
    int kept = size - unrelated - (flagged - right);
    var set = "FNC-1 " + part;
    boolean test = part.equals("competition_test");
    return List.of(
        new Figure(set, size, "AUC of headlineSupport", Figures.auc(supports, related), ""),
        new Figure(
            set,
            size,
            "accuracy, related or not, of " + RULE,
            (double) (right + kept) / size,
            test ? "the challenge's winner .9697" : "fitted to"),
        new Figure(
            set,
            size,
            "F1 of unrelated",
            2.0 * right / (flagged + unrelated),
            test ? "the winner .979" : ""),
        new Figure(
            set,
            size,
            "related left alone",
            (double) kept / (size - unrelated),
            test ? "the winner .925" : ""));
  }
}
