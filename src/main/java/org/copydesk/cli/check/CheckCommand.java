package org.copydesk.cli.check;

import java.io.IOException;
import java.util.function.Function;
import org.copydesk.Copydesk;
import org.copydesk.archive.Archive;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.OutputException;
import org.copydesk.cli.command.Surroundings;
import org.copydesk.input.Draft;
import org.copydesk.rule.KnownArticles;
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
    options.validate();
    var folder = options.archive();
    if (folder.isEmpty()) {
      return check(options, surroundings, KnownArticles.NONE);
    }
    try (var archive = Archive.open(folder.get())) {
      return check(options, surroundings, archive);
    }
  }

  private static int check(CheckOptions options, Surroundings surroundings, KnownArticles published)
      throws IOException {
    if (options.watch()) {
      var copydesk = surroundings.copydesk().get().withKnownArticles(published);
      return new WatchRun(options, surroundings, copydesk).run();
    }
    var chosen = ChosenDrafts.of(options, surroundings);
    if (!options.across()) {
      var copydesk = surroundings.copydesk().get().withKnownArticles(published);
      return check(options, surroundings, chosen, draft -> copydesk, () -> {});
    }
    try (var drafts = DraftsOfRun.create()) {
      gather(drafts, chosen, options, surroundings);
      var copydesk = surroundings.copydesk().get();
      try (var in = drafts.standardInput()) {
        return check(
            options,
            surroundings.withIn(in),
            chosen,
            draft -> copydesk.withKnownArticles(drafts.knownTo(draft, published)),
            drafts::delete);
      }
    }
  }

  private static void gather(
      DraftsOfRun drafts, ChosenDrafts chosen, CheckOptions options, Surroundings surroundings)
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
      drafts.gather(options.reader(), surroundings.in(), chosen, progress);
    } finally {
      interruption.close();
    }
  }

  private static int check(
      CheckOptions options,
      Surroundings surroundings,
      ChosenDrafts chosen,
      Function<Draft.Readable, Copydesk> copydesk,
      Runnable afterStop)
      throws IOException {
    var progress = options.progress("Checking", surroundings);
    try (var run =
        new CheckRun(
            copydesk,
            options.failOn(),
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
        chosen.readAll(
            new DraftInputs(options.reader(), surroundings.in(), progress::counted),
            run::accept,
            run::unreadable);
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
