package org.copydesk.output.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.copydesk.article.Passage;
import org.copydesk.finding.Report;

/** Scores of an article in columns. */
final class ScoreTable {
  private static final String ABSENT = "-";

  private ScoreTable() {}

  /** Returns the scores, a line each, then the similarities, a row for each compared passage. */
  static List<String> rows(Report report) {
    var scores = report.scores();
    var rows = new ArrayList<List<String>>();
    rows.add(row("subheadline restates headline", scores.subheadlineRestatesHeadline()));
    rows.add(row("lead restates headline", scores.leadRestatesHeadline()));
    rows.add(row("headline supported by body", scores.headlineSupport()));
    rows.add(row("subheadline supported by body", scores.subheadlineSupport()));
    var lines = new ArrayList<>(Table.lines(rows, true));
    if (!report.similarities().isEmpty()) {
      lines.addAll(Table.lines(similarities(report.similarities()), true));
    }
    return lines;
  }

  private static List<String> row(String name, OptionalDouble score) {
    return List.of(name, score.isPresent() ? format(score.getAsDouble()) : ABSENT);
  }

  private static List<List<String>> similarities(List<Report.Similarity> similarities) {
    var columns = new LinkedHashSet<String>();
    var cells = new LinkedHashMap<String, Map<String, String>>();
    for (var similarity : similarities) {
      columns.add(similarity.a());
      cells
          .computeIfAbsent(similarity.b(), b -> new LinkedHashMap<>())
          .put(similarity.a(), format(similarity.score()));
    }
    var rows = new ArrayList<List<String>>();
    var heading = new ArrayList<>(List.of("similarity to"));
    heading.addAll(columns);
    rows.add(heading);
    cells.forEach(
        (name, values) -> {
          var row = new ArrayList<>(List.of(Passage.labelOf(name)));
          columns.forEach(column -> row.add(values.getOrDefault(column, "")));
          rows.add(row);
        });
    return rows;
  }

  private static String format(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }
}
