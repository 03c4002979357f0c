package org.copydesk.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that say which drafts are read, and how. */
public final class ReaderOptions {
  private static final String INPUT_FORMAT = "--input-format";

  private ReaderOptions() {}

  /** Adds the options and the paths to a command. */
  public static void addTo(CommandSpec spec) {
    spec.addOption(
            Options.oneOf(
                INPUT_FORMAT,
                "FORM",
                DraftFormat.class,
                "Format of all drafts: %s (default: by the file's name, else its content)."))
        .addOption(LanguageTag.option())
        .addPositional(
            Options.parameters(
                "PATH",
                0,
                "A draft (plain text, Markdown, HTML, JSON, JSONL, XML, Word), a folder for all"
                    + " drafts below it, or - for standard input."));
  }

  /** Returns the paths; none if none are given. */
  public static List<String> paths(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, List.of());
  }

  /** Returns the reader of a file whose configuration sets that language, or none. */
  public static DraftReader reader(ParseResult arguments, Optional<Locale> configured) {
    var language = LanguageTag.given(arguments).or(() -> configured).orElse(Locale.ENGLISH);
    var reader = DraftReader.builder().language(language);
    DraftFormat format = arguments.matchedOptionValue(INPUT_FORMAT, null);
    return (format == null ? reader : reader.format(format)).build();
  }
}
