package org.copydesk.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.Reports;
import org.copydesk.output.Reports.Drafts;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.text.layout.SourceMap;
import org.junit.jupiter.api.Test;

class TextReportWriterTest {

  @Test
  void shows_both_places_of_a_finding_the_words_and_what_may_replace_them() {
    assertThat(
            plain(
                writer -> writer.report(Reports.report(null, "draft.txt", Reports.framingShift()))))
        .isEqualTo(
            """
            draft.txt:3:7: warning: "urges" is weaker than "orders" and "directed" [framing-shift]
              subheadline at 3:7 "urges"
                Mayor urges prompt talks on flood wall
                      ^^^^^
              headline at 1:7 "orders"
                Mayor orders ‘immediate talks’ on flood wall
                      ^^^^^^
              paragraph 1 at 5:15 "directed"
                The mayor has directed officials to begin urgent talks.
                              ^^^^^^^^
              try: orders
              try: directs

            1 warning in 1 draft
            """);
  }

  @Test
  void shows_the_confidence_beside_the_scores_only() {
    var sure = Reports.report(null, "draft.txt", Reports.framingShift().withConfidence(0.835));

    assertThat(
            Reports.written(
                OutputFormat.TEXT,
                OutputOptions.plain().withScores(true),
                writer -> writer.report(sure)))
        .contains("[framing-shift, confidence 0.84]");
    assertThat(plain(writer -> writer.report(sure))).contains("[framing-shift]\n");
  }

  @Test
  void sorts_by_severity_and_doesnt_quote_whole_passages() {
    assertThat(
            plain(
                writer ->
                    writer.report(
                        Reports.report(
                            null, "draft.txt", Reports.restatement(), Reports.framingShift()))))
        .startsWith("draft.txt:3:7: warning: ")
        .endsWith(
            """
            draft.txt:3:1: suggestion: Subheadline says the headline again [subheadline-restates-headline]
              subheadline at 3:1
                Mayor urges prompt talks on flood wall
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              headline at 1:1
                Mayor orders ‘immediate talks’ on flood wall
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

            1 warning, 1 suggestion in 1 draft
            """);
  }

  @Test
  void names_the_other_article_that_a_place_is_in_and_not_its_lines() {
    var finding =
        Reports.finding(
            "duplicate-headline",
            Severity.WARNING,
            "Used",
            List.of(),
            Place.whole(Reports.HEADLINE),
            Place.whole(Reports.LEAD).in("a7"));

    assertThat(plain(writer -> writer.report(Reports.report(null, "draft.txt", finding))))
        .contains("\n  headline at 1:1\n", "\n  paragraph 1 of a7\n");
  }

  @Test
  void names_line_and_id_of_a_record() {
    var headline = new Passage(Role.HEADLINE, 0, "Mayor orders talks", SourceMap.ofLine(17));
    var finding =
        Reports.finding(
            "some-rule", Severity.ERROR, "Wrong", List.of(), Reports.place(headline, "orders"));

    assertThat(plain(writer -> writer.report(Reports.report("a1", "drafts.jsonl", finding))))
        .isEqualTo(
            """
            drafts.jsonl:17: error: Wrong [some-rule] (a1)
              headline "orders"
                Mayor orders talks
                      ^^^^^^

            1 error in 1 draft
            """);
  }

  @Test
  void names_an_article_from_no_file_by_its_id_or_not_at_all() {
    var finding =
        Reports.finding(
            "some-rule",
            Severity.WARNING,
            "Wrong",
            List.of(),
            Place.whole(Passage.of(Role.HEADLINE, "Talks")));

    assertThat(plain(writer -> writer.report(Reports.report("a1", null, finding))))
        .startsWith("a1: warning: Wrong [some-rule]\n  headline\n");
    assertThat(plain(writer -> writer.report(Reports.report(null, null, finding))))
        .startsWith("article: warning: Wrong [some-rule]\n");
  }

  @Test
  void summary_uses_singular_and_plural() {
    assertThat(plain(writer -> {})).isEqualTo("no findings in 0 drafts\n");
    assertThat(plain(writer -> writer.report(Reports.report(null, "a.txt"))))
        .isEqualTo("no findings in 1 draft\n");
    assertThat(
            plain(
                writer -> {
                  writer.report(Reports.report(null, "a.txt", Reports.framingShift()));
                  writer.report(
                      Reports.report(
                          null,
                          "b.txt",
                          Reports.framingShift(),
                          Reports.restatement(),
                          Reports.framingShift().withSeverity(Severity.ERROR)));
                }))
        .endsWith("\n\n1 error, 2 warnings, 1 suggestion in 2 drafts\n");
  }

  @Test
  void counts_drafts_that_could_not_be_read_and_rules_that_failed() {
    assertThat(
            plain(
                writer -> {
                  writer.unreadable(Reports.unreadable());
                  writer.report(Reports.failed());
                }))
        .isEqualTo("no findings in 1 draft, 1 draft could not be read, 1 failure of a rule\n");
  }

  @Test
  void text_report_escapes_control_characters() {
    var headline = Passage.of(Role.HEADLINE, "Mayor \u001b[2J\u009bm talks\ud83d");
    var finding =
        Reports.finding(
            "some-rule",
            Severity.WARNING,
            "Found \"\u001b[2J\"\non two lines",
            List.of("\u0007"),
            Reports.place(headline, "\u001b[2J"));

    assertThat(
            plain(writer -> writer.report(Reports.report("\u001bid", "dr\u001baft.txt", finding))))
        .isEqualTo(
            """
            dr␛aft.txt: warning: Found "␛[2J" on two lines [some-rule] (␛id)
              headline "␛[2J"
                Mayor ␛[2J\\u009bm talks\ufffd
                      ^^^^
              try: ␇

            1 warning in 1 draft
            """);
  }

  @Test
  void colours_severity_and_carets_where_asked_to() {
    var colored =
        Reports.written(
            OutputFormat.TEXT,
            OutputOptions.plain().withColor(true),
            writer -> writer.report(Reports.report(null, "draft.txt", Reports.framingShift())));

    assertThat(colored)
        .contains("\u001b[1m\u001b[33mwarning\u001b[0m")
        .contains("\u001b[33m          ^^^^^".replace("          ", "      ") + "\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(
            plain(
                writer ->
                    writer.report(Reports.report(null, "draft.txt", Reports.framingShift()))));
  }

  @Test
  void shows_scores_and_similarities_where_asked_to() {
    assertThat(
            Reports.written(
                OutputFormat.TEXT,
                OutputOptions.plain().withScores(true),
                writer -> writer.report(Reports.scored())))
        .isEqualTo(
            """
            draft.txt: scores
              subheadline restates headline  0.93
              lead restates headline            -
              headline supported by body     1.00
              subheadline supported by body  0.00
              similarity to  headline  subheadline
              subheadline        0.91
              paragraph 1        0.74         0.70
              paragraph 2        0.05         1.00

            no findings in 1 draft
            """);
  }

  @Test
  void shows_scores_of_an_article_with_a_headline_alone() {
    assertThat(
            Reports.written(
                OutputFormat.TEXT,
                OutputOptions.plain().withScores(true),
                writer -> writer.report(Reports.report("a1", "drafts.jsonl"))))
        .startsWith("drafts.jsonl: scores (a1)\n  subheadline restates headline  -\n")
        .doesNotContain("similarity");
  }

  private static String plain(Drafts drafts) {
    return Reports.written(OutputFormat.TEXT, OutputOptions.plain(), drafts);
  }
}
