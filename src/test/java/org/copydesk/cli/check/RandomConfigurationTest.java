package org.copydesk.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.copydesk.cli.CommandLineTester;
import org.copydesk.testing.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a configuration holds, a check takes it or says what is wrong in it. */
class RandomConfigurationTest {
  private static final List<String> KEYS =
      List.of(
          "language: %s",
          "fail-on: %s",
          "ignore: [%s]",
          "ignore-text: [%s]",
          "names: [%s]",
          "aliases: [%s]",
          "ladders: [%s]",
          "rules: {buried-lead: %s}",
          "rules: {buried-lead: {min-support: %s}}",
          "rules: {%s: off}",
          "overrides: [{files: [%s], names: [Halden]}]",
          "overrides: [{files: [a], ladders: [%s]}]",
          "%s: %<s",
          "%s");

  private static final String[] MARKS = {
    "=", "<", ":", "*", "?", "(", ")", "[", "]", "{", "}", ",", "/", "**", "\\", "|", "+", "^", "-",
    "urge", "a", "1", "9e999", " ", "\u02bc", "'", "\"", "#", "&", "!", "%", "~", "\n", "\t"
  };

  @TempDir private Path folder;

  @Test
  void a_random_value_is_taken_or_reported_and_never_an_internal_error() {
    var draft = CommandLineTester.file(folder, "a.txt", "Halden votes", "", "Halden has voted.");
    RandomText.forEach(
        300,
        text -> {
          var random = new Random(text.hashCode());
          var value = random.nextBoolean() ? text : marks(random);
          var written = random.nextInt(4) == 0 ? value : quoted(value);
          var line = String.format(Locale.ROOT, KEYS.get(random.nextInt(KEYS.size())), written);
          var config = CommandLineTester.file(folder, ".copydesk.yml", line.getBytes(UTF_8));
          var result = new CommandLineTester().standard().with("check", draft);

          assertThat(result.exitCode()).as(line + "\n" + result.err()).isLessThan(3);
          if (result.exitCode() == 2) {
            assertThat(result.err()).startsWith(config);
          }
        });
  }

  private static String marks(Random random) {
    var marks = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      marks.append(MARKS[random.nextInt(MARKS.length)]);
    }
    return marks.toString();
  }

  /** Returns a value in double quotes, with all but printable ASCII escaped. */
  private static String quoted(String value) {
    var quoted = new StringBuilder("\"");
    value
        .chars()
        .forEach(
            unit -> {
              if (unit == '"' || unit == '\\' || unit < ' ' || unit > '~') {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", unit));
              } else {
                quoted.append((char) unit);
              }
            });
    return quoted.append('"').toString();
  }
}
