package org.copydesk.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.copydesk.Copydesk;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ConfigOptions;
import org.copydesk.cli.command.ConfiguredReaders;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.ModelLoader;
import org.copydesk.cli.command.Options;
import org.copydesk.cli.command.Progress;
import org.copydesk.cli.command.ReaderOptions;
import org.copydesk.config.ConfigLocator;
import org.copydesk.config.DraftConfig;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.output.writer.ReportWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The options of {@code copydesk check}, and what they ask for.
 *
 * @param arguments what {@link #spec} declares, parsed
 */
record CheckOptions(ParseResult arguments) {
  private static final String FORMAT = "--format";
  private static final String FAIL_ON = "--fail-on";
  private static final String MIN_CONFIDENCE = "--min-confidence";
  private static final String WARNING_CONFIDENCE = "--warning-confidence";
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

  // More threads than processors only take memory.
  private static final int MAX_JOBS = 1024;

  private enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** Returns the command with these options. */
  static CommandSpec spec() {
    var spec =
        Options.command(
                "check",
                "Checks drafts. Findings go to standard output, all else to standard error.")
            .addOption(
                Options.oneOf(
                    FORMAT,
                    "FORM",
                    OutputFormat.class,
                    "Format of the report: %s (default: text)."))
            .addOption(
                Options.oneOf(
                    FAIL_ON,
                    "SEVERITY",
                    DraftConfig.FailOn.class,
                    "Lowest severity that gives exit code 1: %s (default: warning)."))
            .addOption(
                confidence(MIN_CONFIDENCE, "Least confidence of a finding that is reported", "0.2"))
            .addOption(
                confidence(
                    WARNING_CONFIDENCE,
                    "Least confidence of a finding that may be more than a suggestion",
                    "0.5"))
            .addOption(
                Options.flag(
                    SCORES,
                    "Show the scores and similarities of every draft, and the confidence of findings"
                        + " (JSON always has them)."))
            .addOption(
                Options.oneOf(
                    COLOR,
                    "WHEN",
                    Color.class,
                    "When to use colour: %s (default: auto, on a terminal). Never if NO_COLOR is"
                        + " set."))
            .addOption(
                Options.path(
                    ARCHIVE,
                    "DIR",
                    "the folder of an archive",
                    "Look for duplicates in this archive of published articles."))
            .addOption(
                Options.flag(
                    ACROSS,
                    "Look for duplicates among the drafts, too: each is compared with older drafts"
                        + " and those before it. The drafts are read twice."))
            .addOption(baseline(BASELINE, "Omit the findings that this baseline has."))
            .addOption(
                baseline(WRITE_BASELINE, "Write all findings to this baseline, and report none."))
            .addOption(ModelLoader.option())
            .addOption(
                Options.number(
                    JOBS,
                    "N",
                    "a whole number",
                    1,
                    MAX_JOBS,
                    "Number of drafts that are checked at the same time (default: the number of"
                        + " processors)."))
            .addOption(
                Options.flag(
                    NO_PROGRESS,
                    "Show no progress bar (there is one only if standard error is a terminal and"
                        + " standard output isn't)."))
            .addOption(
                Options.text(
                    CHANGED_SINCE,
                    "REV",
                    "Check only drafts that have changed since the branch left this git commit,"
                        + " committed or not; in the working folder without a PATH."))
            .addOption(
                Options.flag(
                    WATCH,
                    "Keep running and check each draft again when it is saved; Ctrl-C ends it."));
    ReaderOptions.addTo(spec);
    ConfigOptions.addTo(spec);
    spec.usageMessage()
        .footer(
            "",
            "Exit codes:",
            "  0  nothing to report",
            "  1  findings at or above --fail-on",
            "  2  wrong usage, or a draft that can't be read; all others are checked",
            "  3  a rule failed; the others still report",
            "  130  stopped by Ctrl-C; the reports until then are complete");
    return spec;
  }

  private static OptionSpec confidence(String name, String description, String byDefault) {
    return Options.value(
        name,
        "P",
        Double.class,
        CheckOptions::confidence,
        description + ", from 0 to 1 (default: " + byDefault + ").");
  }

  private static Double confidence(String value) {
    try {
      double limit = Double.parseDouble(value);
      if (limit >= 0 && limit <= 1) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Reported below.
    }
    throw new TypeConversionException("expected a number from 0 to 1, found '" + value + "'");
  }

  private static OptionSpec baseline(String name, String description) {
    return Options.path(name, "FILE", "the file of a baseline", description);
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

  /** Returns a checker with the plugins of the command line; empty if it names none. */
  Optional<Copydesk> plugins() {
    return ConfigOptions.plugins(arguments);
  }

  ConfigLocator configurations(Optional<Copydesk> plugins) {
    return ConfigOptions.of(arguments, plugins);
  }

  /** Returns a checker with the limits of confidence that the command line sets. */
  Copydesk withConfidence(Copydesk copydesk) {
    return arguments.hasMatchedOption(MIN_CONFIDENCE)
            || arguments.hasMatchedOption(WARNING_CONFIDENCE)
        ? copydesk.withConfidence(limit(MIN_CONFIDENCE), limit(WARNING_CONFIDENCE))
        : copydesk;
  }

  private OptionalDouble limit(String option) {
    Double limit = arguments.matchedOptionValue(option, null);
    return limit == null ? OptionalDouble.empty() : OptionalDouble.of(limit);
  }

  Optional<DraftConfig.FailOn> failOn() {
    return Optional.ofNullable(arguments.matchedOptionValue(FAIL_ON, null));
  }

  int jobs() {
    return arguments.matchedOptionValue(JOBS, Runtime.getRuntime().availableProcessors());
  }

  List<String> paths() {
    var paths = ReaderOptions.paths(arguments);
    return paths.isEmpty() && arguments.hasMatchedOption(CHANGED_SINCE) ? List.of(".") : paths;
  }

  /**
   * Returns the readers of the files.
   *
   * @param opening receives the settings of each file before it is read
   */
  ConfiguredReaders readers(
      ConfigLocator configurations, Diagnostics diagnostics, Consumer<DraftConfig> opening) {
    return new ConfiguredReaders(
        arguments, configurations, paths(), diagnostics, "checked", opening);
  }

  Progress progress(String task, CommandContext context) {
    return new Progress(
        task,
        arguments.hasMatchedOption(NO_PROGRESS) ? () -> 0 : context.statusColumns(),
        context.diagnostics(),
        paths(),
        Progress.DELAY);
  }

  /** Returns a progress display that shows nothing, for work that takes no time. */
  Progress noProgress(CommandContext context) {
    return new Progress("", () -> 0, context.diagnostics(), List.of(), Progress.DELAY);
  }

  ReportWriter writer(CommandContext context) {
    var format = format();
    Color color = arguments.matchedOptionValue(COLOR, Color.AUTO);
    var options =
        OutputOptions.plain()
            .withScores(arguments.hasMatchedOption(SCORES))
            .withColor(format == OutputFormat.TEXT && isColored(color, context));
    var writer = format.writer(context.out(), options);
    return format == OutputFormat.GITHUB ? JobSummary.beside(writer, context) : writer;
  }

  private static boolean isColored(Color color, CommandContext context) {
    if (!context.environment().getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          !"dumb".equals(context.environment().get("TERM")) && context.terminal().getAsBoolean();
    };
  }
}
