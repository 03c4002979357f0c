package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.EnumOption;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.HelpOptions;
import org.copydesk.cli.command.LanguageTag;
import org.copydesk.output.ComparisonFormat;
import org.copydesk.output.writer.ComparisonWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Compares pairs of texts, one pair a line. */
final class CompareCommand implements Command {
  private static final String FORMAT = "--format";
  private static final String EXPLAIN = "--explain";
  private static final String LANGUAGE = "--language";
  private static final String STANDARD_INPUT = "-";

  /** In what form to write. */
  private enum Form {
    TEXT,
    JSONL
  }

  @Override
  public CommandSpec spec() {
    var spec =
        HelpOptions.command("compare")
            .addOption(
                EnumOption.option(
                    FORMAT,
                    "FORM",
                    Form.class,
                    "Form of the output: %s (default: text). jsonl has a JSON object a line, with"
                        + " the paired words, the new ones and plain measures."))
            .addOption(
                OptionSpec.builder(EXPLAIN)
                    .type(boolean.class)
                    .description(
                        "Show for each pair of texts what its numbers come from: the paired words,"
                            + " the new ones and plain measures.")
                    .build())
            .addOption(
                OptionSpec.builder(LANGUAGE)
                    .paramLabel("TAG")
                    .type(Locale.class)
                    .converters(new LanguageTag())
                    .description("Language of the texts (default: en).")
                    .build())
            .addPositional(
                PositionalParamSpec.builder()
                    .paramLabel("FILE")
                    .arity("1")
                    .required(true)
                    .type(String.class)
                    .description(
                        "Two texts a line with a tab between them, in UTF-8; - for standard input.")
                    .build());
    spec.usageMessage()
        .description(
            "Scores pairs of texts. For each line of input there is a line of three numbers from 0 to 1 with tabs between them: how"
                + " alike the texts are, the probability that the first adds nothing to the second,"
                + " and that the second adds nothing to the first.");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, CommandContext surroundings) throws IOException {
    Form form = arguments.matchedOptionValue(FORMAT, Form.TEXT);
    boolean explain = arguments.hasMatchedOption(EXPLAIN);
    if (explain && form == Form.JSONL) {
      surroundings
          .diagnostics()
          .line("copydesk: --explain is for text only: expected it without --format jsonl");
      surroundings.diagnostics().line("Try 'copydesk compare --help' for its use");
      return ExitCode.USAGE;
    }
    var writer = writer(form, explain, surroundings.out());
    Locale language = arguments.matchedOptionValue(LANGUAGE, Locale.ENGLISH);
    String file = arguments.matchedPositionalValue(0, STANDARD_INPUT);
    try {
      if (file.equals(STANDARD_INPUT)) {
        return compare(
            surroundings.in(), DraftInputs.STANDARD_INPUT_NAME, language, writer, surroundings);
      }
      try (var in = Files.newInputStream(Path.of(file))) {
        return compare(in, file, language, writer, surroundings);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      surroundings.diagnostics().line(file + ": no such file");
    } catch (AccessDeniedException e) {
      surroundings.diagnostics().line(file + ": access denied");
    } catch (IOException e) {
      surroundings.diagnostics().line(file + ": can't be read: " + e.getMessage());
    }
    return ExitCode.USAGE;
  }

  private static ComparisonWriter writer(Form form, boolean explain, Writer out) {
    return switch (form) {
      case TEXT ->
          explain ? ComparisonFormat.EXPLAINED.writer(out) : ComparisonFormat.NUMBERS.writer(out);
      case JSONL -> ComparisonFormat.JSON_LINES.writer(out);
    };
  }

  private static int compare(
      InputStream in,
      String name,
      Locale language,
      ComparisonWriter writer,
      CommandContext surroundings)
      throws IOException {
    var copydesk = surroundings.copydesk().get();
    var lines = new PairLines(in);
    int exitCode = ExitCode.OK;
    while (lines.next()) {
      if (lines.problem().isPresent()) {
        var problem = name + ":" + lines.number() + ": " + lines.problem().get();
        surroundings.diagnostics().line(problem);
        writer.malformed(problem);
        exitCode = ExitCode.USAGE;
      } else {
        writer.comparison(
            lines.first(),
            lines.second(),
            copydesk.compare(lines.first(), lines.second(), language));
      }
      if (!lines.hasMoreAtHand()) {
        surroundings.out().flush();
      }
    }
    return exitCode;
  }
}
