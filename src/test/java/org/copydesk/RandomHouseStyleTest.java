package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.copydesk.article.Article;
import org.copydesk.testing.RandomText;
import org.junit.jupiter.api.Test;

/** Random lines of a house style: each is accepted, or refused with a reason. */
class RandomHouseStyleTest {
  private static final String[] MARKS = {
    "=",
    " = ",
    "<",
    " < ",
    ":",
    "*: ",
    ",",
    "?",
    "(",
    ")",
    " (",
    "giving: ",
    "directing: ",
    "urge",
    "lend",
    "-",
    "/",
    "&",
    "\u02bc",
    "'",
    "’",
    ".",
    "a",
    "B",
    "1"
  };

  @Test
  void aliases_are_taken_or_refused_with_a_reason() {
    tryLines((builder, line) -> builder.aliases(List.of(line)));
  }

  @Test
  void scales_are_taken_or_refused_with_a_reason() {
    tryLines((builder, line) -> builder.ladders(List.of(line)));
  }

  @Test
  void names_are_taken_or_refused_with_a_reason() {
    tryLines((builder, line) -> builder.names(List.of(line)));
  }

  private static void tryLines(BiFunction<Copydesk.Builder, String, Copydesk.Builder> add) {
    RandomText.forEach(
        150,
        text -> {
          for (var line : List.of(text, line(new Random(text.hashCode()), text))) {
            Copydesk copydesk;
            try {
              copydesk = add.apply(Copydesk.builder(), line).build();
            } catch (IllegalArgumentException e) {
              assertThat(e).isExactlyInstanceOf(IllegalArgumentException.class);
              assertThat(e.getMessage()).isNotBlank();
              continue;
            }
            var article =
                Article.builder().headline("Halden " + line).body("Norvik: " + line).build();
            assertThat(copydesk.check(article).failures()).isEmpty();
          }
        });
  }

  /** Returns a line with the marks of the three lists, some of the text between. */
  private static String line(Random random, String text) {
    var line = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      line.append(
          random.nextInt(4) == 0
              ? text.substring(0, Math.min(text.length(), random.nextInt(8)))
              : MARKS[random.nextInt(MARKS.length)]);
    }
    return line.toString();
  }
}
