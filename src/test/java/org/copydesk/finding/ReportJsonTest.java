package org.copydesk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Finding.Edit;
import org.copydesk.finding.Finding.Fix;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.Reports;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.rule.RuleInfo;
import org.copydesk.testing.RandomArticles;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;
import org.copydesk.text.layout.WellFormed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {
  private static final Report MESSAGE_WITH_KEY =
      Report.builder()
          .findings(
              List.of(
                  RuleInfo.of(
                          "number-mismatch", Category.INCONSISTENCY, Severity.WARNING, "No", "0.1")
                      .finding(Place.whole(Passage.of(Role.HEADLINE, "41")))
                      .messageKey("lacks", "41")
                      .build()))
          .build();

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final RuleInfo RULE =
      RuleInfo.of("some-rule", Category.DUPLICATION, Severity.ERROR, "Is wrong", "0.1.0");

  /** Returns a report with every key that JSON can have. */
  private static Report full() {
    var headline =
        new Passage(
            Role.HEADLINE,
            0,
            "Mayor urges talks",
            offset -> Optional.of(new SourcePosition(3, offset + 1)));
    var paragraph = new Passage(Role.PARAGRAPH, 12, "She orders talks.", SourceMap.ofLine(7));
    var urges = new Place(headline, new Span(6, 11));
    var orders = new Place(paragraph, new Span(4, 10));
    var swap = new Fix("Swap both", true, List.of(new Edit(urges, "orders"), new Edit(orders, "")));
    var finding =
        RULE.finding(urges)
            .message("Too \"weak\"\u2028")
            .related(orders)
            .related(Place.whole(Passage.of(Role.SEO_TITLE, "Talks")).in("a7"))
            .because(Score.below("support", 0.123456, 1))
            .confidence(0.654321)
            .suggest("orders")
            .fix(swap)
            .build();
    var plain = RULE.finding(urges).message("Plain").build();
    var suppression =
        Suppression.of("some-rule", "agreed").on("headline").at(new SourcePosition(9, 4));
    return Report.builder()
        .id("a1")
        .source("draft.md")
        .language(Locale.forLanguageTag("de-AT"))
        .scores(
            new Report.Scores(
                OptionalDouble.of(1 / 3.0),
                OptionalDouble.empty(),
                OptionalDouble.of(0),
                OptionalDouble.of(1)))
        .similarities(List.of(new Report.Similarity("headline", "body[12]", 2 / 3.0)))
        .findings(List.of(finding, plain, plain))
        .failures(List.of(new Failure("other-rule", "broke")))
        .suppressions(
            new Suppressions(
                List.of(new Suppressions.Suppressed(finding, suppression)),
                List.of(Suppression.of("stale-rule", "old")),
                List.of(Suppression.of("no-rule", "misspelt").on("body[1]"))))
        .notes(
            List.of(
                Note.of(Note.NO_BODY, "no body read"),
                Note.of(Note.MARKUP, "tags").at(new SourcePosition(2, 0))))
        .build();
  }

  private static List<Report> reports() {
    var reports = new ArrayList<Report>();
    reports.add(full());
    reports.add(Report.builder().build());
    reports.add(Report.builder().language(Locale.ROOT).build());
    reports.add(full().withFindings(List.of(full().findings().get(1))));
    reports.add(
        Report.builder()
            .id("a1")
            .unchecked(new Failure(Failure.LIMITS, "too many paragraphs"))
            .notes(List.of(Note.of(Note.NO_HEADLINE, "no headline read")))
            .build());
    var copydesk = Copydesk.standard().withSimilarities();
    for (var article : RandomArticles.seeded().take(150)) {
      if (isWellFormed(article)) {
        reports.add(copydesk.check(article));
      }
    }
    assertThat(reports).hasSizeGreaterThan(30);
    return reports;
  }

  private static boolean isWellFormed(Article article) {
    return article.passages().stream()
        .map(Passage::text)
        .allMatch(text -> WellFormed.of(text).equals(text));
  }

  @Test
  void report_read_from_its_json_is_equal() {
    for (var report : reports()) {
      var read = Report.fromJson(report.toJson());

      assertThat(read).isEqualTo(report).hasSameHashCodeAs(report);
      assertThat(read.toJson()).isEqualTo(report.toJson());
      assertThat(Report.fromMap(report.toMap())).isEqualTo(report);
    }
  }

  @Test
  void finding_read_from_json_has_its_message_in_the_language_of_the_reader() {
    var article =
        Article.builder()
            .headline("Norvik to close 41 bakeries")
            .subheadline("Norvik closes 41 bakeries")
            .body("Norvik will close 14 bakeries by June, the company said.")
            .build();

    var read = Report.fromJson(Copydesk.standard().check(article).toJson());

    assertThat(read.findings())
        .extracting(finding -> finding.message(Locale.GERMAN))
        .contains("Im Text steht „14 bakeries“, nicht „41“")
        .doesNotContainAnyElementsOf(read.findings().stream().map(f -> f.message()).toList());
  }

  @Test
  void report_of_an_earlier_version_has_messages_in_one_language() throws Exception {
    var tree = (ObjectNode) MAPPER.readTree(MESSAGE_WITH_KEY.toJson());
    var finding = (ObjectNode) tree.at("/findings/0");
    assertThat(finding.get("messageKey").asText()).isEqualTo("number-mismatch.lacks");
    assertThat(finding.get("arguments").toString()).isEqualTo("[\"41\"]");

    finding.remove(List.of("messageKey", "arguments"));

    var read = Report.fromJson(tree.toString()).findings().get(0);
    assertThat(read.message(Locale.GERMAN)).isEqualTo("Body doesn't have \"41\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0.5]", "[null]", "[{}]", "[[[[[[[\"x\"]]]]]]]", "\"41\"", "[5e9]"})
  void arguments_of_other_types_are_refused(String arguments) throws Exception {
    var tree = (ObjectNode) MAPPER.readTree(MESSAGE_WITH_KEY.toJson());
    ((ObjectNode) tree.at("/findings/0")).set("arguments", MAPPER.readTree(arguments));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.fromJson(tree.toString()))
        .withMessageContaining("arguments");
  }

  @Test
  void arguments_that_do_not_fit_the_message_leave_it_as_it_was() throws Exception {
    var tree = (ObjectNode) MAPPER.readTree(MESSAGE_WITH_KEY.toJson());
    ((ObjectNode) tree.at("/findings/0")).set("arguments", MAPPER.readTree("[]"));

    var read = Report.fromJson(tree.toString()).findings().get(0);

    assertThat(read.message(Locale.GERMAN)).isEqualTo(read.message());
  }

  @Test
  void json_of_a_report_is_its_line_in_jsonl() {
    for (var report : reports()) {
      assertThat(report.toJson() + "\n").isEqualTo(written(OutputFormat.JSONL, report));
    }
  }

  @Test
  void plain_jackson_mapper_writes_and_reads_a_report_as_its_json() throws Exception {
    for (var report : reports()) {
      var written = MAPPER.writeValueAsString(report);

      assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(report.toJson()));
      assertThat(MAPPER.readValue(written, Report.class)).isEqualTo(report);
    }
    var list = MAPPER.writeValueAsString(Map.of("reports", List.of(full())));
    assertThat(MAPPER.readTree(list).at("/reports/0/findings/0/rule").asText())
        .isEqualTo("some-rule");
  }

  @Test
  void json_with_lone_surrogates_is_well_formed_and_can_be_read() throws Exception {
    var finding =
        RULE.finding(Place.whole(Passage.of(Role.HEADLINE, "a\ud83d b")))
            .message("\udfff")
            .suggest("\ud800")
            .build();
    var report = Report.builder().id("\ud83d").findings(List.of(finding)).build();

    var read = Report.fromJson(report.toJson());

    assertThat(read.id()).contains("\ufffd");
    assertThat(read.findings().get(0).at().text()).isEqualTo("a\ufffd b");
    assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(report)))
        .isEqualTo(MAPPER.readTree(report.toJson()));
  }

  @Test
  void place_read_from_json_has_its_words_and_start_but_not_the_text_of_its_passage() {
    var place = Report.fromJson(full().toJson()).findings().get(2).at();

    assertThat(place.text()).isEqualTo("urges");
    assertThat(place.span()).isEqualTo(new Span(6, 11));
    assertThat(place.position()).contains(new SourcePosition(3, 7));
    assertThat(place.passage().name()).isEqualTo("headline");
    assertThat(place.passage().text()).isEmpty();
    assertThat(place.passage().position(0)).isEmpty();
    assertThat(place.hasPassageText()).isFalse();
    assertThat(full().findings().get(2).at().hasPassageText()).isTrue();
  }

  @Test
  void every_format_writes_a_report_read_from_json() {
    var read = Report.fromJson(full().toJson());

    for (var format : OutputFormat.values()) {
      assertThat(written(format, read)).as(format.key()).isNotBlank();
    }
    assertThat(written(OutputFormat.TEXT, read)).contains("    urges\n    ^^^^^\n");
  }

  private static String written(OutputFormat format, Report report) {
    return Reports.written(format, OutputOptions.plain(), writer -> writer.report(report));
  }

  @Test
  void json_of_an_unreadable_draft_is_a_report_that_was_not_checked() {
    var line =
        Reports.written(
            OutputFormat.JSONL,
            OutputOptions.plain(),
            writer -> writer.unreadable(Reports.unreadable()));

    var report = Report.fromJson(line);

    assertThat(report.status()).isEqualTo(Report.Status.UNCHECKED);
    assertThat(report.id()).contains("a2");
    assertThat(report.reason()).contains("drafts.jsonl:2: first; drafts.jsonl:2: second");
  }

  @Test
  void ignores_keys_that_a_later_version_adds() throws Exception {
    var tree = (ObjectNode) MAPPER.readTree(full().toJson());
    tree.put("later", true);
    ((ObjectNode) tree.at("/findings/0/at")).putArray("later").add(1);

    assertThat(Report.fromJson(tree.toString())).isEqualTo(full());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/schemaVersion            | 2             | schemaVersion must be 1: 2",
        "/status                   | \"done\"      | \"status\"",
        "/scores                   | null          | \"scores\"",
        "/similarities/0/score     | \"high\"      | \"similarities[0].score\"",
        "/similarities/0/score     | 1.5           | [0, 1]",
        "/findings                 | 7             | \"findings\"",
        "/findings/0               | 7             | \"findings\"",
        "/findings/0/rule          | null          | \"findings[0].rule\"",
        "/findings/0/severity      | \"grave\"     | [suggestion, warning, error]",
        "/findings/0/at/passage    | \"lead\"      | \"findings[0].at.passage\"",
        "/findings/0/at/end        | 9.5           | \"findings[0].at.end\"",
        "/findings/0/at/end        | 99            | headline",
        "/findings/0/suggestions/0 | {}            | \"findings[0].suggestions\"",
        "/findings/0/key           | \"another\"   | another",
        "/findings/0/fixes/0/safe  | \"yes\"       | \"findings[0].fixes[0].safe\"",
        "/findings/0/fixes/0/edits/0/start | 5     | \"findings[0].fixes[0].edits[0].passage\"",
      })
  void refuses_json_with_a_wrong_value_and_names_its_place(
      String pointer, String value, String message) throws Exception {
    var report = Report.builder().similarities(full().similarities());
    var one = report.findings(List.of(full().findings().get(2))).build();
    assertThat(one.findings().get(0).fixes()).isNotEmpty();
    var tree = MAPPER.readTree(one.toJson());
    int slash = pointer.lastIndexOf('/');
    var parent = tree.at(pointer.substring(0, slash));
    var last = pointer.substring(slash + 1);
    if (parent instanceof ObjectNode object) {
      object.set(last, MAPPER.readTree(value));
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), MAPPER.readTree(value));
    }

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.fromJson(tree.toString()))
        .withMessageContaining(message);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", "null", "[]", "{", "{}", "{} {}", "7"})
  void refuses_text_that_is_no_report(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Report.fromJson(text));
  }
}
