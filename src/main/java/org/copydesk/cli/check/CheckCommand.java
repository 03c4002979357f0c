package org.copydesk.cli.check;

import java.io.IOException;
import java.util.function.Function;
import org.copydesk.Copydesk;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.OutputException;
import org.copydesk.cli.command.Surroundings;
import org.copydesk.input.Draft;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks drafts and writes the reports. */
public final class CheckCommand implements Command {
  @Override
  public CommandSpec spec() {
    return CheckOptions.spec();
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
    var options = new CheckOptions(arguments);
    try (var settings = DraftSettings.of(options, surroundings)) {
      return check(options, surroundings, settings);
    }
  }

  private static int check(CheckOptions options, Surroundings surroundings, DraftSettings settings)
      throws IOException {
    if (!options.across()) {
      return check(
          options,
          surroundings,
          settings,
          draft -> settings.copydesk(draft).withKnownArticles(settings.published(draft)),
          () -> {});
    }
    try (var drafts = DraftsOfRun.create()) {
      gather(drafts, options, surroundings, settings);
      try (var in = drafts.standardInput()) {
        return check(
            options,
            surroundings.withIn(in),
            settings,
            draft ->
                settings
                    .copydesk(draft)
                    .withKnownArticles(drafts.knownTo(draft, settings.published(draft))),
            drafts::delete);
      }
    }
  }

  private static void gather(
      DraftsOfRun drafts, CheckOptions options, Surroundings surroundings, DraftSettings settings)
      throws IOException {
    var interruption =
        surroundings
            .interruption()
            .on(
                () -> {
                  surroundings.diagnostics().line(CheckRun.STOPPED);
                  drafts.delete();
                });
    try (var progress = options.progress("Reading", surroundings)) {
      drafts.gather(settings, surroundings.in(), options.paths(), progress);
    } finally {
      interruption.close();
    }
  }

  private static int check(
      CheckOptions options,
      Surroundings surroundings,
      DraftSettings settings,
      Function<Draft.Readable, Copydesk> copydesk,
      Runnable afterStop)
      throws IOException {
    var progress = options.progress("Checking", surroundings);
    try (var run =
        new CheckRun(
            copydesk,
            settings::failOn,
            options.jobs(),
            options.writer(surroundings),
            surroundings.out(),
            surroundings.diagnostics(),
            progress)) {
      var interruption =
          surroundings
              .interruption()
              .on(
                  () -> {
                    run.stop();
                    afterStop.run();
                  });
      try {
        new DraftInputs(settings, surroundings.in(), progress::counted)
            .readAll(options.paths(), run::accept, run::unreadable);
        return run.finish();
      } catch (OutputException e) {
        if (!e.isClosedPipe()) {
          throw e;
        }
        // Who reads has seen enough. What was found until then still counts.
        return run.exitCode();
      } finally {
        interruption.close();
      }
    }
  }
}
