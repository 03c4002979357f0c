package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir Path folder;

  @Test
  void prints_usage_as_error_without_command() {
    var copydesk = run();

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.out()).isEmpty();
    assertThat(copydesk.err()).startsWith("Usage: copydesk ").contains("check", "explain");
  }

  @Test
  void prints_help_on_request() {
    var copydesk = run("--help");

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.out())
        .startsWith("Usage: copydesk ")
        .contains("check", "compare", "rules", "explain")
        .doesNotContain("\u001b", "\r");
    assertThat(copydesk.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "compare", "rules", "explain"})
  void prints_help_on_each_command(String command) {
    var copydesk = run(command, "--help");

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.out()).startsWith("Usage: copydesk " + command + " ");
    assertThat(copydesk.err()).isEmpty();
  }

  @Test
  void lists_exit_codes_in_help() {
    assertThat(run("check", "--help").out())
        .contains("\n  0  ", "\n  1  ", "\n  2  ", "\n  3  ")
        .contains("text, json, jsonl, sarif,", "markdown or html")
        .contains("error, warning, suggestion", "never");
  }

  @Test
  void prints_its_version() {
    var copydesk = run("--version");

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.out()).matches("copydesk \\S.*\\n");
  }

  @ParameterizedTest(name = "copydesk {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "chek                    | did you mean 'check'?                              | copydesk"
            + " --help",
        "check --formt json x    | Unknown option: '--formt'; did you mean '--format'? | copydesk"
            + " check --help",
        "check --format xml x    | codeclimate, markdown or html, found 'xml'          | copydesk"
            + " check --help",
        "check --input-format doc x | 'doc'                                           | copydesk"
            + " check --help",
        "check --fail-on all x   | expected error, warning, suggestion or never, found 'all' |"
            + " copydesk check --help",
        "check --color maybe x   | expected auto, always or never, found 'maybe'      | copydesk"
            + " check --help",
        "check --language e_n x  | expected a language tag such as en or pt-BR, found 'e_n' |"
            + " copydesk check --help",
        "check --format          | --format                                           | copydesk"
            + " check --help",
        "check                   | Missing required parameter: 'PATH'                 | copydesk"
            + " check --help",
        "compare                 | Missing required parameter: 'FILE'                 | copydesk"
            + " compare --help",
        "compare a b             | 'b'                                                | copydesk"
            + " compare --help",
        "explain                 | Missing required parameter: 'RULE'                 | copydesk"
            + " explain --help",
        "rules all               | 'all'                                              | copydesk"
            + " rules --help"
      })
  void explains_a_wrong_command_line_in_two_lines(String line, String problem, String help) {
    var copydesk = run(line.strip().split(" +"));

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.out()).isEmpty();
    assertThat(copydesk.err().lines()).hasSize(2);
    assertThat(copydesk.err()).startsWith("copydesk: ").contains(problem, "'" + help + "'");
  }

  @Test
  void accepts_path_that_starts_with_at_sign() {
    assertThat(run("check", "@home.txt").err()).startsWith("@home.txt: no such file");
  }

  @Test
  void accepts_any_path_after_two_dashes() {
    assertThat(run("check", "--", "--format").err()).startsWith("--format: no such file");
  }

  @Test
  void shows_escape_sequences_of_arguments_as_symbols() {
    assertThat(run("\u001b[2J").err()).doesNotContain("\u001b").contains("␛[2J");
    assertThat(run("check", "\u001b[2J").err()).doesNotContain("\u001b").contains("␛[2J");
  }

  @Test
  void output_is_equal_in_every_default_locale() {
    var before = Locale.getDefault();
    var draft = CommandLineTester.file(folder, "draft.txt", "An ERROR headline");
    try {
      Locale.setDefault(Locale.ROOT);
      var root = run("check", "--scores", draft).out();
      for (var locale : new String[] {"tr-TR", "ar-EG", "th-TH-u-nu-thai", "de-DE"}) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(run("check", "--scores", draft).out()).isEqualTo(root);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ends_silently_when_the_reader_closes_the_pipe() {
    var draft = CommandLineTester.file(folder, "draft.txt", "A WARNING headline", "", "Text.");
    var check = new CommandLineTester().to(new Broken("Broken pipe")).with("check", draft);

    assertThat(check.err()).isEmpty();
    assertThat(check.exitCode()).isEqualTo(1);

    var rules = new CommandLineTester().to(new Broken("Broken pipe")).with("rules");

    assertThat(rules.err()).isEmpty();
    assertThat(rules.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "compare", "explain", "rules"})
  void reports_output_that_cant_be_written(String command) {
    var file = CommandLineTester.file(folder, "draft.txt", "A WARNING headline\tb");
    var draft = CommandLineTester.file(folder, "check.txt", "A WARNING headline", "", "Text.");
    var args =
        switch (command) {
          case "check" -> new String[] {command, draft};
          case "rules" -> new String[] {command};
          case "explain" -> new String[] {command, "framing-shift"};
          default -> new String[] {command, file};
        };
    var copydesk = new CommandLineTester().to(new Broken("No space left on device")).with(args);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err())
        .isEqualTo("copydesk: standard output can't be written to: No space left on device\n");
  }

  /** A stream that takes nothing. */
  private static final class Broken extends OutputStream {
    private final String message;

    Broken(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
