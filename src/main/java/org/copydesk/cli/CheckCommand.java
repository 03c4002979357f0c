package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.copydesk.Copydesk;
import org.copydesk.archive.Archive;
import org.copydesk.input.Draft;
import org.copydesk.input.DraftReader;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.OutputOptions;
import org.copydesk.output.ReportWriter;
import org.copydesk.rule.KnownArticles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Checks drafts and writes the reports. */
final class CheckCommand implements Command {
  private static final String FORMAT = "--format";
  private static final String FAIL_ON = "--fail-on";
  private static final String SCORES = "--scores";
  private static final String COLOR = "--color";
  private static final String ARCHIVE = "--archive";
  private static final String ACROSS = "--across";
  private static final String JOBS = "--jobs";
  private static final String NO_PROGRESS = "--no-progress";

  /** When to write in colour. */
  private enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Override
  public CommandSpec spec() {
    var spec =
        CommandSpec.create()
            .name("check")
            .mixinStandardHelpOptions(true)
            .addOption(
                Choice.option(
                    FORMAT, "FORM", OutputFormat.class, "Form of the report: %s (default: text)."))
            .addOption(
                Choice.option(
                    FAIL_ON,
                    "SEVERITY",
                    FailOn.class,
                    "The mildest findings that give exit code 1: %s (default: warning)."))
            .addOption(
                OptionSpec.builder(SCORES)
                    .type(boolean.class)
                    .description(
                        "Show the scores and similarities of every draft (JSON always has them).")
                    .build())
            .addOption(
                Choice.option(
                    COLOR,
                    "WHEN",
                    Color.class,
                    "When to colour, but never where NO_COLOR is set: %s (default: auto, on a terminal)."))
            .addOption(LanguageTag.option())
            .addOption(
                OptionSpec.builder(ARCHIVE)
                    .paramLabel("DIR")
                    .type(Path.class)
                    .converters(new ArchiveArguments.FolderPath())
                    .description("Look for duplicates in this archive of published articles.")
                    .build())
            .addOption(
                OptionSpec.builder(ACROSS)
                    .type(boolean.class)
                    .description(
                        "Look for duplicates among the drafts, too: each is held against older ones"
                            + " and those before it. The drafts are read twice.")
                    .build())
            .addOption(
                OptionSpec.builder(JOBS)
                    .paramLabel("N")
                    .type(Integer.class)
                    .converters(new Jobs())
                    .description(
                        "Drafts that are checked at the same time (default: as many as there are processors).")
                    .build())
            .addOption(
                OptionSpec.builder(NO_PROGRESS)
                    .type(boolean.class)
                    .description(
                        "Show no progress bar (there is one only where standard error is a terminal and standard output isn't).")
                    .build())
            .addPositional(
                PositionalParamSpec.builder()
                    .paramLabel("PATH")
                    .arity("1..*")
                    .required(true)
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description(
                        "A draft (plain text, Markdown, JSON, JSONL), a folder for all drafts below it, or - for standard input.")
                    .build());
    spec.usageMessage()
        .description("Checks drafts. Findings go to standard output, all else to standard error.")
        .footer(
            "",
            "Exit codes:",
            "  0  nothing to report",
            "  1  findings at or above --fail-on",
            "  2  wrong usage, or a draft that can't be read; all others are checked",
            "  3  a rule failed; the others still report",
            "  130  stopped by Ctrl-C; the reports until then are whole");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
    if (!arguments.hasMatchedOption(ARCHIVE)) {
      return check(arguments, surroundings, KnownArticles.NONE);
    }
    try (var archive = Archive.open(arguments.matchedOptionValue(ARCHIVE, Path.of("")))) {
      return check(arguments, surroundings, archive);
    }
  }

  private static int check(
      ParseResult arguments, Surroundings surroundings, KnownArticles published)
      throws IOException {
    if (!arguments.hasMatchedOption(ACROSS)) {
      var copydesk = surroundings.copydesk().get().withKnownArticles(published);
      return check(arguments, surroundings, draft -> copydesk, () -> {});
    }
    try (var drafts = DraftsOfRun.create()) {
      gather(drafts, arguments, surroundings);
      var copydesk = surroundings.copydesk().get();
      try (var in = drafts.standardInput()) {
        return check(
            arguments,
            surroundings.withIn(in),
            draft -> copydesk.withKnownArticles(drafts.knownTo(draft, published)),
            drafts::delete);
      }
    }
  }

  private static void gather(DraftsOfRun drafts, ParseResult arguments, Surroundings surroundings)
      throws IOException {
    var interruption =
        surroundings
            .interruption()
            .on(
                () -> {
                  surroundings.diagnostics().line(CheckRun.STOPPED);
                  drafts.delete();
                });
    try (var progress = progress("Reading", arguments, surroundings)) {
      drafts.gather(reader(arguments), surroundings.in(), paths(arguments), progress);
    } finally {
      interruption.close();
    }
  }

  private static int check(
      ParseResult arguments,
      Surroundings surroundings,
      Function<Draft.Readable, Copydesk> copydesk,
      Runnable afterStop)
      throws IOException {
    FailOn failOn = arguments.matchedOptionValue(FAIL_ON, FailOn.WARNING);
    int jobs = arguments.matchedOptionValue(JOBS, Runtime.getRuntime().availableProcessors());
    var progress = progress("Checking", arguments, surroundings);
    try (var run =
        new CheckRun(
            copydesk,
            failOn,
            jobs,
            writer(arguments, surroundings),
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
        new DraftInputs(reader(arguments), surroundings.in(), progress::counted)
            .readAll(paths(arguments), run::accept, run::unreadable);
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

  private static List<String> paths(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, List.of());
  }

  private static DraftReader reader(ParseResult arguments) {
    return DraftReader.builder().language(LanguageTag.of(arguments)).build();
  }

  private static Progress progress(String task, ParseResult arguments, Surroundings surroundings) {
    return new Progress(
        task,
        arguments.hasMatchedOption(NO_PROGRESS) ? () -> 0 : surroundings.statusColumns(),
        surroundings.diagnostics(),
        paths(arguments),
        Progress.DELAY);
  }

  private static ReportWriter writer(ParseResult arguments, Surroundings surroundings) {
    OutputFormat format = arguments.matchedOptionValue(FORMAT, OutputFormat.TEXT);
    Color color = arguments.matchedOptionValue(COLOR, Color.AUTO);
    var options =
        OutputOptions.plain()
            .withScores(arguments.hasMatchedOption(SCORES))
            .withColor(format == OutputFormat.TEXT && isColored(color, surroundings));
    return format.writer(surroundings.out(), options);
  }

  private static boolean isColored(Color color, Surroundings surroundings) {
    if (!surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          !"dumb".equals(surroundings.environment().get("TERM"))
              && surroundings.terminal().getAsBoolean();
    };
  }
}
