package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.cli.CommandLineTester.file;
import static org.copydesk.cli.CommandLineTester.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String PAIR =
      "Council approves flood plan\tThe council approved a flood plan";

  @TempDir Path folder;

  @Test
  void gives_three_numbers_a_pair_with_four_decimals_or_more() {
    var copydesk =
        run("compare", file(folder, "pairs.tsv", PAIR, "Storm hits coast\tBudget is late"));
    var lines = copydesk.out().split("\n", -1);

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.err()).isEmpty();
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).matches("[01]\\.\\d{4,}\\t[01]\\.\\d{4,}\\t[01]\\.\\d{4,}");
    assertThat(numbers(lines[0])).allSatisfy(number -> assertThat(number).isBetween(0.5, 1.0));
    assertThat(numbers(lines[1])).allSatisfy(number -> assertThat(number).isBetween(0.0, 0.5));
    assertThat(lines[2]).isEmpty();
  }

  @Test
  void swapping_texts_swaps_directed_numbers() {
    var there =
        numbers(
            new CommandLineTester()
                .in("Council meets\tCouncil meets on flood plan")
                .with("compare", "-")
                .out());
    var back =
        numbers(
            new CommandLineTester()
                .in("Council meets on flood plan\tCouncil meets")
                .with("compare", "-")
                .out());

    assertThat(back).containsExactly(there.get(0), there.get(2), there.get(1));
    assertThat(there.get(1)).isGreaterThan(there.get(2));
  }

  @Test
  void writes_empty_line_for_malformed_pair_and_continues() {
    var pairs = file(folder, "pairs.tsv", PAIR, "no tab", "a\tb\tc", "", PAIR);
    var copydesk = run("compare", pairs);
    var lines = copydesk.out().split("\n", -1);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(lines).hasSize(6);
    assertThat(lines[0]).isEqualTo(lines[4]).isNotEmpty();
    assertThat(Arrays.asList(lines).subList(1, 4)).containsOnly("");
    assertThat(copydesk.err())
        .isEqualTo(
            """
            F:2: no tabs: expected two texts with one tab between them
            F:3: 2 tabs: expected two texts with one tab between them
            F:4: no tabs: expected two texts with one tab between them
            """
                .replace("F", pairs));
  }

  @Test
  void rejects_pairs_that_arent_utf_8() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write("caf\u00e9\tcaf\u00e9\n".getBytes(UTF_8));
    bytes.write(new byte[] {'c', 'a', 'f', (byte) 0xe9, '\t', 'x', '\n'});
    bytes.write("last\tlast".getBytes(UTF_8));
    var copydesk = new CommandLineTester().in(bytes.toByteArray()).with("compare", "-");

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.out().split("\n", -1))
        .satisfiesExactly(
            line -> assertThat(line).isNotEmpty(),
            line -> assertThat(line).isEmpty(),
            line -> assertThat(line).isNotEmpty(),
            line -> assertThat(line).isEmpty());
    assertThat(copydesk.err()).startsWith("<stdin>:2: ").contains("expected two texts in UTF-8");
  }

  @Test
  void ignores_byte_order_mark_and_carriage_returns_in_pairs() {
    var plain = new CommandLineTester().in(PAIR + "\n" + PAIR + "\n").with("compare", "-");
    var marked =
        new CommandLineTester().in("\ufeff" + PAIR + "\r\n" + PAIR + "\r\n").with("compare", "-");

    assertThat(marked.out()).isEqualTo(plain.out());
  }

  @Test
  void accepts_empty_text_in_a_pair() {
    var copydesk = new CommandLineTester().in("\t\na\t\n\tb\n").with("compare", "-");

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.out().lines()).hasSize(3).noneMatch(String::isEmpty);
  }

  @Test
  void writes_nothing_for_empty_file() {
    var copydesk = run("compare", file(folder, "pairs.tsv", ""));

    assertThat(copydesk.exitCode()).isZero();
    assertThat(copydesk.out()).isEmpty();
    assertThat(copydesk.err()).isEmpty();
  }

  @Test
  void reports_file_of_pairs_that_cant_be_read() {
    var missing = folder.resolve("missing.tsv").toString();

    assertThat(run("compare", missing).exitCode()).isEqualTo(2);
    assertThat(run("compare", missing).err()).isEqualTo(missing + ": no such file\n");
    assertThat(run("compare", folder.toString()).exitCode()).isEqualTo(2);
    assertThat(run("compare", folder.toString()).err()).startsWith(folder + ": can't be read");
  }

  @Test
  void compares_in_the_language_given() {
    var pair = "Der Bürgermeister kündigt Gespräche an\tBürgermeister kündigte Gespräch an\n";
    var copydesk = new CommandLineTester().in(pair).with("compare", "--language", "de", "-");

    assertThat(copydesk.exitCode()).isZero();
    assertThat(numbers(copydesk.out()).get(0)).isGreaterThan(0.5);
  }

  @Test
  void rejects_pair_of_more_than_16_mb() {
    var pairs =
        new CommandLineTester()
            .in("a\t" + "b".repeat(20_000_000) + "\n" + PAIR)
            .with("compare", "-");

    assertThat(pairs.exitCode()).isEqualTo(2);
    assertThat(pairs.out().split("\n", -1)).hasSize(3);
    assertThat(pairs.err()).startsWith("<stdin>:1: ").contains("expected at most");
  }

  @Test
  void answers_each_pair_before_it_waits_for_the_next() {
    var out = new ByteArrayOutputStream();
    var seen = new ArrayList<Integer>();
    var talking =
        new InputStream() {
          private int asked;

          @Override
          public int read() {
            throw new AssertionError("reads are by the buffer");
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            seen.add((int) out.toString(UTF_8).lines().count());
            if (asked++ == 2) {
              return -1;
            }
            byte[] pair = "a\tb\n".getBytes(UTF_8);
            System.arraycopy(pair, 0, buffer, offset, pair.length);
            return pair.length;
          }
        };
    new Main(talking, out, new ByteArrayOutputStream(), Map.of(), () -> false).run("compare", "-");

    assertThat(seen).startsWith(0, 1, 2);
  }

  @Test
  void explains_a_pair_in_a_block_and_parts_blocks_by_an_empty_line() {
    var copydesk =
        new CommandLineTester()
            .in("Council approves budget\tCouncil approved bridge\nno tab\nStorm\tStorm\n")
            .with("compare", "--explain", "-");
    var blocks = copydesk.out().split("\n\n", -1);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).startsWith("<stdin>:2: no tabs");
    assertThat(blocks).hasSize(2);
    assertThat(blocks[0].lines())
        .startsWith("a: Council approves budget", "b: Council approved bridge")
        .contains("  Council   Council   same        1.00", "new in a: budget", "new in b: bridge")
        .anyMatch(line -> line.matches(" {2}approves {2}approved {2}inflection {2}[01]\\.\\d\\d"))
        .anyMatch(line -> line.matches("score {14}[01]\\.\\d\\d"))
        .anyMatch(line -> line.matches("restates \\(a in b\\) {2}[01]\\.\\d\\d"))
        .anyMatch(line -> line.matches("restates \\(b in a\\) {2}[01]\\.\\d\\d"))
        .anyMatch(line -> line.matches(" {2}jaccard +0\\.50"));
    assertThat(blocks[1].lines())
        .startsWith("a: Storm", "b: Storm", "score              1.00")
        .contains("  Storm  Storm  same  1.00", "new in a: none", "new in b: none");
  }

  @Test
  void explains_texts_that_have_nothing_in_common_and_none() {
    var unlike = new CommandLineTester().in("Storm\tBudget\n").with("compare", "--explain", "-");
    var empty = new CommandLineTester().in("\t\n").with("compare", "--explain", "-");

    assertThat(unlike.out()).contains("pairs: none\nnew in a: Storm\nnew in b: Budget\n");
    assertThat(empty.exitCode()).isZero();
    assertThat(empty.out()).startsWith("a:\nb:\n").contains("pairs: none\nnew in a: none\n");
  }

  @Test
  void escapes_control_characters_in_explained_pairs() {
    var copydesk =
        new CommandLineTester().in("Red \u001b[31m\tBlue\n").with("compare", "--explain", "-");

    assertThat(copydesk.out()).doesNotContain("\u001b").contains("a: Red \u241b[31m");
  }

  @Test
  void writes_one_json_object_for_each_pair() throws IOException {
    var pairs = file(folder, "pairs.tsv", "Council approves budget\tCouncil approved bridge", "x");
    var copydesk = run("compare", "--format", "jsonl", pairs);
    var lines = copydesk.out().split("\n", -1);

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(lines).hasSize(3).endsWith("");
    var json = new ObjectMapper().readTree(lines[0]);
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("score", "restates", "pairs", "newInA", "newInB", "measures");
    assertThat(json.get("score").doubleValue()).isBetween(0.0, 1.0);
    assertThat(json.get("restates").fieldNames()).toIterable().containsExactly("aInB", "bInA");
    assertThat(json.get("pairs")).hasSize(2);
    assertThat(json.at("/pairs/0").toString())
        .isEqualTo("{\"a\":\"Council\",\"b\":\"Council\",\"relation\":\"same\",\"strength\":1.0}");
    assertThat(json.at("/pairs/1/a").textValue()).isEqualTo("approves");
    assertThat(json.at("/pairs/1/b").textValue()).isEqualTo("approved");
    assertThat(json.at("/pairs/1/relation").textValue()).isEqualTo("inflection");
    assertThat(json.get("newInA").toString()).isEqualTo("[\"budget\"]");
    assertThat(json.get("newInB").toString()).isEqualTo("[\"bridge\"]");
    assertThat(json.get("measures").fieldNames())
        .toIterable()
        .containsExactly(
            "jaccard",
            "firstInSecond",
            "secondInFirst",
            "cosine",
            "longestCommonSubsequence",
            "editSimilarity",
            "trigramCosine",
            "firstAligned",
            "secondAligned");
    // Stems: council, approv and budget or bridge.
    assertThat(json.at("/measures/jaccard").doubleValue()).isEqualTo(0.5);

    var malformed = new ObjectMapper().readTree(lines[1]);
    assertThat(malformed.fieldNames()).toIterable().containsExactly("error");
    assertThat(malformed.get("error").textValue()).startsWith(pairs + ":2: no tabs");
  }

  @Test
  void gives_the_three_numbers_for_the_text_form_too() {
    var plain = new CommandLineTester().in(PAIR).with("compare", "-");
    var text = new CommandLineTester().in(PAIR).with("compare", "--format", "text", "-");

    assertThat(text.out()).isEqualTo(plain.out()).isNotEmpty();
  }

  @Test
  void rejects_explain_with_jsonl() {
    var copydesk =
        new CommandLineTester().in(PAIR).with("compare", "--explain", "--format", "jsonl", "-");

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.out()).isEmpty();
    assertThat(copydesk.err()).contains("--explain", "--format jsonl", "copydesk compare --help");
  }

  @Test
  void rejects_unknown_format_of_comparisons() {
    var copydesk = run("compare", "--format", "json", "-");

    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(copydesk.err()).contains("expected text or jsonl, found 'json'");
  }

  private static List<Double> numbers(String line) {
    return Arrays.stream(line.strip().split("\t")).map(Double::valueOf).toList();
  }
}
