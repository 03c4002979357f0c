package org.copydesk.cli.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.OutputException;
import org.copydesk.cli.command.Progress;
import org.copydesk.config.DraftConfig;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Status;
import org.copydesk.output.writer.ReportWriter;

/**
 * Checks drafts on several threads, writes the reports in the order of the drafts, and computes the
 * exit code.
 */
final class CheckRun implements ReadAgain.Sink, Closeable {
  static final String STOPPED = "copydesk: stopped before all drafts were checked";

  private final Function<Draft.Readable, Copydesk> copydesk;
  private final Function<Draft.Readable, DraftConfig.FailOn> failOn;
  private final ReportWriter writer;
  private final BaselineUse baseline;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final int jobs;
  private final MemoryGate gate = new MemoryGate();
  private final OrderedExecutor inOrder;

  // Written and read in order, by one thread at a time.
  private final ArticleNotes articleNotes = new ArticleNotes();
  private boolean anyUnchecked;
  private boolean anyFailure;
  private boolean anyFinding;
  private boolean complete;

  // The number of drafts, and of paths without a draft, accepted so far.
  private long accepted;

  private interface Output {
    void write() throws IOException;
  }

  /**
   * Starts the output.
   *
   * @param copydesk returns the checker of a draft; called in the order of the drafts
   * @param failOn returns the findings of a draft that count; called on any thread
   */
  CheckRun(
      Function<Draft.Readable, Copydesk> copydesk,
      Function<Draft.Readable, DraftConfig.FailOn> failOn,
      BaselineUse baseline,
      int jobs,
      CheckOptions options,
      CommandContext context,
      Progress progress)
      throws IOException {
    this.copydesk = copydesk;
    this.failOn = failOn;
    this.baseline = baseline;
    this.writer = options.writer(context);
    this.diagnostics = context.diagnostics();
    this.progress = progress;
    this.jobs = jobs;
    writer.begin();
    this.inOrder = new OrderedExecutor(jobs, () -> now(context.out()::flush));
  }

  /** Accepts a draft to check, or to report as unreadable. Waits if many drafts are pending. */
  @Override
  public void accept(Draft draft) {
    if (draft instanceof Draft.Readable readable) {
      var asked = copydesk.apply(readable);
      var checker = writer.showsSimilarities() ? asked.withSimilarities() : asked;
      inOrder.submit(
          weight(readable.article()),
          () ->
              withMemory(
                  () -> {
                    var report = checker.check(readable.article());
                    var notes = SuppressionNotes.of(readable, report, checker);
                    return new Checked(
                        report, () -> now(() -> write(readable, checker, notes, report)));
                  }));
    } else if (draft instanceof Draft.Unreadable unreadable) {
      inOrder.submit(0, () -> () -> now(() -> write(unreadable)));
    }
    accepted++;
  }

  @Override
  public long accepted() {
    return accepted;
  }

  @Override
  public void awaitAll() {
    inOrder.awaitAll();
  }

  /** A report, and a task that writes it. */
  private record Checked(Report report, Runnable writing) {}

  /** Reports, in its turn, that a path leads to no draft. */
  @Override
  public void unreadable(String path, String problem) {
    inOrder.submit(
        0,
        () ->
            () -> {
              anyUnchecked = true;
              diagnostics.line(path + ": " + problem);
            });
    accepted++;
  }

  /** Waits for all reports, ends the output, finishes the baseline, and returns the exit code. */
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

  /** Ends the output after the last complete report. May be called on any thread. */
  void stop() {
    inOrder.stop(
        () -> {
          try {
            writer.end();
          } catch (IOException | OutputException e) {
            // The reader is gone.
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

  /** Returns the exit code of the reports written so far. */
  int exitCode() {
    if (anyUnchecked) {
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

  /**
   * Checks a draft and returns the task that writes its report. After a lack of memory it checks
   * the draft again, alone, since other drafts may have taken the memory.
   */
  private Runnable withMemory(Supplier<Checked> check) {
    try {
      var checked = gate.runShared(check);
      if (jobs == 1 || checked.report().failures().stream().noneMatch(CheckRun::isOutOfMemory)) {
        return checked.writing();
      }
    } catch (OutOfMemoryError e) {
      // Not even enough memory for a report of it.
    }
    return gate.runExclusively(check).writing();
  }

  private static boolean isOutOfMemory(Failure failure) {
    return failure.message().startsWith(OutOfMemoryError.class.getName());
  }

  private void write(Draft.Readable draft, Copydesk checker, List<Diagnostic> notes, Report checked)
      throws IOException {
    var all = new ArrayList<>(articleNotes.of(draft, checked));
    all.addAll(notes);
    all.sort(Comparator.comparing(Diagnostic::line).thenComparing(Diagnostic::column));
    diagnostics.lines(all);
    var report = baseline.filter(checked);
    for (var failure : report.failures()) {
      diagnostics.line(draft.source() + ":" + draft.line() + ": " + failure.line());
    }
    var threshold = failOn.apply(draft);
    anyUnchecked |= report.status() == Status.UNCHECKED;
    anyFailure |= report.status() == Status.INCOMPLETE;
    anyFinding |= threshold.isMetBy(report);
    writer.rules(checker.ruleFactories());
    writer.report(draft.article(), report, threshold.severity());
    progress.draft();
  }

  private void write(Draft.Unreadable draft) throws IOException {
    anyUnchecked = true;
    baseline.unreadable(draft);
    diagnostics.lines(draft.diagnostics());
    writer.unreadable(draft);
    progress.draft();
  }
}
