package org.copydesk.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.copydesk.Copydesk;
import org.copydesk.article.ArticleLimits;
import org.copydesk.article.Role;
import org.copydesk.cli.CommandLineTester;
import org.copydesk.finding.Category;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts that can't be checked, among others that can. */
class UncheckedDraftsTest {
  private static final RuleInfo GREEDY =
      RuleInfo.of("greedy", Category.REDUNDANCY, Severity.WARNING, "Takes all memory", "0.1.0");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  private String file(String name, String... lines) {
    return CommandLineTester.file(folder, name, lines);
  }

  private static CommandLineTester withOneParagraph() {
    var limits = new ArticleLimits(1_000, 1, 100);
    return new CommandLineTester().checkedBy(Copydesk.builder().limits(limits).build());
  }

  @Test
  void draft_above_the_limits_is_reported_and_exits_with_2() {
    var draft = file("a.md", "# Rain", "", "It rained.", "", "It rained on.");

    var run = withOneParagraph().with("check", draft);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(draft + ":1: not checked: article has 2 paragraphs: expected at most 1\n");
    assertThat(run.out()).isEqualTo("no findings in 1 draft, 1 draft not checked\n");
  }

  @Test
  void draft_above_the_limits_exits_with_2_with_any_fail_on() {
    var draft = file("a.md", "# Rain", "", "It rained.", "", "It rained on.");

    assertThat(withOneParagraph().with("check", "--fail-on", "never", draft).exitCode())
        .isEqualTo(2);
  }

  @Test
  void the_drafts_beside_one_above_the_limits_are_checked() {
    var drafts =
        file(
            "a.jsonl",
            "{\"id\": \"a1\", \"headline\": \"Rain\", \"body\": [\"It rained.\"]}",
            "{\"id\": \"a2\", \"headline\": \"Rain\", \"body\": [\"It rained.\", \"On.\"]}",
            "{\"id\": \"a3\", \"headline\": \"Sun\", \"body\": [\"It shone.\"]}");

    var run = withOneParagraph().with("check", "--format", "jsonl", drafts);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(drafts + ":2: not checked: article has 2 paragraphs: expected at most 1\n");
    assertThat(reports(run))
        .extracting(report -> report.get("status").asText())
        .containsExactly("complete", "unchecked", "complete");
    assertThat(reports(run).get(1).get("reason").asText())
        .isEqualTo("article has 2 paragraphs: expected at most 1");
    assertThat(reports(run).get(1).get("failures").get(0).get("rule").asText()).isEqualTo("limits");
    assertThat(reports(run).get(0).get("reason").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void a_draft_that_takes_all_memory_does_not_end_the_run(String jobs) {
    var run =
        greedy(
            context -> {
              if (context.article().id().equals(Optional.of("a7"))) {
                throw new OutOfMemoryError("Java heap space");
              }
              return List.of();
            },
            jobs);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            folder + "/a.jsonl:7: greedy failed: java.lang.OutOfMemoryError: Java heap space\n");
    assertThat(reports(run)).hasSize(30);
    assertThat(reports(run))
        .filteredOn(report -> !report.get("status").asText().equals("complete"))
        .extracting(report -> report.get("id").asText())
        .containsExactly("a7");
  }

  @Test
  void a_draft_that_finds_no_memory_beside_others_is_checked_alone() {
    Map<String, Integer> checks = new ConcurrentHashMap<>();
    var run =
        greedy(
            context -> {
              var id = context.article().id().orElseThrow();
              if (checks.merge(id, 1, Integer::sum) == 1 && id.endsWith("5")) {
                throw new OutOfMemoryError("Java heap space");
              }
              return List.of();
            },
            "4");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(reports(run))
        .hasSize(30)
        .allMatch(report -> report.get("status").asText().equals("complete"));
    assertThat(checks).containsEntry("a15", 2).containsEntry("a16", 1);
  }

  private CommandLineTester greedy(Rule rule, String jobs) {
    var drafts =
        file(
            "a.jsonl",
            IntStream.rangeClosed(1, 30)
                .mapToObj(
                    i ->
                        "{\"id\": \"a"
                            + i
                            + "\", \"headline\": \"Rain\", \"body\": [\"It rained.\"]}")
                .toArray(String[]::new));
    return new CommandLineTester()
        .checkedBy(Copydesk.builder().add(GREEDY, rule).build())
        .with("check", "--format", "jsonl", "--jobs", jobs, drafts);
  }

  @Test
  void the_similarities_are_those_of_the_article() {
    var draft = file("a.md", "# Rain in Halden", "", "It rained in Halden all day.");

    var run = new CommandLineTester().standard().with("check", "--format", "jsonl", draft);

    var similarities = reports(run).get(0).get("similarities");
    assertThat(similarities).hasSize(1);
    assertThat(similarities.get(0).get("a").asText()).isEqualTo(Role.HEADLINE.key());
    assertThat(similarities.get(0).get("b").asText()).isEqualTo("body[0]");
  }

  private static List<JsonNode> reports(CommandLineTester run) {
    return run.out().lines().map(UncheckedDraftsTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
