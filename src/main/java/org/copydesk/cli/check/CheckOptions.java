package org.copydesk.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ConfigOptions;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.EnumOption;
import org.copydesk.cli.command.HelpOptions;
import org.copydesk.cli.command.LanguageTag;
import org.copydesk.cli.command.PathConverter;
import org.copydesk.cli.command.Progress;
import org.copydesk.config.ConfigLocator;
import org.copydesk.config.FailOn;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.output.writer.ReportWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code copydesk check}, and what they ask for.
 *
 * @param arguments what {@link #spec} declares, parsed
 */
record CheckOptions(ParseResult arguments) {
  private static final String FORMAT = "--format";
  private static final String INPUT_FORMAT = "--input-format";
  private static final String FAIL_ON = "--fail-on";
  private static final String SCORES = "--scores";
  private static final String COLOR = "--color";
  private static final String ARCHIVE = "--archive";
  private static final String ACROSS = "--across";
  private static final String BASELINE = "--baseline";
  private static final String WRITE_BASELINE = "--write-baseline";
  private static final String JOBS = "--jobs";
  private static final String NO_PROGRESS = "--no-progress";
  private static final String CHANGED_SINCE = "--changed-since";
  private static final String WATCH = "--watch";

  /** When to write in colour. */
  private enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** Declares them. */
  static CommandSpec spec() {
    var spec =
        HelpOptions.command("check")
            .addOption(
                EnumOption.option(
                    FORMAT, "FORM", OutputFormat.class, "Form of the report: %s (default: text)."))
            .addOption(
                EnumOption.option(
                    INPUT_FORMAT,
                    "FORM",
                    DraftFormat.class,
                    "Form of all drafts: %s (default: by the file's name, else by its content)."))
            .addOption(
                EnumOption.option(
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
                EnumOption.option(
                    COLOR,
                    "WHEN",
                    Color.class,
                    "When to colour, but never where NO_COLOR is set: %s (default: auto, on a"
                        + " terminal)."))
            .addOption(LanguageTag.option())
            .addOption(
                OptionSpec.builder(ARCHIVE)
                    .paramLabel("DIR")
                    .type(Path.class)
                    .converters(new PathConverter("the folder of an archive"))
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
                baseline(
                    BASELINE,
                    "Leave out the findings that this baseline holds, and report new ones."))
            .addOption(
                baseline(
                    WRITE_BASELINE,
                    "Write all findings to this baseline in the place of reporting them."))
            .addOption(
                OptionSpec.builder(JOBS)
                    .paramLabel("N")
                    .type(Integer.class)
                    .converters(new JobCountConverter())
                    .description(
                        "Drafts that are checked at the same time (default: as many as there are"
                            + " processors).")
                    .build())
            .addOption(
                OptionSpec.builder(NO_PROGRESS)
                    .type(boolean.class)
                    .description(
                        "Show no progress bar (there is one only where standard error is a terminal"
                            + " and standard output isn't).")
                    .build())
            .addOption(
                OptionSpec.builder(CHANGED_SINCE)
                    .paramLabel("REV")
                    .type(String.class)
                    .description(
                        "Check only drafts that have changed since the branch left this commit of"
                            + " git, committed or not; in the working folder where no PATH is"
                            + " given.")
                    .build())
            .addOption(
                OptionSpec.builder(WATCH)
                    .type(boolean.class)
                    .description(
                        "Stay, and check each draft again when it is saved; Ctrl-C ends it.")
                    .build())
            .addPositional(
                PositionalParamSpec.builder()
                    .paramLabel("PATH")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description(
                        "A draft (plain text, Markdown, HTML, JSON, JSONL, XML, Word), a folder for"
                            + " all drafts below it, or - for standard input.")
                    .build());
    ConfigOptions.addTo(spec);
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

  private static OptionSpec baseline(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("FILE")
        .type(Path.class)
        .converters(new PathConverter("the file of a baseline"))
        .description(description)
        .build();
  }

  /**
   * Returns what is to be done with a baseline.
   *
   * @throws org.copydesk.config.ConfigException if it can't be read
   * @throws IOException if it can't be written
   */
  BaselineUse baseline() throws IOException {
    Path held = arguments.matchedOptionValue(BASELINE, null);
    Path written = arguments.matchedOptionValue(WRITE_BASELINE, null);
    return BaselineUse.of(Optional.ofNullable(held), Optional.ofNullable(written));
  }

  /**
   * Refuses what doesn't go together.
   *
   * @throws ParameterException that says what
   */
  void validate() {
    boolean changed = arguments.hasMatchedOption(CHANGED_SINCE);
    if (paths().isEmpty()) {
      throw wrong("Missing required parameter: 'PATH'");
    }
    if (changed && paths().contains(DraftInputs.STANDARD_INPUT)) {
      throw wrong(CHANGED_SINCE + " goes with files and folders, found -");
    }
    if (arguments.hasMatchedOption(WRITE_BASELINE)) {
      for (var other : new String[] {BASELINE, CHANGED_SINCE, WATCH}) {
        if (arguments.hasMatchedOption(other)) {
          throw wrong(WRITE_BASELINE + " doesn't go with " + other);
        }
      }
    }
    if (watch()) {
      if (paths().contains(DraftInputs.STANDARD_INPUT)) {
        throw wrong(WATCH + " goes with files and folders, found -");
      }
      if (changed || across()) {
        throw wrong(WATCH + " doesn't go with " + (changed ? CHANGED_SINCE : ACROSS));
      }
      if (format() != OutputFormat.TEXT && format() != OutputFormat.JSONL) {
        throw wrong(WATCH + " goes with " + FORMAT + " text or jsonl, found " + format().key());
      }
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(arguments.commandSpec().commandLine(), message);
  }

  /** Returns the commit since which a draft must have changed; empty where all are checked. */
  Optional<String> changedSince() {
    return Optional.ofNullable(arguments.matchedOptionValue(CHANGED_SINCE, null));
  }

  boolean watch() {
    return arguments.hasMatchedOption(WATCH);
  }

  private OutputFormat format() {
    return arguments.matchedOptionValue(FORMAT, OutputFormat.TEXT);
  }

  Optional<Path> archive() {
    return Optional.ofNullable(arguments.matchedOptionValue(ARCHIVE, null));
  }

  boolean across() {
    return arguments.hasMatchedOption(ACROSS);
  }

  ConfigLocator configurations() {
    return ConfigOptions.of(arguments);
  }

  Optional<FailOn> failOn() {
    return Optional.ofNullable(arguments.matchedOptionValue(FAIL_ON, null));
  }

  int jobs() {
    return arguments.matchedOptionValue(JOBS, Runtime.getRuntime().availableProcessors());
  }

  List<String> paths() {
    var here = arguments.hasMatchedOption(CHANGED_SINCE) ? List.of(".") : List.<String>of();
    return arguments.matchedPositionalValue(0, here);
  }

  /** Returns the reader of a file whose configuration sets that language, or none. */
  DraftReader reader(Optional<Locale> configured) {
    var language = LanguageTag.given(arguments).or(() -> configured).orElse(Locale.ENGLISH);
    var reader = DraftReader.builder().language(language);
    DraftFormat format = arguments.matchedOptionValue(INPUT_FORMAT, null);
    return (format == null ? reader : reader.format(format)).build();
  }

  Progress progress(String task, CommandContext surroundings) {
    return new Progress(
        task,
        arguments.hasMatchedOption(NO_PROGRESS) ? () -> 0 : surroundings.statusColumns(),
        surroundings.diagnostics(),
        paths(),
        Progress.DELAY);
  }

  /** Returns what shows nothing, for what takes no time. */
  Progress noProgress(CommandContext surroundings) {
    return new Progress("", () -> 0, surroundings.diagnostics(), List.of(), Progress.DELAY);
  }

  ReportWriter writer(CommandContext surroundings) {
    var format = format();
    Color color = arguments.matchedOptionValue(COLOR, Color.AUTO);
    var options =
        OutputOptions.plain()
            .withScores(arguments.hasMatchedOption(SCORES))
            .withColor(format == OutputFormat.TEXT && isColored(color, surroundings));
    var writer = format.writer(surroundings.out(), options);
    return format == OutputFormat.GITHUB ? JobSummary.beside(writer, surroundings) : writer;
  }

  private static boolean isColored(Color color, CommandContext surroundings) {
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
