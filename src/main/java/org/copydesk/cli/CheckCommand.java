package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.archive.Archive;
import org.copydesk.input.DraftFiles;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.OutputOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Checks drafts and writes the reports. */
final class CheckCommand implements Command {
  static final String STANDARD_INPUT_NAME = "<stdin>";

  private static final String FORMAT = "--format";
  private static final String FAIL_ON = "--fail-on";
  private static final String SCORES = "--scores";
  private static final String COLOR = "--color";
  private static final String LANGUAGE = "--language";
  private static final String ARCHIVE = "--archive";
  private static final String STANDARD_INPUT = "-";

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
                    "When to colour: %s (default: auto, on a terminal unless NO_COLOR is set)."))
            .addOption(
                OptionSpec.builder(LANGUAGE)
                    .paramLabel("TAG")
                    .type(Locale.class)
                    .converters(new LanguageTag())
                    .description("Language of drafts that don't say theirs (default: en).")
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
            "  3  a rule failed; the others still report");
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

    var reader = DraftReader.builder().language(language).build();
    var writer = format.writer(surroundings.out(), options);
    var run =
        new CheckRun(surroundings.copydesk().get(), failOn, writer, surroundings.diagnostics());
    try {
      writer.begin();
      for (var path : paths) {
        check(path, reader, run, surroundings);
      }
      writer.end();
    } catch (OutputException e) {
      if (!e.isClosedPipe()) {
        throw e;
      }
      // Who reads has seen enough. What was found until then still counts.
    }
    return run.exitCode();
  }

  private static void check(
      String path, DraftReader reader, CheckRun run, Surroundings surroundings) {
    if (path.equals(STANDARD_INPUT)) {
      try {
        reader.read(surroundings.in(), STANDARD_INPUT_NAME, run::accept);
      } catch (IOException e) {
        run.unreadable(STANDARD_INPUT_NAME, "can't be read: " + e.getMessage());
      }
      return;
    }
    if (path.isEmpty()) {
      run.unreadable("''", "no path: expected a file, a folder or -");
      return;
    }
    List<Path> files;
    try {
      files = DraftFiles.find(Path.of(path));
    } catch (InvalidPathException e) {
      run.unreadable(path, "no such file");
      return;
    } catch (IOException e) {
      run.unreadable(path, "folder can't be listed: " + e.getMessage());
      return;
    }
    if (files.isEmpty()) {
      run.unreadable(path, "no drafts in this folder: expected files ending in " + endings());
    }
    for (var file : files) {
      reader.read(file, run::accept);
    }
  }

  private static String endings() {
    return Arrays.stream(DraftFormat.values())
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.joining(", "));
  }

  private static boolean isColored(Color color, Surroundings surroundings) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(surroundings.environment().get("TERM"))
              && surroundings.terminal().getAsBoolean();
    };
  }
}
