package org.copydesk.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.copydesk.article.Note;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.output.Reports;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;

class HtmlReportWriterTest {
  private static final Place HEADLINE =
      Place.whole(Passage.of(Role.HEADLINE, "Harbour bridge closed"));
  private static final RuleInfo RULE =
      RuleInfo.of("some-rule", Category.REDUNDANCY, Severity.WARNING, "Is wrong", "0.1.0");

  @Test
  void one_draft_without_findings_says_so_and_needs_no_contents() throws IOException {
    var page = Pages.of(Pages.clean("clean.md"));

    assertThat(page).contains("No findings in 1 draft.", "<summary>Show the article</summary>");
    assertThat(page).doesNotContain("<nav", "<h3>Findings</h3>", "Rules that reported");
  }

  @Test
  void no_draft_at_all_is_a_whole_page() throws IOException {
    assertThat(Pages.of()).contains("No findings in 0 drafts.").endsWith("</body>\n</html>\n");
  }

  @Test
  void contents_have_each_draft_with_its_counts_before_the_drafts_and_fold_the_clean_ones()
      throws IOException {
    var page = Pages.mixed();

    assertThat(page)
        .containsSubsequence(
            "1 draft can&#39;t be read.".replace("&#39;", "'"),
            "<nav",
            "href=\"#d1\"",
            "1 error, ",
            "href=\"#d6\"",
            "can't be read",
            "1 draft without findings",
            "href=\"#d2\"",
            "</nav>",
            "<h2 id=\"d1\">");
  }

  @Test
  void page_names_articles_of_one_file_by_id() throws IOException {
    assertThat(Pages.of(Pages.faulty("one")))
        .contains("<h2 id=\"d1\"><bdi>drafts/one.json, one</bdi></h2>");
  }

  @Test
  void words_of_another_article_are_shown_and_not_marked_in_this_one() throws IOException {
    var page = write(HtmlReportWriter.HELD, true);

    assertThat(page).contains("<a href=\"#d1-headline\">Headline of <bdi>bridge</bdi></a>");
    assertThat(page).contains("id=\"d2f1p0\"").doesNotContain("id=\"d2f1p1\"", "\"#d2f1p1\"");
  }

  @Test
  void an_article_that_is_not_in_the_page_is_named_without_a_link() throws IOException {
    var page = write(HtmlReportWriter.HELD, false);

    assertThat(page).contains("<li>Headline of <bdi>bridge</bdi> <q");
  }

  @Test
  void a_measurement_is_shown_with_the_side_of_its_limit() throws IOException {
    var score = Score.above("containment", 0.8, 0.75);

    assertThat(page(RULE.finding(HEADLINE).message("Wrong").because(score).build()))
        .contains(" · containment 0.80, above the limit 0.75</p>");
  }

  @Test
  void the_confidence_of_a_finding_is_shown() throws IOException {
    assertThat(page(RULE.finding(HEADLINE).message("Wrong").confidence(0.835).build()))
        .contains(" · confidence 0.84</p>");
  }

  @Test
  void a_finding_without_a_measurement_shows_its_rule_alone() throws IOException {
    assertThat(page(RULE.finding(HEADLINE).message("Wrong").build()))
        .contains("<p class=\"evidence\">", "some-rule")
        .doesNotContain(" · ", "the limit");
  }

  private static String page(Finding finding) throws IOException {
    var target = new StringWriter();
    var writer = new HtmlReportWriter(target);
    writer.begin();
    writer.report(Report.builder().source("draft.md").findings(List.of(finding)).build());
    writer.end();
    return target.toString();
  }

  @Test
  void page_shows_failed_rule_with_its_exception() throws IOException {
    var checked = Pages.check(Pages.clean("clean.md"));
    var report =
        Report.builder()
            .source("clean.md")
            .language(checked.language())
            .scores(checked.scores())
            .failures(List.of(new Failure("house-rule", "no <list>")))
            .build();
    var target = new StringWriter();
    var writer = new HtmlReportWriter(target);
    writer.begin();
    writer.report(report);
    writer.end();

    assertThat(target.toString())
        .contains("Rule <code>house-rule</code> failed: no &lt;list&gt;", "1 rule failed.");
  }

  @Test
  void what_was_not_read_of_an_article_is_noted() throws IOException {
    var note = Note.of("unsure", "headline taken from <title>");
    var page = Pages.of(Pages.clean("clean.md").withNote(note));

    assertThat(page).contains("<li>Note: headline taken from &lt;title&gt;</li>");
    assertThat(Pages.of(Pages.clean("clean.md"))).doesNotContain("Note: ");
  }

  @Test
  void each_rule_that_reported_is_explained_once_with_links_to_its_findings() throws IOException {
    var page = Pages.of(Pages.faulty("one"), Pages.faulty("two"));

    assertThat(page).containsOnlyOnce("<h3 id=\"rule-framing-shift\">");
    assertThat(page).contains("<a href=\"#rule-framing-shift\"><code>framing-shift</code></a>");
    assertThat(page).contains("Somebody who urges can be refused");
    assertThat(page).contains("<em>&quot;The story moved on.&quot;</em>");
  }

  @Test
  void page_has_no_broken_link_and_no_duplicate_anchor() throws IOException {
    for (var page : List.of(Pages.mixed(), write(0, true))) {
      var anchors = all("\\bid=\"([^\"]*)\"", page);

      assertThat(anchors).doesNotHaveDuplicates().isNotEmpty();
      assertThat(all("href=\"#([^\"]*)\"", page)).isSubsetOf(anchors);
      assertThat(all("href=\"([^#\"][^\"]*)\"", page)).isEmpty();
    }
  }

  private static List<String> all(String pattern, String page) {
    return java.util.regex.Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  @Test
  void large_run_is_written_at_once_with_contents_last() throws IOException {
    var page = write(1, true);

    assertThat(page)
        .containsSubsequence(
            "<a href=\"#totals\">", "<h2 id=\"d1\">", "<h2 id=\"d2\">", "<footer>", "<nav");
    assertThat(page).contains("1 draft can't be read.").endsWith("</body>\n</html>\n");
  }

  private static String write(int held, boolean withOriginal) throws IOException {
    var original = Pages.faulty("bridge");
    var copy = Pages.faulty("copy");
    var target = new StringWriter();
    var writer = new HtmlReportWriter(target, held);
    writer.begin();
    if (withOriginal) {
      writer.report(original, Pages.check(original));
    }
    writer.report(copy, Pages.duplicate(copy, original));
    writer.unreadable(Reports.unreadable("bad.json", 3, "expected <"));
    writer.end();
    return target.toString();
  }
}
