package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.LanguageTag;
import org.copydesk.cli.command.ModelLoader;
import org.copydesk.cli.command.Options;
import org.copydesk.output.comparison.ComparisonFormat;
import org.copydesk.output.comparison.ComparisonWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Compares pairs of texts, one pair a line. */
final class CompareCommand implements Command {
  private static final String FORMAT = "--format";
  private static final String EXPLAIN = "--explain";
  private static final String STANDARD_INPUT = "-";

  private enum Form {
    TEXT,
    JSONL
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
            "compare",
            "Scores pairs of texts. Writes three numbers from 0 to 1 for each line of input, with tabs"
                + " between them: how alike the texts are, the probability that the first adds"
                + " nothing to the second, and that the second adds nothing to the first.")
        .addOption(
            Options.oneOf(
                FORMAT,
                "FORM",
                Form.class,
                "Format of the output: %s (default: text). jsonl has a JSON object a line, with the"
                    + " paired words, the new ones and plain measures."))
        .addOption(
            Options.flag(
                EXPLAIN,
                "Show the reasons for the numbers of each pair: the paired words, the new ones and"
                    + " plain measures."))
        .addOption(LanguageTag.option("Language of the texts (default: en)."))
        .addOption(ModelLoader.option())
        .addPositional(
            Options.parameter(
                "FILE",
                true,
                "Two texts a line with a tab between them, in UTF-8; - for standard input."));
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    Form form = arguments.matchedOptionValue(FORMAT, Form.TEXT);
    boolean explain = arguments.hasMatchedOption(EXPLAIN);
    if (explain && form == Form.JSONL) {
      context
          .diagnostics()
          .line("copydesk: --explain is for text only: expected it without --format jsonl");
      context.diagnostics().line("Try 'copydesk compare --help' for its use");
      return ExitCode.USAGE;
    }
    var format =
        form == Form.JSONL
            ? ComparisonFormat.JSON_LINES
            : explain ? ComparisonFormat.EXPLAINED : ComparisonFormat.NUMBERS;
    var writer = format.writer(context.out());
    Locale language = LanguageTag.of(arguments);
    String file = arguments.matchedPositionalValue(0, STANDARD_INPUT);
    try (var models = new ModelLoader(arguments, context)) {
      if (file.equals(STANDARD_INPUT)) {
        return compare(
            context.in(), DraftInputs.STANDARD_INPUT_NAME, language, writer, models, context);
      }
      try (var in = Files.newInputStream(Path.of(file))) {
        return compare(in, file, language, writer, models, context);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      context.diagnostics().line(file + ": no such file");
    } catch (AccessDeniedException e) {
      context.diagnostics().line(file + ": access denied");
    } catch (IOException e) {
      context.diagnostics().line(file + ": can't be read: " + e.getMessage());
    }
    return ExitCode.USAGE;
  }

  private static int compare(
      InputStream in,
      String name,
      Locale language,
      ComparisonWriter writer,
      ModelLoader models,
      CommandContext context)
      throws IOException {
    var copydesk = models.with(context.copydesk().get(), List.of());
    var lines = new PairLines(in);
    int exitCode = ExitCode.OK;
    while (lines.next()) {
      if (lines.problem().isPresent()) {
        var problem = name + ":" + lines.number() + ": " + lines.problem().get();
        context.diagnostics().line(problem);
        writer.malformed(problem);
        exitCode = ExitCode.USAGE;
      } else {
        writer.comparison(
            lines.first(),
            lines.second(),
            copydesk.compare(lines.first(), lines.second(), language));
      }
      if (!lines.hasMoreAvailable()) {
        context.out().flush();
      }
    }
    return exitCode;
  }
}
