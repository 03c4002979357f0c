package org.copydesk.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Category;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Suppressions;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.Span;
import org.copydesk.text.layout.LineIndex;
import org.copydesk.text.layout.SourceMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The forms for build servers, code hosts and review tools, as those tools read them. */
class MachineFormatsTest {
  private static final String HOSTILE =
      "Halden <b>bridge</b> \u001b[31mshut\u0007 ::error::100%, ]]> \"done\" & \uD800 on Sundays";

  private static Article article(String source, String headline, String subheadline) {
    return Article.builder()
        .source(source)
        .headline(headline)
        .subheadline(subheadline)
        .body(
            "After 40 years the cables are worn out, so the bridge in Halden will be shut on"
                + " Sundays from May until they have been replaced, engineer Maria Oduya told the"
                + " council.")
        .build();
  }

  /** A draft with one warning that is sure: the subheadline is the headline again. */
  private static Report repeated(String source) {
    var article =
        article(source, "Halden bridge shut on Sundays", "Halden bridge is shut on Sundays");
    return Copydesk.standard().check(article);
  }

  private static Report suppressed() {
    var report = repeated("b.md");
    var by = Suppression.of(report.findings().get(0).rule(), "so \u202e said");
    return report
        .withFindings(List.of())
        .withSuppressions(
            new Suppressions(
                List.of(new Suppressions.Suppressed(report.findings().get(0), by)),
                List.of(),
                List.of()));
  }

  private static Report hostile() {
    return Copydesk.standard().check(article("drafts/a,b:c%.md", HOSTILE, HOSTILE));
  }

  private static String write(OutputFormat format, Report... reports) throws IOException {
    var target = new StringWriter();
    var writer = format.writer(target, OutputOptions.plain());
    writer.begin();
    for (var report : reports) {
      writer.report(report);
    }
    writer.unreadable(Reports.unreadable("bad.json", 3, "expected a string <here>"));
    writer.end();
    return target.toString();
  }

  private static Document xml(String text) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @EnumSource
  void no_format_writes_control_characters_or_lone_surrogates_of_drafts(OutputFormat format)
      throws IOException {
    var written = write(format, hostile());

    assertThat(written.chars())
        .noneMatch(c -> (c < ' ' && c != '\n') || c == 0x7F)
        .noneMatch(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE);
  }

  @ParameterizedTest
  @EnumSource
  void formats_mark_unchecked_article(OutputFormat format) {
    var written =
        Reports.written(
            format, OutputOptions.plain(), writer -> writer.report(Reports.unchecked()));

    assertThat(written)
        .containsPattern("(?i)not checked|\"status\":\"unchecked\"|<error message")
        .doesNotContain("rule limits failed", "Rule limits failed", "failure of a rule");
    if (format != OutputFormat.TEXT) {
      assertThat(written).contains("too many paragraphs");
    }
  }

  @Test
  void github_gets_one_command_a_finding_with_all_of_its_own_syntax_encoded() throws IOException {
    var lines = write(OutputFormat.GITHUB, hostile()).lines().toList();

    assertThat(lines).allMatch(line -> line.startsWith("::"));
    assertThat(lines)
        .anyMatch(line -> line.startsWith("::warning file=drafts/a%2Cb%3Ac%25.md,line=1,title="));
    assertThat(lines).contains("::error file=bad.json::bad.json:3: expected a string <here>");
  }

  @Test
  void github_format_counts_findings_beyond_ten() throws IOException {
    var reports = new Report[13];
    Arrays.setAll(reports, i -> repeated("draft" + i + ".md"));

    var lines = write(OutputFormat.GITHUB, reports).lines().toList();

    assertThat(lines).filteredOn(line -> line.startsWith("::warning")).hasSize(10);
    assertThat(lines.get(lines.size() - 1)).startsWith("3 more of level warning");
  }

  @Test
  void github_counts_failures_and_unreadable_drafts_among_the_errors() throws IOException {
    var reports = new Report[12];
    Arrays.fill(
        reports,
        Report.builder()
            .source("a.md")
            .scores(repeated("a.md").scores())
            .failures(List.of(new Failure("shouted", "too loud")))
            .build());

    var lines = write(OutputFormat.GITHUB, reports).lines().toList();

    assertThat(lines).filteredOn(line -> line.startsWith("::error file=a.md::")).hasSize(10);
    assertThat(lines.get(10)).startsWith("3 more of level error");
    assertThat(lines).hasSize(11);
  }

  @Test
  void github_gets_columns_of_places_on_one_line_and_lines_of_longer_ones() throws IOException {
    var one = Copydesk.standard().check(mapped("Halden bridge shut on Sundays"));
    var two = Copydesk.standard().check(mapped("Halden bridge\nshut on Sundays"));

    assertThat(write(OutputFormat.GITHUB, one))
        .startsWith("::warning file=a.md,line=1,endLine=1,col=1,endColumn=30,title=");
    assertThat(write(OutputFormat.GITHUB, two))
        .startsWith("::warning file=a.md,line=1,endLine=2,title=");
  }

  @Test
  void code_hosts_get_files_of_the_working_folder_by_their_plain_names() throws IOException {
    for (var format : List.of(OutputFormat.GITHUB, OutputFormat.SARIF, OutputFormat.CODECLIMATE)) {
      assertThat(write(format, repeated("./a.md"))).contains("a.md").doesNotContain("./a.md");
    }
  }

  @Test
  void checkstyle_has_a_file_for_each_draft_and_an_error_for_each_finding() throws Exception {
    var document = xml(write(OutputFormat.CHECKSTYLE, repeated("a.md"), hostile()));
    var files = document.getElementsByTagName("file");
    var first = (Element) document.getElementsByTagName("error").item(0);

    assertThat(files.getLength()).isEqualTo(3);
    assertThat(((Element) files.item(0)).getAttribute("name")).isEqualTo("a.md");
    assertThat(first.getAttribute("severity")).isEqualTo("warning");
    assertThat(first.getAttribute("source")).isEqualTo("copydesk.subheadline-restates-headline");
    assertThat(first.getAttribute("message")).startsWith("Subheadline repeats");
  }

  @Test
  void junit_counts_findings_as_failures_and_a_clean_draft_as_a_test_that_passed()
      throws Exception {
    var clean =
        Copydesk.standard()
            .check(
                Article.builder()
                    .source("clean.md")
                    .headline("Halden bridge shut on Sundays")
                    .body(
                        "After 40 years the cables are worn out, so the bridge in Halden will be"
                            + " shut on Sundays from May until they have been replaced, engineer"
                            + " Maria Oduya told the council.")
                    .build());
    var suites =
        xml(write(OutputFormat.JUNIT, repeated("a.md"), clean)).getElementsByTagName("testsuite");

    assertThat(List.of(0, 1, 2))
        .extracting(i -> (Element) suites.item(i))
        .extracting(
            suite -> suite.getAttribute("tests"),
            suite -> suite.getAttribute("failures"),
            suite -> suite.getAttribute("errors"))
        .containsExactly(tuple("1", "1", "0"), tuple("1", "0", "0"), tuple("1", "0", "1"));
  }

  @Test
  void sarif_passes_its_schema() throws IOException {
    var written = write(OutputFormat.SARIF, repeated("drafts/Größe 1.md"), hostile(), suppressed());
    try (var in = MachineFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      var schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);

      assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void sarif_has_places_fingerprints_and_help() throws IOException {
    var run = run(write(OutputFormat.SARIF, repeated("drafts/Größe 1.md")));
    var result = run.at("/results/0");

    assertThat(result.at("/ruleId").asText()).isEqualTo("subheadline-restates-headline");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("drafts/Gr%C3%B6%C3%9Fe%201.md");
    assertThat(result.at("/relatedLocations/0/message/text").asText())
        .isEqualTo("headline: Halden bridge shut on Sundays");
    assertThat(result.at("/partialFingerprints/copydesk~1v1").asText()).matches("[0-9a-f]{16}");
    assertThat(run.at("/tool/driver/rules/0/help/markdown").asText()).startsWith("# ");
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo("bad.json:3: expected a string <here>");
  }

  @Test
  void sarif_has_the_address_of_a_page_only_if_one_is_set() throws IOException {
    assertThat(run(write(OutputFormat.SARIF)).findValues("helpUri")).isEmpty();

    var base = URI.create("https://wiki.example.org/copydesk/");
    var copydesk = Copydesk.builder().helpBase(base).build();
    var target = new StringWriter();
    var writer = OutputFormat.SARIF.writer(target, OutputOptions.plain());
    writer.rules(copydesk.ruleFactories());
    writer.begin();
    writer.end();

    assertThat(run(target.toString()).at("/tool/driver/rules"))
        .hasSize(copydesk.rules().size())
        .allSatisfy(
            rule ->
                assertThat(rule.get("helpUri").asText())
                    .isEqualTo("https://wiki.example.org/copydesk/" + rule.get("id").asText()));
  }

  @Test
  void sarif_ranks_results_by_their_confidence() throws IOException {
    var sure = Reports.framingShift().withConfidence(0.835);
    var report = Reports.report("a1", "draft.txt", Reports.restatement(), sure);

    var results = run(write(OutputFormat.SARIF, report)).at("/results");

    assertThat(results.findValuesAsText("rank")).containsExactly("83.5");
  }

  private static JsonNode run(String sarif) throws IOException {
    return new ObjectMapper().readTree(sarif).at("/runs/0");
  }

  @Test
  void sarif_has_no_more_results_than_code_hosts_take() throws IOException {
    var report = repeated("a.md");
    var target = new StringWriter();
    var writer = OutputFormat.SARIF.writer(target, OutputOptions.plain());
    writer.begin();
    for (int i = 0; i < 25_002; i++) {
      writer.report(report);
    }
    writer.end();
    var run = run(target.toString());

    assertThat(run.at("/results")).hasSize(25_000);
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith("2 findings were left out");
    assertThat(writer.shortfall()).hasValue("2 findings were left out: a run may have 25000");
  }

  @Test
  void sarif_reports_results_that_code_hosts_hide() throws IOException {
    var report = repeated("a.md");
    var writer = OutputFormat.SARIF.writer(new StringWriter(), OutputOptions.plain());
    writer.begin();
    for (int i = 0; i < 5_001; i++) {
      assertThat(writer.shortfall()).isEmpty();
      writer.report(report);
    }
    writer.end();

    assertThat(writer.shortfall()).hasValue("GitHub shows 5000 of the 5001 findings");
  }

  @Test
  void sarif_has_no_more_places_and_words_than_code_hosts_take() throws IOException {
    var article = Article.builder().headline("Halden").body("shut ".repeat(1_000)).build();
    var place = new Place(article.passage(Role.HEADLINE).orElseThrow(), new Span(0, 6));
    var body = article.body().get(0);
    var finding =
        RuleInfo.of("shouted", Category.INCONSISTENCY, Severity.WARNING, "Shouted", "0.1.0")
            .finding(place)
            .message("Word is shouted")
            .because(Score.above("loudness", 1, 0.5));
    for (int i = 0; i < 300; i++) {
      finding.related(new Place(body, new Span(0, body.text().length())));
    }
    var empty = repeated("a.md");
    var report =
        Report.builder()
            .source("a.md")
            .scores(empty.scores())
            .findings(List.of(finding.build()))
            .build();
    var places = run(write(OutputFormat.SARIF, report)).at("/results/0/relatedLocations");

    assertThat(places).hasSize(100);
    assertThat(places.at("/99/message/text").asText()).hasSizeLessThan(1_100).endsWith("…");
  }

  @Test
  void rdjsonl_is_an_object_a_line_with_columns_in_bytes() throws IOException {
    var ascii = Copydesk.standard().check(mapped("Halden bridge shut on Sundays"));
    var other = Copydesk.standard().check(mapped("Halden bridge – shut on Sundays"));

    var lines = write(OutputFormat.RDJSONL, ascii, other).lines().toList();
    var first = new ObjectMapper().readTree(lines.get(0));
    var second = new ObjectMapper().readTree(lines.get(1));

    assertThat(lines).hasSize(3);
    assertThat(first.at("/severity").asText()).isEqualTo("WARNING");
    assertThat(first.at("/code/value").asText()).isEqualTo("subheadline-restates-headline");
    assertThat(first.at("/location/range/start/column").asInt()).isEqualTo(1);
    assertThat(second.at("/location/range/start").has("column")).isFalse();
  }

  private static Article mapped(String line) {
    return Article.builder()
        .source("a.md")
        .part(Role.HEADLINE, line, SourceMap.none())
        .part(Role.SUBHEADLINE, line, SourceMap.ofOffset(LineIndex.of(line), 0))
        .body(
            "After 40 years the cables are worn out, so the bridge in Halden will be shut on"
                + " Sundays from May until they have been replaced, engineer Maria Oduya told the"
                + " council.")
        .build();
  }

  @Test
  void code_climate_gives_every_issue_a_fingerprint_of_its_own() throws IOException {
    var issues =
        new ObjectMapper()
            .readTree(write(OutputFormat.CODECLIMATE, repeated("a.md"), repeated("a.md")));

    assertThat(issues).hasSize(3);
    assertThat(issues.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
    assertThat(issues.at("/0/severity").asText()).isEqualTo("major");
    assertThat(issues.at("/0/location/path").asText()).isEqualTo("a.md");
  }

  @Test
  void markdown_shows_a_drafts_words_as_they_are() throws IOException {
    var written = write(OutputFormat.MARKDOWN, hostile());

    assertThat(written).doesNotContain("<b>").contains("&lt;b\\>bridge&lt;/b\\>");
    assertThat(written).contains("| warning |").contains("\n### bad.json\n");
  }

  @Test
  void the_page_shows_a_drafts_markup_as_text_and_runs_no_script() throws IOException {
    var hostile = article("a.md", HOSTILE, "<script>alert(1)</script> " + HOSTILE);
    var target = new StringWriter();
    var writer = OutputFormat.HTML.writer(target, OutputOptions.plain());
    writer.begin();
    writer.report(hostile, Copydesk.standard().check(hostile));
    writer.end();

    assertThat(target.toString())
        .doesNotContain("<script", "<b>")
        .contains("&lt;script&gt;", "default-src 'none'");
  }

  @Test
  void the_page_links_each_finding_with_all_its_places() throws IOException {
    var article =
        article("a.md", "Halden bridge shut on Sundays", "Halden bridge is shut on Sundays");
    var target = new StringWriter();
    var writer = OutputFormat.HTML.writer(target, OutputOptions.plain());
    writer.begin();
    writer.report(article, Copydesk.standard().check(article));
    writer.end();
    var page = target.toString().toLowerCase(Locale.ROOT);

    assertThat(page).contains("id=\"d1f1\"", "href=\"#d1f1p0\"", "href=\"#d1f1p1\"");
    assertThat(page).contains("id=\"d1f1p0\"", "id=\"d1f1p1\"", "similarity to the headline");
  }

  @Test
  void messages_call_a_paragraph_by_its_number_and_keys_by_its_name() throws IOException {
    var words = "The bridge of Halden is shut on Sundays until the spring, the council said.";
    var article =
        Article.builder().source("a.md").headline("Bridge").body("Lead.", words, words).build();
    var report = Copydesk.standard().check(article);

    assertThat(report.findings()).isNotEmpty();
    for (var format : List.of(OutputFormat.GITHUB, OutputFormat.CHECKSTYLE, OutputFormat.JUNIT)) {
      assertThat(write(format, report)).contains("paragraph 3").doesNotContain("body[");
    }
    assertThat(write(OutputFormat.MARKDOWN, report)).contains("paragraph 3").doesNotContain("body");
    assertThat(write(OutputFormat.TEXT, report))
        .contains("  paragraph 3\n")
        .doesNotContain("body[");
    assertThat(write(OutputFormat.SARIF, report)).contains("{\"name\":\"body[2]\"}");
    assertThat(write(OutputFormat.JSONL, report)).contains("\"passage\":\"body[2]\"");
  }

  @Test
  void junit_fails_for_warnings_by_default_else_from_given_severity() throws IOException {
    var report = Reports.report(null, "a.md", Reports.framingShift(), Reports.restatement());
    var target = new StringWriter();
    var writer = OutputFormat.JUNIT.writer(target, OutputOptions.plain());
    writer.begin();
    writer.report(report);
    writer.report(Article.builder().build(), report, Optional.of(Severity.SUGGESTION));
    writer.report(Article.builder().build(), report, Optional.of(Severity.ERROR));
    writer.report(Article.builder().build(), report, Optional.empty());
    writer.end();

    assertThat(target.toString().lines().filter(line -> line.contains("<testsuite ")))
        .extracting(line -> line.replaceFirst(".*failures=\"(\\d)\".*", "$1"))
        .containsExactly("1", "2", "0", "0");
    assertThat(target.toString().lines().filter(line -> line.contains("<testcase "))).hasSize(8);
  }
}
