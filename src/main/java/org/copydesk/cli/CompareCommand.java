package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.copydesk.similarity.Comparison;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Compares pairs of texts, one pair a line. */
final class CompareCommand implements Command {
  private static final String LANGUAGE = "--language";
  private static final String STANDARD_INPUT = "-";

  @Override
  public CommandSpec spec() {
    var spec =
        CommandSpec.create()
            .name("compare")
            .mixinStandardHelpOptions(true)
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
  public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
    Locale language = arguments.matchedOptionValue(LANGUAGE, Locale.ENGLISH);
    String file = arguments.matchedPositionalValue(0, STANDARD_INPUT);
    try {
      if (file.equals(STANDARD_INPUT)) {
        return compare(surroundings.in(), CheckCommand.STANDARD_INPUT_NAME, language, surroundings);
      }
      try (var in = Files.newInputStream(Path.of(file))) {
        return compare(in, file, language, surroundings);
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

  private static int compare(
      InputStream in, String name, Locale language, Surroundings surroundings) throws IOException {
    var copydesk = surroundings.copydesk().get();
    var lines = new PairLines(in);
    var out = surroundings.out();
    int exitCode = ExitCode.OK;
    while (lines.next()) {
      if (lines.problem().isPresent()) {
        surroundings.diagnostics().line(name + ":" + lines.number() + ": " + lines.problem().get());
        exitCode = ExitCode.USAGE;
      } else {
        out.write(format(copydesk.compare(lines.first(), lines.second(), language)));
      }
      out.write('\n');
      if (!lines.hasMoreAtHand()) {
        out.flush();
      }
    }
    return exitCode;
  }

  private static String format(Comparison comparison) {
    return String.format(
        Locale.ROOT,
        "%.6f\t%.6f\t%.6f",
        comparison.score(),
        comparison.firstRestates(),
        comparison.secondRestates());
  }
}
