package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.copydesk.testing.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the bytes: drafts come out, each with its passages in the file, or diagnostics do. */
class InputRobustnessTest {
  private static final long SEED = RandomText.seed();

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          " ",
          "\t",
          "- ",
          "* ",
          "**",
          "_",
          "`",
          "``",
          "```\n",
          "> ",
          "# ",
          "---\n",
          "===\n",
          "\\",
          "\\*",
          "&amp;",
          "&#x1F600;",
          "&fjlig;",
          "&",
          "[a](b \"c\")",
          "![",
          "<br>",
          "<b>",
          "<p>",
          "</p><h1>",
          "<article><div class='deck'>",
          "<title>",
          "<meta property=og:title content='",
          "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"",
          "</script>",
          "<q>",
          "&shy;",
          "<!--",
          "-->",
          "|a|\n|-|\n",
          "title: ",
          "deck: >-\n  ",
          "author: [",
          "a: &x ",
          "'",
          "\"",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "{\"headline\": \"",
          "\"body\": [\"",
          "\\u00e9",
          "null",
          "By Ann Lee",
          "word",
          "word.",
          "😀",
          "e\u0301",
          "\u00A0",
          "\u2028",
          "\u200B",
          "\uFEFF",
          "\0",
          "\u0001");

  private static final String SAMPLE =
      """
      ---
      title: "The \\"plan\\": a farce"
      deck: >-
        Work starts
        in May
      author: [Ann Lee, {name: Tom Roe}]
      ---
      # The plan

      > A \\* quoted &amp; *word*
      - item `code
        on` [link](/x)
      """;

  private static void check(String name, byte[] bytes) {
    var drafts = Drafts.read(name, bytes);
    for (var draft : drafts) {
      assertThat(draft.source()).isEqualTo(name);
      if (draft instanceof Draft.Readable readable) {
        for (var passage : readable.article().passages()) {
          assertThat(passage.text()).isEqualTo(passage.text().strip()).isNotEmpty();
          for (int i = 0; i <= passage.text().length(); i++) {
            assertThat(passage.position(i)).isPresent();
          }
        }
      } else if (draft instanceof Draft.Unreadable unreadable) {
        for (var diagnostic : unreadable.diagnostics()) {
          assertThat(diagnostic.message())
              .contains("expected")
              .doesNotContain("\n", "jackson", "snakeyaml", "[Source", "StreamRead");
        }
      }
    }
  }

  private static String name(DraftFormat format) {
    return "draft" + format.endings().get(0);
  }

  @ParameterizedTest
  @EnumSource
  void reads_or_refuses_random_drafts(DraftFormat format) {
    var random = new Random(SEED);
    for (int round = 0; round < 1500; round++) {
      var text = new StringBuilder(random.nextInt(3) == 0 ? "---\n" : "");
      for (int i = random.nextInt(2 + round / 50); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append(random.nextInt(3) == 0 ? "\n---\n" : "");
      var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(8) == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      checkNaming(name(format), bytes);
      checkNaming("-", bytes);
    }
  }

  @Test
  void reads_or_refuses_every_beginning_of_a_draft() {
    var json = "{\"id\": 1, \"headline\": \"a\\u00e9\", \"body\": [\"b\", {\"c\": [null]}]}";
    for (var text : List.of(SAMPLE, SAMPLE.replace("\n", "\r\n"), json, "[" + json + "]")) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      for (int end = 0; end <= bytes.length; end++) {
        for (var format : DraftFormat.values()) {
          checkNaming(name(format), Arrays.copyOf(bytes, end));
        }
        checkNaming("-", Arrays.copyOf(bytes, end));
      }
    }
  }

  private static void checkNaming(String name, byte[] bytes) {
    try {
      check(name, bytes);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          "-Dtests.seed=" + Long.toHexString(SEED) + ", " + name + ": " + Arrays.toString(bytes),
          e);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(20)
  void reads_long_repetitions_in_time(DraftFormat format) {
    for (var piece :
        List.of(
            "> ", "- ", "*a **b ", "[", "[a](", "`a``", "&amp;", "\\*", "<b", "a\n\n", "a\n",
            "- a\n", "{\"a\":", "a: ", "---\n", "|a", "\u0301", "\u200D", "By A ", "\n")) {
      check(name(format), piece.repeat(20_000).getBytes(StandardCharsets.UTF_8));
      check(name(format), ("# H\n\n" + piece.repeat(20_000)).getBytes(StandardCharsets.UTF_8));
    }
  }
}
