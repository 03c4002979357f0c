package org.copydesk.cli.check;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.Copydesk;
import org.copydesk.cli.command.Closing;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.OutputException;
import org.copydesk.draft.Draft;

/** Checks all drafts once. */
final class SingleRun {
  private final CheckOptions options;
  private final CommandContext context;
  private final DraftSettings settings;

  SingleRun(CheckOptions options, CommandContext context, DraftSettings settings) {
    this.options = options;
    this.context = context;
    this.settings = settings;
  }

  /** Returns the exit code. */
  int run() throws IOException {
    var baseline = options.baseline();
    var chosen = ChosenDrafts.of(options, context);
    if (!options.across()) {
      return check(chosen, baseline, context, settings::copydesk, () -> {});
    }
    return Closing.using(DraftsOfRun.create(), drafts -> across(drafts, chosen, baseline));
  }

  private int across(DraftsOfRun drafts, ChosenDrafts chosen, BaselineUse baseline)
      throws IOException {
    gather(drafts, chosen);
    return Closing.using(
        drafts.standardInput(),
        in ->
            check(
                chosen,
                baseline,
                context.withIn(in),
                draft ->
                    settings
                        .copydesk(draft)
                        .withKnownArticles(drafts.knownTo(draft, settings.published(draft))),
                drafts::delete));
  }

  /**
   * Returns whether drafts being checked may take the memory for reading, and all inputs can be
   * read twice.
   */
  private boolean canReadAgain() {
    return options.jobs() > 1
        && !options.across()
        && !options.paths().contains(DraftInputs.STANDARD_INPUT);
  }

  private void gather(DraftsOfRun drafts, ChosenDrafts chosen) throws IOException {
    var interruption =
        context
            .interruption()
            .on(
                () -> {
                  context.diagnostics().line(CheckRun.STOPPED);
                  drafts.delete();
                });
    try {
      Closing.run(
          options.progress("Reading", context),
          progress -> drafts.gather(settings, context.in(), chosen, progress));
    } finally {
      interruption.close();
    }
  }

  private int check(
      ChosenDrafts chosen,
      BaselineUse baseline,
      CommandContext around,
      Function<Draft.Readable, Copydesk> copydesk,
      Runnable afterStop)
      throws IOException {
    var progress = options.progress("Checking", around);
    return Closing.using(
        new CheckRun(
            copydesk, settings::failOn, baseline, options.jobs(), options, around, progress),
        run -> {
          var interruption =
              around
                  .interruption()
                  .on(
                      () -> {
                        run.stop();
                        afterStop.run();
                      });
          try {
            return check(
                chosen, run, () -> new DraftInputs(settings, around.in(), progress::counted));
          } catch (OutputException e) {
            if (!e.isClosedPipe()) {
              throw e;
            }
            // The reader has seen enough. Findings so far still count.
            baseline.breakOff();
            return run.exitCode();
          } finally {
            interruption.close();
          }
        });
  }

  private int check(ChosenDrafts chosen, CheckRun run, Supplier<DraftInputs> inputs)
      throws IOException {
    ReadAgain.readAll(chosen, inputs, run, canReadAgain());
    return run.finish();
  }
}
