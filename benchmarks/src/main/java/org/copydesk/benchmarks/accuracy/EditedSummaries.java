package org.copydesk.benchmarks.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.benchmarks.data.Articles;
import org.copydesk.benchmarks.data.Figures;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;

/**
 * SummEdits: is a summary, in which one fact may have been edited, faithful to its document? {@code
 * summedits/summedits_DOMAIN.json} (or {@code .jsonl}) with {@code doc}, {@code summary}, {@code
 * label} and {@code edit_types}. The summary is checked as the headline.
 */
final class EditedSummaries implements DataSet {
  private final Copydesk copydesk;

  EditedSummaries(Copydesk copydesk) {
    this.copydesk = copydesk;
  }

  /**
   * A summary that was checked.
   *
   * @param faithful whether it is true to its document
   * @param kinds of edit that made it unfaithful; one summary may have several
   * @param flagged whether an inconsistency is reported
   * @param suspicion higher with more findings; with equally many, the lower the similarity
   */
  private record Summary(boolean faithful, Set<String> kinds, boolean flagged, double suspicion) {}

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
    var quantities = new ArrayList<Figure>();
    try (var files = Files.newDirectoryStream(root, "summedits_*.json*")) {
      var sorted = new ArrayList<Path>();
      files.forEach(sorted::add);
      sorted.sort(null);
      for (var file : sorted) {
        quantities.addAll(figures(file));
      }
    }
    return quantities;
  }

  private List<Figure> figures(Path file) throws IOException {
    var summaries = new ArrayList<Summary>();
    for (var row : Articles.records(file)) {
      summaries.add(check(row));
    }
    var domain = file.getFileName().toString().replaceAll("summedits_|\\..*", "");
    var set = "SummEdits " + domain;
    boolean news = domain.equals("news");
    var quantities =
        new ArrayList<>(
            figures(
                set,
                summaries,
                news ? "DAE .609, SummaCConv .619, QAFactEval .744, GPT-4 .833, people .900" : ""));
    var kinds = new TreeSet<String>();
    summaries.forEach(summary -> kinds.addAll(summary.kinds()));
    for (var kind : kinds) {
      var withKind =
          summaries.stream().filter(s -> s.faithful() || s.kinds().contains(kind)).toList();
      quantities.addAll(figures(set + ", " + kind.replace('_', ' '), withKind, ""));
    }
    return quantities;
  }

  private static List<Figure> figures(String set, List<Summary> summaries, String others) {
    int size = summaries.size();
    var suspicions = summaries.stream().mapToDouble(Summary::suspicion).toArray();
    var unfaithful = new boolean[size];
    for (int i = 0; i < size; i++) {
      unfaithful[i] = !summaries.get(i).faithful();
    }
    double balanced = (flagged(summaries, false) + 1 - flagged(summaries, true)) / 2;
    return List.of(
        new Figure(set, size, "balanced accuracy of inconsistency findings", balanced, others),
        new Figure(
            set,
            size,
            "AUC of findings, then similarity",
            Figures.auc(suspicions, unfaithful),
            ""));
  }

  /** Returns the share of the faithful or unfaithful ones that are flagged. */
  private static double flagged(List<Summary> summaries, boolean faithful) {
    return summaries.stream()
        .filter(summary -> summary.faithful() == faithful)
        .mapToInt(summary -> summary.flagged() ? 1 : 0)
        .average()
        .orElse(Double.NaN);
  }

  private Summary check(JsonNode row) {
    var article =
        Article.builder()
            .headline(row.path("summary").asText())
            .body(Articles.paragraphs(row.path("doc").asText()))
            .build();
    var report = copydesk.withSimilarities().check(article);
    var severities =
        report.findings().stream()
            .filter(finding -> finding.category() == Category.INCONSISTENCY)
            .filter(finding -> finding.at().passage().role() == Role.HEADLINE)
            .map(Finding::severity)
            .toList();
    int warnings = (int) severities.stream().filter(s -> s != Severity.SUGGESTION).count();
    var kinds = new TreeSet<String>();
    row.path("edit_types").forEach(kind -> kinds.add(kind.asText()));
    // The similarity is in [0, 1], so that it decides among equal findings only. Support
    // wouldn't help: an edited summary keeps nearly all of its words.
    double similarity =
        report.similarities().stream().mapToDouble(Report.Similarity::score).max().orElse(0);
    double suspicion = 2 * warnings + (severities.size() - warnings) + 1 - similarity;
    return new Summary(row.path("label").asInt() == 1, kinds, warnings > 0, suspicion);
  }
}
