package org.copydesk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.server.ServerTester.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.input.DraftReader;
import org.copydesk.json.JsonTree;
import org.copydesk.rules.RuleCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the endpoints answer. */
class CopydeskServerTest {
  private static final String BAKERIES =
      """
      {"headline": "Norvik to close 41 bakeries",
       "body": ["Norvik will close 14 bakeries by June, the company said."]%s}
      """;

  private static ServerTester server;

  @BeforeAll
  static void start() throws IOException {
    server = ServerTester.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String bakeries(String more) {
    return BAKERIES.replace("%s", more);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> report(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return (Map<String, Object>) json(response).get("report");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Object list) {
    return (List<Map<String, Object>>) list;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object map) {
    return (Map<String, Object>) map;
  }

  @Test
  void report_is_that_of_the_library() throws Exception {
    var seed =
        DraftReader.standard().articles(Path.of("src/test/resources/seed/article.txt")).get(0);
    var article = Article.builder();
    seed.headline().ifPresent(one -> article.headline(one.text()));
    seed.subheadline().ifPresent(one -> article.subheadline(one.text()));
    var paragraphs = seed.body().stream().map(one -> one.text()).toList();
    article.body(paragraphs.toArray(String[]::new));
    var built = article.build();
    var sent =
        JsonTree.write(
            Map.of(
                "headline", built.headline().orElseThrow().text(),
                "subheadline", built.subheadline().orElseThrow().text(),
                "body", paragraphs));

    var answered = report(server.post("/v1/check", sent));

    var expected = Copydesk.standard().check(built);
    assertThat(list(answered.get("findings")).stream().map(one -> one.get("key")).toList())
        .isEqualTo(expected.findings().stream().<Object>map(one -> one.key()).toList())
        .hasSize(3);
    assertThat(answered).containsEntry("source", null).containsEntry("status", "complete");
  }

  @Test
  void document_version_and_request_come_back_as_they_were_sent() throws Exception {
    var answer =
        server.post(
            "/v1/check",
            bakeries(", \"documentId\": \"d1\", \"version\": 7, \"requestId\": \"r\""));

    assertThat(json(answer))
        .containsEntry("documentId", "d1")
        .containsEntry("version", 7)
        .containsEntry("requestId", "r");
    assertThat(json(server.post("/v1/check", bakeries("")))).containsOnlyKeys("report");
  }

  @Test
  void keys_of_the_service_are_not_unknown_keys_of_the_article() throws Exception {
    var report =
        report(
            server.post(
                "/v1/check",
                bakeries(
                    ", \"documentId\": 1, \"messageLanguage\": \"de\", \"similarities\": true")));

    assertThat(report).doesNotContainKey("notes");
  }

  private static Map<String, Object> reportOfBlocks(Object... blocks) throws Exception {
    return report(server.post("/v1/check", JsonTree.write(Map.of("blocks", List.of(blocks)))));
  }

  @Test
  void blocks_come_back_with_their_ids_and_offsets() throws Exception {
    var html = "<p>Norvik will close <b>14</b> bakeries by June, the company said.</p>";
    var report =
        reportOfBlocks(
            Map.of("id", "h", "role", "headline", "text", "Norvik to close 41 bakeries"),
            Map.of("id", 9, "html", html));

    var finding = list(report.get("findings")).get(0);
    assertThat(map(finding.get("at")))
        .containsEntry("block", "h")
        .containsEntry("givenStart", "Norvik to close ".length())
        .containsEntry("givenEnd", "Norvik to close 41".length());
    assertThat(list(finding.get("related")).get(0))
        .containsEntry("block", "9")
        .containsEntry("givenStart", html.indexOf("14"));
  }

  @Test
  void skipped_ranges_are_not_read() throws Exception {
    var headline = "Norvik to close 41 14 bakeries";
    int deleted = headline.indexOf("41 ");
    var skipped = List.of(Map.of("start", deleted, "end", deleted + 3));
    var body = "Norvik will close 14 bakeries by June, the company said.";
    var report =
        reportOfBlocks(
            Map.of("id", "h", "role", "headline", "text", headline, "skipRanges", skipped),
            Map.of("id", "p", "text", body));

    assertThat(list(report.get("findings"))).isEmpty();
  }

  @Test
  void messages_are_in_the_language_of_the_reader() throws Exception {
    var report = report(server.post("/v1/check", bakeries(", \"messageLanguage\": \"de\"")));

    var finding = list(report.get("findings")).get(0);
    assertThat(finding)
        .containsEntry("message", "Im Text steht „14 bakeries“, nicht „41“")
        .containsEntry("title", "Der Text belegt die Zahl nicht");
    assertThat(list(finding.get("fixes")).get(0))
        .containsEntry("label", "„41“ durch „14“ ersetzen");
  }

  @Test
  void similarities_are_there_on_demand() throws Exception {
    assertThat(list(report(server.post("/v1/check", bakeries(""))).get("similarities"))).isEmpty();
    assertThat(
            list(
                report(server.post("/v1/check", bakeries(", \"similarities\": true")))
                    .get("similarities")))
        .singleElement()
        .satisfies(
            one -> assertThat(one).containsEntry("a", "headline").containsEntry("b", "body[0]"));
  }

  @Test
  void next_version_of_a_document_has_the_report_of_a_first_check() throws Exception {
    var fixed = bakeries("").replace("41", "14");
    server.post("/v1/check", bakeries(", \"documentId\": \"again\""));

    var second =
        report(server.post("/v1/check", fixed.replace("}", ", \"documentId\": \"again\"}")));
    var third = report(server.post("/v1/check", bakeries(", \"documentId\": \"again\"")));

    assertThat(second).isEqualTo(report(server.post("/v1/check", fixed)));
    assertThat(third).isEqualTo(report(server.post("/v1/check", bakeries(""))));
  }

  @Test
  void ignored_finding_is_suppressed() throws Exception {
    var ignored =
        ", \"copydesk\": {\"ignore\": {\"number-mismatch\": [{\"reason\": \"evening edition\"}]}}";
    var report = report(server.post("/v1/check", bakeries(ignored)));

    assertThat(list(report.get("findings"))).isEmpty();
    assertThat(list(map(report.get("suppressions")).get("suppressed"))).hasSize(1);
  }

  @Test
  void two_texts_are_compared() throws Exception {
    var answer =
        json(
            server.post(
                "/v1/compare",
                "{\"a\": \"Norvik closes bakeries\", \"b\": \"Norvik closes bakeries\"}"));

    assertThat(map(answer.get("restates"))).containsOnlyKeys("aInB", "bInA");
    assertThat(((Number) answer.get("score")).doubleValue()).isGreaterThan(0.95);
  }

  @Test
  void html_is_read_as_an_article() throws Exception {
    var html = "<h1>Norvik to close 41 bakeries</h1><p>Norvik will close 14 bakeries by June.</p>";
    var answer = json(server.post("/v1/read", JsonTree.write(Map.of("html", html))));

    assertThat(map(answer.get("article")))
        .containsEntry("headline", "Norvik to close 41 bakeries")
        .containsEntry("body", List.of("Norvik will close 14 bakeries by June."))
        .doesNotContainKey("source");
    assertThat(
            list(
                report(server.post("/v1/check", JsonTree.write(map(answer.get("article")))))
                    .get("findings")))
        .hasSize(1);
  }

  @Test
  void rules_are_listed_and_shown() throws Exception {
    var rules = list(json(server.get("/v1/rules?language=de")).get("rules"));
    assertThat(rules).hasSameSizeAs(RuleCatalogue.infos());
    assertThat(rules)
        .filteredOn(rule -> rule.get("id").equals("number-mismatch"))
        .singleElement()
        .satisfies(
            rule -> assertThat(rule).containsEntry("title", "Der Text belegt die Zahl nicht"));

    var rule = json(server.get("/v1/rules/number-mismatch"));
    assertThat((String) rule.get("markdown")).startsWith("# Body doesn't support the number");
    assertThat((String) rule.get("html")).startsWith("<h1>Body doesn't support the number</h1>");
  }

  @Test
  void rule_is_shown_as_a_page_or_markdown_where_that_is_accepted() throws Exception {
    var page = server.get("/v1/rules/number-mismatch", "Accept", "text/html,*/*;q=0.8");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(page.body()).startsWith("<!doctype html>").contains("<h1>Body doesn't support");
    var markdown = server.get("/v1/rules/number-mismatch", "Accept", "text/markdown");
    assertThat(markdown.body()).startsWith("# Body doesn't support the number");
  }

  @Test
  void health_and_limits_are_shown() throws Exception {
    assertThat(json(server.get("/v1/health"))).containsEntry("status", "ok");
    assertThat(json(server.get("/v1/limits"))).containsEntry("maxBytes", 1 << 20);
  }

  @Test
  void page_is_kept_until_it_changes() throws Exception {
    var first = server.get("/rule.css");
    assertThat(first.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    var tag = first.headers().firstValue("ETag").orElseThrow();

    var second = server.get("/rule.css", "If-None-Match", tag);

    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void head_has_the_headers_of_get() throws Exception {
    var head = server.send("HEAD", "/v1/health");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Type")).hasValue("application/json");
  }
}
