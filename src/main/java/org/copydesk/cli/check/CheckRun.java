package org.copydesk.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.OutputException;
import org.copydesk.cli.command.Progress;
import org.copydesk.config.FailOn;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Status;
import org.copydesk.output.writer.ReportWriter;

/**
 * Checks drafts on several threads, writes what comes of it in the order of the drafts, and
 * remembers what the exit code depends on.
 */
final class CheckRun implements ReadAgain.Sink, AutoCloseable {
  static final String STOPPED = "copydesk: stopped before all drafts were checked";

  private final Function<Draft.Readable, Copydesk> copydesk;
  private final Function<Draft.Readable, FailOn> failOn;
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

  // How many drafts, and paths to none, were handed in.
  private long accepted;

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
    this.jobs = jobs;
    writer.begin();
    this.inOrder = new OrderedExecutor(jobs, () -> now(out::flush));
  }

  /**
   * Has a draft checked and its report written, or has it told why it can't be read; waits where
   * much is still to do.
   */
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
                    return new Checked(report, () -> now(() -> write(readable, notes, report)));
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

  /** A report, and what writes it. */
  private record Checked(Report report, Runnable writing) {}

  /** Tells, in its place, that a path leads to no draft at all. */
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
   * Checks a draft and returns what writes its report; again and alone where there was too little
   * memory, since another one that is checked at the same time may have taken it.
   */
  private Runnable withMemory(Supplier<Checked> check) {
    try {
      var checked = gate.together(check);
      if (jobs == 1 || checked.report().failures().stream().noneMatch(CheckRun::isOutOfMemory)) {
        return checked.writing();
      }
    } catch (OutOfMemoryError e) {
      // There wasn't even enough to say so.
    }
    return gate.alone(check).writing();
  }

  private static boolean isOutOfMemory(Failure failure) {
    return failure.message().startsWith(OutOfMemoryError.class.getName());
  }

  private void write(Draft.Readable draft, List<Diagnostic> notes, Report checked)
      throws IOException {
    var all = new ArrayList<>(articleNotes.of(draft, checked));
    all.addAll(notes);
    all.sort(Comparator.comparing(Diagnostic::line).thenComparing(Diagnostic::column));
    diagnostics.lines(all);
    var report = baseline.leftOf(checked);
    for (var failure : report.failures()) {
      diagnostics.line(draft.source() + ":" + draft.line() + ": " + failure.line());
    }
    var threshold = failOn.apply(draft);
    anyUnchecked |= report.status() == Status.UNCHECKED;
    anyFailure |= report.status() == Status.INCOMPLETE;
    anyFinding |= threshold.isMetBy(report);
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
