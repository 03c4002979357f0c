package org.copydesk.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.OutputException;
import org.copydesk.cli.command.Progress;
import org.copydesk.config.FailOn;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Scores;
import org.copydesk.input.Diagnostic;
import org.copydesk.input.Draft;
import org.copydesk.output.ReportWriter;
import org.copydesk.output.UnreadableDraft;

/**
 * Checks drafts on several threads, writes what comes of it in the order of the drafts, and
 * remembers what the exit code depends on.
 */
final class CheckRun implements AutoCloseable {
  static final String STOPPED = "copydesk: stopped before all drafts were checked";

  private final Function<Draft.Readable, Copydesk> copydesk;
  private final Function<Draft.Readable, FailOn> failOn;
  private final ReportWriter writer;
  private final BaselineUse baseline;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final InOrder inOrder;

  // Written and read in order, by one thread at a time.
  private final ArticleNotes articleNotes = new ArticleNotes();
  private boolean anyUnreadable;
  private boolean anyFailure;
  private boolean anyFinding;
  private boolean complete;

  /** Something to write. */
  private interface Output {
    void write() throws IOException;
  }

  /**
   * Writes what stands before the first report.
   *
   * @param copydesk gives the checker of each draft, asked in their order by who hands them in
   * @param failOn tells of each draft which findings count, on any thread
   * @param out what the writer writes to
   */
  CheckRun(
      Function<Draft.Readable, Copydesk> copydesk,
      Function<Draft.Readable, FailOn> failOn,
      BaselineUse baseline,
      int jobs,
      ReportWriter writer,
      Writer out,
      Diagnostics diagnostics,
      Progress progress)
      throws IOException {
    this.copydesk = copydesk;
    this.failOn = failOn;
    this.baseline = baseline;
    this.writer = writer;
    this.diagnostics = diagnostics;
    this.progress = progress;
    writer.begin();
    this.inOrder = new InOrder(jobs, () -> now(out::flush));
  }

  /**
   * Has a draft checked and its report written, or has it told why it can't be read; waits where
   * much is still to do.
   */
  void accept(Draft draft) {
    if (draft instanceof Draft.Readable readable) {
      var checker = copydesk.apply(readable);
      inOrder.submit(
          weight(readable.article()),
          () -> {
            var report = check(checker, readable.article());
            var notes = SuppressionNotes.of(readable, report, checker);
            return () -> now(() -> write(readable, notes, report));
          });
    } else if (draft instanceof Draft.Unreadable unreadable) {
      inOrder.submit(0, () -> () -> now(() -> write(unreadable)));
    }
  }

  /** Tells, in its place, that a path leads to no draft at all. */
  void unreadable(String path, String problem) {
    inOrder.submit(
        0,
        () ->
            () -> {
              anyUnreadable = true;
              diagnostics.line(path + ": " + problem);
            });
  }

  /**
   * Waits for all reports, writes what stands after the last, ends what is done with the baseline,
   * and returns the exit code.
   */
  int finish() throws IOException {
    inOrder.finish(
        () -> {
          now(writer::end);
          complete = true;
        });
    writer.shortfall().ifPresent(shortfall -> diagnostics.line("copydesk: " + shortfall));
    articleNotes.finish(diagnostics);
    if (complete) {
      baseline.finish(diagnostics);
    }
    return exitCode();
  }

  /** Writes no more reports, and ends the output after the last whole one. On any thread. */
  void stop() {
    inOrder.stop(
        () -> {
          try {
            writer.end();
          } catch (IOException | OutputException e) {
            // Nobody is left to read it.
          }
          progress.close();
          diagnostics.line(STOPPED);
        });
  }

  @Override
  public void close() {
    inOrder.close();
    progress.close();
  }

  /** Returns the exit code of what was written until now. */
  int exitCode() {
    if (anyUnreadable) {
      return ExitCode.USAGE;
    }
    if (anyFailure) {
      return ExitCode.FAILURE;
    }
    return anyFinding ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static void now(Output output) {
    try {
      output.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long weight(Article article) {
    return article.passages().stream().mapToLong(passage -> passage.text().length()).sum();
  }

  /** Checks an article; one that brings Copydesk down must not take the other drafts with it. */
  private Report check(Copydesk checker, Article article) {
    try {
      return settled(checker.check(article));
    } catch (RuntimeException | StackOverflowError e) {
      var none = OptionalDouble.empty();
      return new Report(
          article.id().orElse(null),
          article.source().orElse(null),
          article.language(),
          new Scores(none, none, none, none),
          List.of(),
          List.of(),
          List.of(new Failure("copydesk", e.toString())));
    }
  }

  /**
   * Returns a report that holds all that is written and no more. A report that may still be asked
   * for similarities holds the analysed article, and would find them while others wait.
   */
  private Report settled(Report report) {
    return new Report(
            report.id().orElse(null),
            report.source().orElse(null),
            report.language(),
            report.scores(),
            writer.showsSimilarities() ? report.similarities() : List.of(),
            report.findings(),
            report.failures())
        .withSuppressions(report.suppressions())
        .withNotes(report.notes());
  }

  private void write(Draft.Readable draft, List<Diagnostic> notes, Report checked)
      throws IOException {
    var all = new ArrayList<>(articleNotes.of(draft, checked));
    all.addAll(notes);
    all.sort(Comparator.comparing(Diagnostic::line).thenComparing(Diagnostic::column));
    all.forEach(note -> diagnostics.line(note.toString()));
    var report = baseline.leftOf(checked);
    for (var failure : report.failures()) {
      anyFailure = true;
      diagnostics.line(
          draft.source()
              + ":"
              + draft.line()
              + ": "
              + failure.rule()
              + " failed: "
              + failure.message());
    }
    var threshold = failOn.apply(draft);
    anyFinding |= threshold.isMetBy(report);
    writer.report(draft.article(), report, threshold.severity());
    progress.draft();
  }

  private void write(Draft.Unreadable draft) throws IOException {
    anyUnreadable = true;
    baseline.unreadable(draft);
    var problems = draft.diagnostics().stream().map(Diagnostic::toString).toList();
    problems.forEach(diagnostics::line);
    writer.unreadable(new UnreadableDraft(draft.id().orElse(null), draft.source(), problems));
    progress.draft();
  }
}
