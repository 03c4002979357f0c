package org.copydesk.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.finding.Category;
import org.copydesk.finding.Severity;

/**
 * SummEdits: is a summary, in which one fact may have been edited, faithful to its document? {@code
 * summedits/summedits_DOMAIN.json} (or {@code .jsonl}). The summary is checked as the headline.
 */
final class EditedSummaries implements DataSet {
  private final Copydesk copydesk;

  EditedSummaries(Copydesk copydesk) {
    this.copydesk = copydesk;
  }

  @Override
  public String name() {
    return "SummEdits in summedits/";
  }

  @Override
  public List<Figure> measure(Path folder) throws IOException {
    var root = folder.resolve("summedits");
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    var figures = new ArrayList<Figure>();
    try (var files = Files.newDirectoryStream(root, "summedits_*.json*")) {
      var sorted = new ArrayList<Path>();
      files.forEach(sorted::add);
      sorted.sort(null);
      for (var file : sorted) {
        figures.add(figure(file));
      }
    }
    return figures;
  }

  private Figure figure(Path file) throws IOException {
    int[] cases = new int[2];
    int[] flagged = new int[2];
    for (var row : Articles.records(file)) {
      int faithful = row.path("label").asInt();
      cases[faithful]++;
      boolean found = isFlagged(row.path("summary").asText(), row.path("doc").asText());
      flagged[faithful] += found ? 1 : 0;
    }
    double found = (double) flagged[0] / cases[0];
    double kept = 1 - (double) flagged[1] / cases[1];
    var domain = file.getFileName().toString().replaceAll("summedits_|\\..*", "");
    return new Figure(
        "SummEdits " + domain,
        cases[0] + cases[1],
        "balanced accuracy of inconsistency findings",
        (found + kept) / 2,
        domain.equals("news")
            ? "DAE .609, SummaCConv .619, QAFactEval .744, GPT-4 .833, people .900"
            : "");
  }

  private boolean isFlagged(String summary, String document) {
    var article = Article.builder().headline(summary).body(Articles.paragraphs(document)).build();
    return copydesk.check(article).findings().stream()
        .anyMatch(
            finding ->
                finding.category() == Category.INCONSISTENCY
                    && finding.severity() != Severity.SUGGESTION
                    && finding.at().passage().role() == Role.HEADLINE);
  }
}
