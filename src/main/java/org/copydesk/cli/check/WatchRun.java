package org.copydesk.cli.check;

import java.io.IOException;
import java.util.List;
import org.copydesk.cli.command.Closing;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.ModelLoader;
import org.copydesk.cli.command.Progress;
import org.copydesk.cli.watch.DraftWatch;
import org.jspecify.annotations.Nullable;

/** Checks all drafts, then each again when it is saved, until the process is stopped. */
final class WatchRun {
  private final CheckOptions options;
  private final CommandContext context;
  private final ModelLoader models;
  private final Object lock = new Object();
  private @Nullable CheckRun current;
  private boolean stopped;

  WatchRun(CheckOptions options, CommandContext context, ModelLoader models) {
    this.models = models;
    this.options = options;
    this.context = context;
  }

  /**
   * Runs until it is stopped.
   *
   * @return the exit code of the last check
   * @throws IOException if no path can be watched, or can be watched any longer
   */
  int run() throws IOException {
    try (var watch = DraftWatch.of(options.paths())) {
      var interruption = context.interruption().on(() -> stop(watch));
      try {
        var all = ChosenDrafts.of(options, context);
        int exitCode = check(all, options.jobs(), options.progress("Checking", context));
        while (true) {
          var saved = List.copyOf(watch.next());
          if (saved.isEmpty()) {
            return exitCode;
          }
          exitCode =
              check(
                  (inputs, sink, unreadable) -> inputs.readFiles(saved, sink),
                  Math.min(options.jobs(), saved.size()),
                  options.noProgress(context));
        }
      } finally {
        interruption.close();
      }
    }
  }

  private int check(ChosenDrafts drafts, int jobs, Progress progress) throws IOException {
    // New settings, since a configuration may have changed.
    return Closing.using(
        DraftSettings.of(options, context, models),
        settings ->
            Closing.using(
                new CheckRun(
                    settings::copydesk,
                    settings::failOn,
                    options.baseline(),
                    jobs,
                    options,
                    context,
                    progress),
                run -> {
                  begun(run);
                  drafts.readAll(
                      new DraftInputs(settings, context.in(), progress::counted),
                      run::accept,
                      run::unreadable);
                  int exitCode = run.finish();
                  begun(null);
                  return exitCode;
                }));
  }

  private void begun(@Nullable CheckRun run) {
    synchronized (lock) {
      current = run;
      if (stopped && run != null) {
        run.close();
      }
    }
  }

  /** Ends the output after a complete report, and the wait for more drafts. */
  private void stop(DraftWatch watch) {
    synchronized (lock) {
      stopped = true;
      if (current != null) {
        current.stop();
      }
    }
    try {
      watch.close();
    } catch (IOException e) {
      // The process ends anyway.
    }
  }
}
