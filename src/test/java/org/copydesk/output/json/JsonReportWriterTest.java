package org.copydesk.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.Reports;
import org.copydesk.output.Reports.Drafts;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.layout.SourceMap;
import org.junit.jupiter.api.Test;

class JsonReportWriterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void has_the_confidence_of_a_finding_that_has_one() throws IOException {
    var sure = Reports.framingShift().withConfidence(0.83333);

    var findings =
        only(writer -> writer.report(Reports.report("a1", null, sure, Reports.restatement())))
            .get("findings");

    assertThat(findings.findValues("confidence")).singleElement().hasToString("0.8333");
  }

  @Test
  void writes_every_key_of_the_contract() throws Exception {
    var report =
        only(writer -> writer.report(Reports.report("a1", "draft.txt", Reports.framingShift())));

    assertThat(report)
        .isEqualTo(
            MAPPER.readTree(
                """
                {"schemaVersion": 1, "id": "a1", "source": "draft.txt", "language": "en",
                 "status": "complete", "reason": null,
                 "scores": {"subheadlineRestatesHeadline": null, "leadRestatesHeadline": null,
                            "headlineSupport": null, "subheadlineSupport": null},
                 "similarities": [],
                 "findings": [
                   {"rule": "framing-shift", "title": "framing-shift", "category": "inconsistency", "severity": "warning",
                    "message": "\\"urges\\" is weaker than \\"orders\\" and \\"directed\\"",
                    "at": {"passage": "subheadline", "start": 6, "end": 11, "text": "urges",
                           "line": 3, "column": 7, "givenStart": 52, "givenEnd": 57},
                    "related": [
                      {"passage": "headline", "start": 6, "end": 12, "text": "orders",
                       "line": 1, "column": 7, "givenStart": 6, "givenEnd": 12},
                      {"passage": "body[0]", "start": 14, "end": 22, "text": "directed",
                       "line": 5, "column": 15, "givenStart": 100, "givenEnd": 108}],
                    "measure": "containment", "score": 0.8, "limit": 0.75, "direction": "above",
                    "suggestions": ["orders", "directs"],
                    "fixes": [
                      {"label": "Replace \\"urges\\" by \\"orders\\"", "safe": false,
                       "edits": [{"passage": "subheadline", "start": 6, "end": 11,
                                  "text": "orders",
                                  "givenStart": 52, "givenEnd": 57}]},
                      {"label": "Replace \\"urges\\" by \\"directs\\"", "safe": false,
                       "edits": [{"passage": "subheadline", "start": 6, "end": 11,
                                  "text": "directs",
                                  "givenStart": 52, "givenEnd": 57}]}],
                    "fingerprint": "0123456789abcdef", "key": "0123456789abcdef"}],
                 "failures": []}
                """));
  }

  @Test
  void writes_null_for_the_score_of_a_finding_without_a_measurement() throws Exception {
    var finding =
        RuleInfo.of("some-rule", Category.INCONSISTENCY, Severity.WARNING, "Is wrong", "0.1.0")
            .finding(Place.whole(Passage.of(Role.HEADLINE, "Talks")))
            .message("Wrong")
            .build();

    var written =
        only(writer -> writer.report(Reports.report(null, null, finding))).at("/findings/0");

    for (var key : List.of("measure", "score", "limit", "direction")) {
      assertThat(written.has(key)).as(key).isTrue();
      assertThat(written.get(key).isNull()).as(key).isTrue();
    }
  }

  @Test
  void gives_findings_of_one_fingerprint_different_keys() throws Exception {
    var first = Reports.framingShift();
    var place = Place.whole(Passage.of(Role.SUBHEADLINE, "Norvik urges talks"));
    var second =
        new Finding(
            first.rule(),
            first.category(),
            first.severity(),
            first.message(),
            place,
            List.of(),
            Optional.empty(),
            List.of(),
            first.fingerprint());

    var written =
        only(writer -> writer.report(Reports.report(null, null, first, second))).get("findings");

    assertThat(written.findValuesAsText("fingerprint"))
        .containsExactly("0123456789abcdef", "0123456789abcdef");
    assertThat(written.findValuesAsText("key"))
        .containsExactly("0123456789abcdef", "0123456789abcdef-2");
  }

  @Test
  void writes_scores_of_at_most_four_decimals() {
    assertThat(jsonl(writer -> writer.report(Reports.scored())))
        .contains(
            "\"scores\":{\"subheadlineRestatesHeadline\":0.9346,\"leadRestatesHeadline\":null,"
                + "\"headlineSupport\":1.0,\"subheadlineSupport\":0.0}")
        .contains("{\"a\":\"headline\",\"b\":\"subheadline\",\"score\":0.91}")
        .contains("{\"a\":\"subheadline\",\"b\":\"body[1]\",\"score\":1.0}");
  }

  @Test
  void json_has_null_for_absent_values() throws Exception {
    var report = only(writer -> writer.report(Reports.report(null, null)));

    assertThat(report.get("id").isNull()).isTrue();
    assertThat(report.get("source").isNull()).isTrue();
  }

  @Test
  void json_has_line_without_column_for_records() throws Exception {
    var record = new Passage(Role.HEADLINE, 0, "Talks", SourceMap.ofLine(17));
    var unknown = Passage.of(Role.HEADLINE, "Talks");
    var finding =
        Reports.finding(
            "some-rule",
            Severity.WARNING,
            "Wrong",
            List.of(),
            Place.whole(record),
            Place.whole(unknown));

    var written =
        only(writer -> writer.report(Reports.report(null, null, finding))).at("/findings/0");

    assertThat(written.at("/at/line").asInt()).isEqualTo(17);
    assertThat(written.get("at").has("column")).isFalse();
    assertThat(written.at("/related/0").has("line")).isFalse();
    assertThat(written.at("/related/0").has("column")).isFalse();
  }

  @Test
  void names_the_article_of_a_place_that_isnt_in_the_one_that_was_checked() throws Exception {
    var finding =
        Reports.finding(
            "duplicate-headline",
            Severity.WARNING,
            "Used",
            List.of(),
            Place.whole(Reports.HEADLINE),
            Place.whole(Passage.of(Role.HEADLINE, "Talks")).in("a7"));

    var written =
        only(writer -> writer.report(Reports.report("a1", null, finding))).at("/findings/0");

    assertThat(written.get("at").has("article")).isFalse();
    assertThat(written.at("/related/0"))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"article": "a7", "passage": "headline", "start": 0, "end": 5, "text": "Talks"}
                """));
  }

  @Test
  void writes_rules_that_failed() throws Exception {
    assertThat(only(writer -> writer.report(Reports.failed())).get("failures"))
        .isEqualTo(
            MAPPER.readTree("[{\"rule\": \"framing-shift\", \"message\": \"no such word\"}]"));
  }

  @Test
  void writes_whether_an_article_was_checked_and_why_not() throws Exception {
    var failed = only(writer -> writer.report(Reports.failed()));
    assertThat(failed.get("status").asText()).isEqualTo("incomplete");
    assertThat(failed.get("reason").asText()).isEqualTo("framing-shift failed: no such word");

    var unchecked = only(writer -> writer.report(Reports.unchecked()));
    assertThat(unchecked.get("status").asText()).isEqualTo("unchecked");
    assertThat(unchecked.get("reason").asText()).isEqualTo("too many paragraphs");
    assertThat(unchecked.get("failures"))
        .isEqualTo(
            MAPPER.readTree("[{\"rule\": \"limits\", \"message\": \"too many paragraphs\"}]"));
  }

  @Test
  void writes_a_draft_that_could_not_be_read_with_its_error_and_no_findings() throws Exception {
    assertThat(only(writer -> writer.unreadable(Reports.unreadable())))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"schemaVersion": 1, "id": "a2", "source": "drafts.jsonl", "language": null,
                 "status": "unchecked",
                 "reason": "drafts.jsonl:2: first; drafts.jsonl:2: second",
                 "error": "drafts.jsonl:2: first; drafts.jsonl:2: second",
                 "scores": {"subheadlineRestatesHeadline": null, "leadRestatesHeadline": null,
                            "headlineSupport": null, "subheadlineSupport": null},
                 "similarities": [], "findings": [], "failures": []}
                """));
  }

  @Test
  void writes_a_line_for_each_draft_in_their_order() throws Exception {
    var lines =
        jsonl(
                writer -> {
                  writer.report(Reports.report("a1", null));
                  writer.unreadable(Reports.unreadable());
                  writer.report(Reports.report("a3", null));
                })
            .split("\n", -1);

    assertThat(lines).hasSize(4);
    assertThat(lines[3]).isEmpty();
    for (int i = 0; i < 3; i++) {
      assertThat(MAPPER.readTree(lines[i]).get("id").asText()).isEqualTo("a" + (i + 1));
    }
  }

  @Test
  void writes_a_list_of_the_same_objects() throws Exception {
    Drafts drafts =
        writer -> {
          writer.report(Reports.report("a1", "draft.txt", Reports.framingShift()));
          writer.unreadable(Reports.unreadable());
        };
    var list = MAPPER.readTree(json(drafts));
    var lines = jsonl(drafts).lines().toList();

    assertThat(list).hasSize(2);
    assertThat(list.get(0)).isEqualTo(MAPPER.readTree(lines.get(0)));
    assertThat(list.get(1)).isEqualTo(MAPPER.readTree(lines.get(1)));
  }

  @Test
  void writes_an_empty_list_and_no_line_for_no_drafts() {
    assertThat(json(writer -> {})).isEqualTo("[]\n");
    assertThat(jsonl(writer -> {})).isEmpty();
  }

  @Test
  void writes_valid_utf_8_whatever_the_text() throws Exception {
    var headline = Passage.of(Role.HEADLINE, "a\ud83d \ude00 \ud83d\ude00\ud83d");
    var finding =
        Reports.finding(
            "some-rule", Severity.WARNING, "\udfff", List.of("\ud800"), Place.whole(headline));

    var line = jsonl(writer -> writer.report(Reports.report("\ud83d", "\ude00", finding)));

    assertThat(isEncodable(line)).isTrue();
    assertThat(MAPPER.readTree(line).at("/findings/0/at/text").asText())
        .isEqualTo("a\ufffd \ufffd 😀\ufffd");
  }

  @Test
  void escapes_what_would_end_a_line_or_steer_a_terminal() throws Exception {
    var text = "a\u001b[2J\u009b\u007f\u2028\u2029\u0085\n\"\\";
    var line = jsonl(writer -> writer.report(Reports.report(text, null)));

    assertThat(
            line.chars()
                .filter(c -> c < ' ' || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029))
        .containsExactly((int) '\n');
    assertThat(MAPPER.readTree(line).get("id").asText()).isEqualTo(text);
  }

  private static boolean isEncodable(String text) {
    try {
      StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static JsonNode only(Drafts drafts) throws JsonProcessingException {
    return MAPPER.readTree(jsonl(drafts));
  }

  private static String json(Drafts drafts) {
    return Reports.written(OutputFormat.JSON, OutputOptions.plain(), drafts);
  }

  private static String jsonl(Drafts drafts) {
    return Reports.written(OutputFormat.JSONL, OutputOptions.plain(), drafts);
  }
}
