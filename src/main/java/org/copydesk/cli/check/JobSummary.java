package org.copydesk.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.output.writer.ReportWriter;
import org.copydesk.rule.RuleFactory;

/**
 * Writes reports with another writer, and also in Markdown to the end of the file that GitHub shows
 * as the summary of the job. A file that can't be written is reported; the exit code stays the
 * same.
 */
final class JobSummary implements ReportWriter {
  private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

  // docs.github.com, "Step isolation and limits": a step with more than 1 MiB isn't shown.
  private static final int MAX_BYTES = 1 << 20;

  // For the last lines: the totals, and a note that the tables are cut.
  private static final int RESERVE = 1 << 10;

  private static final String CUT =
      "\nThe tables end here, since GitHub takes 1 MiB of a summary; the totals count all drafts.\n";

  private final ReportWriter writer;
  private final Path file;
  private final Diagnostics diagnostics;
  private final StringWriter text = new StringWriter();
  private final ReportWriter markdown = OutputFormat.MARKDOWN.writer(text, OutputOptions.plain());
  private long bytesLeft;
  private boolean cut;
  private boolean broken;

  private JobSummary(ReportWriter writer, Path file, Diagnostics diagnostics) {
    this.writer = writer;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Returns a writer that also writes the summary, if the environment names a file for it. */
  static ReportWriter beside(ReportWriter writer, CommandContext context) {
    var file = context.environment().getOrDefault(VARIABLE, "");
    if (file.isEmpty()) {
      return writer;
    }
    try {
      return new JobSummary(writer, Path.of(file), context.diagnostics());
    } catch (InvalidPathException e) {
      context.diagnostics().line("copydesk: " + VARIABLE + " is no path: " + file);
      return writer;
    }
  }

  @Override
  public boolean showsSimilarities() {
    return writer.showsSimilarities();
  }

  @Override
  public void rules(List<RuleFactory> rules) {
    writer.rules(rules);
    markdown.rules(rules);
  }

  @Override
  public void begin() throws IOException {
    writer.begin();
    markdown.begin();
    bytesLeft = MAX_BYTES - RESERVE - size();
    appendFittingLines();
  }

  private long size() {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      broken(e);
      return 0;
    }
  }

  private void broken(IOException e) {
    broken = true;
    diagnostics.line("copydesk: the job summary can't be written: " + e);
  }

  @Override
  public void report(Report report) throws IOException {
    writer.report(report);
    markdown.report(report);
    appendFittingLines();
  }

  @Override
  public void report(Article article, Report report, Optional<Severity> failOn) throws IOException {
    writer.report(article, report, failOn);
    markdown.report(article, report, failOn);
    appendFittingLines();
  }

  @Override
  public void unreadable(Draft.Unreadable draft) throws IOException {
    writer.unreadable(draft);
    markdown.unreadable(draft);
    appendFittingLines();
  }

  @Override
  public void end() throws IOException {
    writer.end();
    markdown.end();
    if (bytesLeft + RESERVE >= RESERVE / 2) {
      append((cut ? CUT : "") + taken());
    }
  }

  @Override
  public Optional<String> shortfall() {
    return writer.shortfall();
  }

  /** Appends the lines of a report, up to the first one that doesn't fit. */
  private void appendFittingLines() {
    var fitting = new StringBuilder();
    for (var line : taken().split("(?<=\n)", -1)) {
      int bytes = line.getBytes(UTF_8).length;
      cut |= bytes > bytesLeft;
      if (cut) {
        break;
      }
      bytesLeft -= bytes;
      fitting.append(line);
    }
    append(fitting.toString());
  }

  private String taken() {
    var taken = text.toString();
    text.getBuffer().setLength(0);
    return taken;
  }

  private void append(String lines) {
    if (broken || lines.isEmpty()) {
      return;
    }
    try {
      Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      broken(e);
    }
  }
}
