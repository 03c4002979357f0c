package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.copydesk.archive.Archive;
import org.copydesk.input.DraftReader;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.OutputOptions;
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
  private static final String LANGUAGE = "--language";
  private static final String JOBS = "--jobs";
  private static final String NO_PROGRESS = "--no-progress";
  private static final String ARCHIVE = "--archive";

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
            .addOption(
                OptionSpec.builder(LANGUAGE)
                    .paramLabel("TAG")
                    .type(Locale.class)
                    .converters(new LanguageTag())
                    .description("Language of drafts that don't say theirs (default: en).")
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
            .addOption(
                OptionSpec.builder(ARCHIVE)
                    .paramLabel("DIR")
                    .type(Path.class)
                    .converters(new ArchiveArguments.FolderPath())
                    .description("Look for duplicates in this archive of published articles.")
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
      return check(arguments, surroundings);
    }
    try (var archive = Archive.open(arguments.matchedOptionValue(ARCHIVE, Path.of("")))) {
      return check(arguments, surroundings.withKnownArticles(archive));
    }
  }

  private static int check(ParseResult arguments, Surroundings surroundings) throws IOException {
    OutputFormat format = arguments.matchedOptionValue(FORMAT, OutputFormat.TEXT);
    FailOn failOn = arguments.matchedOptionValue(FAIL_ON, FailOn.WARNING);
    Color color = arguments.matchedOptionValue(COLOR, Color.AUTO);
    Locale language = arguments.matchedOptionValue(LANGUAGE, Locale.ENGLISH);
    List<String> paths = arguments.matchedPositionalValue(0, List.of());
    var options =
        OutputOptions.plain()
            .withScores(arguments.hasMatchedOption(SCORES))
            .withColor(format == OutputFormat.TEXT && isColored(color, surroundings));

    int jobs = arguments.matchedOptionValue(JOBS, Runtime.getRuntime().availableProcessors());

    var reader = DraftReader.builder().language(language).build();
    var progress =
        new Progress(
            arguments.hasMatchedOption(NO_PROGRESS) ? () -> 0 : surroundings.statusColumns(),
            surroundings.diagnostics(),
            paths,
            Progress.DELAY);
    try (var run =
        new CheckRun(
            surroundings.copydesk().get(),
            failOn,
            jobs,
            format.writer(surroundings.out(), options),
            surroundings.out(),
            surroundings.diagnostics(),
            progress)) {
      var interruption = surroundings.interruption().on(run::stop);
      try {
        var inputs = new DraftInputs(reader, surroundings.in(), progress::counted);
        for (var path : paths) {
          inputs.read(path, run::accept, run::unreadable);
        }
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
