package org.copydesk.output.text;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Status;
import org.copydesk.finding.Severity;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.output.writer.ReportWriter;
import org.copydesk.text.Span;

/** Writes for people: each finding with excerpts of its places, and a summary at the end. */
public final class TextReportWriter implements ReportWriter {
  private static final int COLUMNS = 96;
  private static final int QUOTED_COLUMNS = 60;

  private static final Comparator<Finding> MOST_SEVERE_FIRST =
      Comparator.comparing(Finding::severity).reversed().thenComparing(Finding.ORDER);

  private final Writer target;
  private final OutputOptions options;
  private final Style style;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int checked;
  private int unreadable;
  private int unchecked;
  private int failures;
  private int suppressed;

  public TextReportWriter(Writer target, OutputOptions options) {
    this.target = target;
    this.options = options;
    this.style = new Style(options.color());
  }

  @Override
  public void begin() {}

  @Override
  public boolean showsSimilarities() {
    return options.scores();
  }

  @Override
  public void report(Report report) throws IOException {
    checked++;
    if (report.status() == Status.UNCHECKED) {
      unchecked++;
    } else {
      failures += report.failures().size();
    }
    suppressed += report.suppressions().suppressed().size();
    for (var finding : report.findings().stream().sorted(MOST_SEVERE_FIRST).toList()) {
      counts.merge(finding.severity(), 1, Integer::sum);
      writeFinding(report, finding);
    }
    if (options.scores()) {
      line(style.strong(name(report)) + ": scores" + identity(report));
      for (var row : ScoreTable.rows(report)) {
        line("  " + row);
      }
      line("");
    }
  }

  @Override
  public void unreadable(Draft.Unreadable draft) {
    unreadable++;
  }

  @Override
  public void end() throws IOException {
    line(summary());
    target.flush();
  }

  private void writeFinding(Report report, Finding finding) throws IOException {
    var at = finding.at();
    line(
        style.strong(name(report) + at.position().map(position -> ":" + position).orElse(""))
            + ": "
            + style.severity(finding.severity())
            + ": "
            + VisibleText.of(finding.message())
            + " "
            + style.faint("[" + finding.rule() + confidence(finding) + "]")
            + identity(report));
    writePlace(at, finding.severity());
    for (var place : finding.related()) {
      writePlace(place, finding.severity());
    }
    for (var suggestion : finding.suggestions()) {
      line("  try: " + VisibleText.of(suggestion));
    }
    line("");
  }

  private String confidence(Finding finding) {
    return options.scores() && finding.confidence().isPresent()
        ? String.format(Locale.ROOT, ", confidence %.2f", finding.confidence().getAsDouble())
        : "";
  }

  private void writePlace(Place place, Severity severity) throws IOException {
    var passage = place.passage();
    var heading = new StringBuilder("  ").append(passage.label());
    place.article().ifPresent(other -> heading.append(" of ").append(VisibleText.of(other)));
    place
        .position()
        .filter(position -> position.hasColumn() && place.article().isEmpty())
        .ifPresent(position -> heading.append(" at ").append(position));
    boolean known = place.hasPassageText();
    if (known && place.span().length() < passage.text().length()) {
      heading.append(" \"").append(VisibleText.shortened(place.text(), QUOTED_COLUMNS)).append('"');
    }
    line(heading.toString());
    var excerpt =
        known
            ? Excerpt.of(passage.text(), place.span(), COLUMNS)
            : Excerpt.of(place.text(), Span.whole(place.text()), COLUMNS);
    line("    " + excerpt.line());
    line("    " + style.carets(severity, excerpt.carets()));
  }

  /** Returns the name of a report's draft: the file, otherwise the id. */
  private static String name(Report report) {
    return VisibleText.of(report.source().or(report::id).orElse("article"));
  }

  /** Returns the id of an article in a file, if it has one. */
  private static String identity(Report report) {
    return report.source().isEmpty()
        ? ""
        : report.id().map(id -> " (" + VisibleText.of(id) + ")").orElse("");
  }

  private String summary() {
    var summary = new StringBuilder();
    count(summary, counts.getOrDefault(Severity.ERROR, 0), "error");
    count(summary, counts.getOrDefault(Severity.WARNING, 0), "warning");
    count(summary, counts.getOrDefault(Severity.SUGGESTION, 0), "suggestion");
    if (summary.isEmpty()) {
      summary.append("no findings");
    }
    summary.append(" in ").append(counted(checked, "draft"));
    if (suppressed > 0) {
      summary.append(", ").append(suppressed).append(" suppressed");
    }
    if (unreadable > 0) {
      summary.append(", ").append(counted(unreadable, "draft")).append(" could not be read");
    }
    if (unchecked > 0) {
      summary.append(", ").append(counted(unchecked, "draft")).append(" not checked");
    }
    if (failures > 0) {
      summary.append(", ").append(counted(failures, "failure")).append(" of a rule");
    }
    return summary.toString();
  }

  private static void count(StringBuilder summary, int count, String noun) {
    if (count > 0) {
      summary.append(summary.isEmpty() ? "" : ", ").append(counted(count, noun));
    }
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private void line(String text) throws IOException {
    target.write(VisibleText.line(text));
    target.write('\n');
  }
}
