package org.copydesk.cli.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.config.Baseline;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;

/** Use of a baseline in a run. Called in the order of the drafts, by one thread at a time. */
interface BaselineUse {
  /** Does nothing. */
  BaselineUse NONE =
      new BaselineUse() {
        @Override
        public Report filter(Report report) {
          return report;
        }

        @Override
        public void unreadable(Draft.Unreadable draft) {}

        @Override
        public void finish(Diagnostics diagnostics) {}
      };

  /** Returns the report with the findings to write. */
  Report filter(Report report);

  /** Records an unreadable draft. */
  void unreadable(Draft.Unreadable draft);

  /**
   * Ends a complete run.
   *
   * @throws IOException if a baseline can't be written
   */
  void finish(Diagnostics diagnostics) throws IOException;

  /**
   * Ends a run whose output was closed.
   *
   * @throws IOException if a baseline should have been written
   */
  default void breakOff() throws IOException {}

  /**
   * Returns the use that the options ask for.
   *
   * @throws org.copydesk.config.ConfigException if a baseline can't be read
   * @throws IOException if one can't be written
   */
  static BaselineUse of(Optional<Path> held, Optional<Path> written) throws IOException {
    if (written.isPresent()) {
      var file = written.get();
      var folder = file.toAbsolutePath().getParent();
      if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
        throw new IOException(
            "baseline " + file + " can't be written: expected a file in a folder that exists");
      }
      return new Written(file, Baseline.builder(file));
    }
    return held.<BaselineUse>map(file -> new Held(file, Baseline.read(file).newFilter()))
        .orElse(NONE);
  }

  /** Leaves out the findings of a baseline. */
  record Held(Path file, Baseline.Filter run) implements BaselineUse {
    private static final int MOST_SHOWN = 20;

    @Override
    public Report filter(Report report) {
      return run.filter(report);
    }

    @Override
    public void unreadable(Draft.Unreadable draft) {
      run.unreadable(draft.id().orElse(null), draft.source());
    }

    @Override
    public void finish(Diagnostics diagnostics) {
      var name = " baseline " + file;
      if (run.filteredCount() > 0) {
        diagnostics.line("copydesk: left out " + counted(run.filteredCount()) + " of" + name);
      }
      var stale = run.stale();
      stale.stream().limit(MOST_SHOWN).forEach(entry -> diagnostics.line(file + ": " + entry));
      if (!stale.isEmpty()) {
        var gone = " of" + name + (stale.size() == 1 ? " is" : " are") + " no longer there; ";
        var advice = "check --write-baseline " + file + " with all drafts renews it";
        diagnostics.line("copydesk: " + counted(stale.size()) + gone + advice);
      }
    }
  }

  /** Writes all findings to a baseline. */
  record Written(Path file, Baseline.Builder baseline) implements BaselineUse {
    @Override
    public Report filter(Report report) {
      baseline.add(report);
      return report.withFindings(List.of());
    }

    @Override
    public void unreadable(Draft.Unreadable draft) {}

    @Override
    public void breakOff() throws IOException {
      throw new IOException(
          "baseline "
              + file
              + " isn't written: standard output was closed before all drafts were checked");
    }

    @Override
    public void finish(Diagnostics diagnostics) throws IOException {
      var built = baseline.build();
      try {
        built.write(file);
      } catch (IOException e) {
        var reason = e instanceof AccessDeniedException ? "access denied" : e.getMessage();
        throw new IOException("baseline " + file + " can't be written: " + reason, e);
      }
      diagnostics.line("copydesk: wrote " + counted(built.size()) + " to baseline " + file);
    }
  }

  private static String counted(long findings) {
    return findings + (findings == 1 ? " finding" : " findings");
  }
}
