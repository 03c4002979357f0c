package org.copydesk.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.copydesk.testing.RandomText;
import org.copydesk.testing.RealDrafts;
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
      var bytes = text.toString().getBytes(UTF_8);
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
      var bytes = text.getBytes(UTF_8);
      for (int end = 0; end <= bytes.length; end++) {
        for (var format : DraftFormat.values()) {
          checkNaming(name(format), Arrays.copyOf(bytes, end));
        }
        checkNaming("-", Arrays.copyOf(bytes, end));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void reads_or_refuses_real_drafts_that_are_cut_spliced_and_changed(DraftFormat format) {
    var drafts = RealDrafts.of(format);
    var random = new Random(SEED);
    for (int round = 0; round < 400; round++) {
      checkNaming(name(format), spoilt(drafts, random));
    }
  }

  private static byte[] spoilt(List<byte[]> drafts, Random random) {
    var bytes = pick(drafts, random).clone();
    for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      var other = pick(drafts, random);
      int from = random.nextInt(other.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes = Arrays.copyOf(bytes, at);
        case 2 -> bytes = joined(bytes, at, other, from, other.length);
        case 3 -> bytes = inserted(bytes, at, at, Arrays.copyOfRange(other, from, other.length));
        case 4 -> bytes = inserted(bytes, at, Math.min(bytes.length, at + 9), new byte[0]);
        default ->
            bytes =
                inserted(
                    bytes,
                    at,
                    at,
                    pick(PIECES, random).repeat(1 + random.nextInt(40)).getBytes(UTF_8));
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] first, int end, byte[] second, int from, int to) {
    var joined = Arrays.copyOf(first, end + to - from);
    System.arraycopy(second, from, joined, end, to - from);
    return joined;
  }

  private static byte[] inserted(byte[] bytes, int from, int to, byte[] inserted) {
    var before = joined(bytes, from, inserted, 0, inserted.length);
    return joined(before, before.length, bytes, to, bytes.length);
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static void checkNaming(String name, byte[] bytes) {
    try {
      SoundDrafts.articles(name, bytes);
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
      SoundDrafts.articles(name(format), piece.repeat(20_000).getBytes(UTF_8));
      SoundDrafts.articles(name(format), ("# H\n\n" + piece.repeat(20_000)).getBytes(UTF_8));
    }
  }
}
