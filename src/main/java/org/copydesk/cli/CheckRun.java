package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Report;
import org.copydesk.finding.Report.Scores;
import org.copydesk.input.Diagnostic;
import org.copydesk.input.Draft;
import org.copydesk.output.ReportWriter;
import org.copydesk.output.UnreadableDraft;

/**
 * Checks one draft after the other, writes what comes of it, and remembers what the exit code
 * depends on.
 */
final class CheckRun {
  private final Copydesk copydesk;
  private final FailOn failOn;
  private final ReportWriter writer;
  private final Diagnostics diagnostics;
  private boolean anyUnreadable;
  private boolean anyFailure;
  private boolean anyFinding;

  CheckRun(Copydesk copydesk, FailOn failOn, ReportWriter writer, Diagnostics diagnostics) {
    this.copydesk = copydesk;
    this.failOn = failOn;
    this.writer = writer;
    this.diagnostics = diagnostics;
  }

  /** Checks a draft and writes its report, or tells why it can't be read. */
  void accept(Draft draft) {
    try {
      if (draft instanceof Draft.Readable readable) {
        write(readable, check(readable.article()));
      } else if (draft instanceof Draft.Unreadable unreadable) {
        write(unreadable);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells that a path leads to no draft at all. */
  void unreadable(String path, String problem) {
    anyUnreadable = true;
    diagnostics.line(path + ": " + problem);
  }

  /** Returns the exit code of what was accepted until now. */
  int exitCode() {
    if (anyUnreadable) {
      return ExitCode.USAGE;
    }
    if (anyFailure) {
      return ExitCode.FAILURE;
    }
    return anyFinding ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** Checks an article; one that brings Copydesk down must not take the other drafts with it. */
  private Report check(Article article) {
    try {
      return copydesk.check(article);
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

  private void write(Draft.Readable draft, Report report) throws IOException {
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
    anyFinding |= failOn.isMetBy(report);
    writer.report(draft.article(), report);
  }

  private void write(Draft.Unreadable draft) throws IOException {
    anyUnreadable = true;
    var problems = draft.diagnostics().stream().map(Diagnostic::toString).toList();
    problems.forEach(diagnostics::line);
    writer.unreadable(new UnreadableDraft(draft.id().orElse(null), draft.source(), problems));
  }
}
