package org.copydesk.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.body;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.place;

import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.input.Drafts;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static final String LONG =
      "The council voted for the plan on Monday after a debate that lasted until midnight.";
  private static final String OTHER =
      "Work on the river wall starts in May, and the first houses are safe by the winter.";

  private static Article read(String text) {
    return Drafts.article("draft.md", text);
  }

  private static String blocks(String... blocks) {
    return String.join("\n\n", blocks) + "\n";
  }

  @Test
  void takes_the_first_heading_of_level_one_as_headline() {
    var article = read(blocks("# Council *approves* plan #", LONG, "# Another", OTHER));

    assertThat(passages(article))
        .containsExactly(
            "headline: Council approves plan", "body[0]: " + LONG, "body[1]: " + OTHER);
  }

  @Test
  void reads_underlined_headings() {
    assertThat(passages(read("Council approves\nplan\n====\n\nNext\n----\n\n" + LONG)))
        .containsExactly(
            "headline: Council approves\nplan", "subheadline: Next", "body[0]: " + LONG);
  }

  @Test
  void takes_a_first_heading_of_another_level_as_headline_where_there_is_none_of_level_one() {
    assertThat(passages(read(blocks("## Council approves plan", LONG, "### Next", OTHER))))
        .containsExactly(
            "headline: Council approves plan", "body[0]: " + LONG, "body[1]: " + OTHER);
  }

  @Test
  void takes_a_first_line_that_looks_like_one_as_headline_where_there_is_no_heading() {
    assertThat(passages(read(blocks("Council approves plan", LONG, OTHER))))
        .containsExactly(
            "headline: Council approves plan", "body[0]: " + LONG, "body[1]: " + OTHER);
    assertThat(read(blocks(LONG, OTHER)).passage(Role.HEADLINE)).isEmpty();
  }

  @Test
  void takes_a_lower_heading_right_under_the_headline_as_subheadline() {
    assertThat(passages(read(blocks("# Plan", "## Work starts in May.", LONG))))
        .containsExactly("headline: Plan", "subheadline: Work starts in May.", "body[0]: " + LONG);
    assertThat(read(blocks("# Plan", "## Work", "## More", LONG)).passage(Role.SUBHEADLINE))
        .isEmpty();
    assertThat(read(blocks("# Plan", LONG, "## Work", OTHER)).passage(Role.SUBHEADLINE)).isEmpty();
    assertThat(read(blocks("# Plan", "## Work")).passage(Role.SUBHEADLINE)).isEmpty();
  }

  @Test
  void takes_an_emphasised_paragraph_right_under_the_headline_as_subheadline() {
    for (var mark : new String[] {"*", "**", "_", "***"}) {
      var subheadline = mark + "Work starts in May, says the mayor." + mark;
      assertThat(passages(read(blocks("# Plan", subheadline, LONG))))
          .containsExactly(
              "headline: Plan",
              "subheadline: Work starts in May, says the mayor.",
              "body[0]: " + LONG);
    }
    assertThat(read(blocks("# Plan", "*Work* starts in May.", LONG)).passage(Role.SUBHEADLINE))
        .isEmpty();
    assertThat(read(blocks("# Plan", "*Work starts in May.*")).passage(Role.SUBHEADLINE)).isEmpty();
    assertThat(read(blocks("# Plan", "*" + "a".repeat(201) + "*", LONG)).passage(Role.SUBHEADLINE))
        .isEmpty();
  }

  @Test
  void takes_a_line_under_the_headline_as_subheadline_as_in_plain_text() {
    assertThat(read(blocks("# Plan", "Work starts in May", LONG)).passage(Role.SUBHEADLINE))
        .isPresent();
    assertThat(read(blocks("# Plan", "Work starts in May.", LONG)).passage(Role.SUBHEADLINE))
        .isEmpty();
    assertThat(read(blocks("# Plan", "- Work starts in May", LONG)).passage(Role.SUBHEADLINE))
        .isEmpty();
  }

  @Test
  void finds_bylines_as_in_plain_text() {
    assertThat(passages(read(blocks("# Plan", "*By Ann Lee*", LONG))))
        .containsExactly("headline: Plan", "byline: By Ann Lee", "body[0]: " + LONG);
    assertThat(passages(read(blocks("# Plan", "## Work in May", "By Ann Lee", LONG))))
        .contains("byline: By Ann Lee", "body[0]: " + LONG);
    assertThat(passages(read(blocks("# Plan", LONG, OTHER, LONG, "By Ann Lee"))))
        .contains("byline: By Ann Lee");
    assertThat(read(blocks("# Plan", LONG, OTHER, "By Ann Lee", LONG)).passage(Role.BYLINE))
        .isEmpty();
    assertThat(passages(read(blocks("---\ntitle: Plan\n---", "By Ann Lee", LONG))))
        .containsExactly("headline: Plan", "byline: By Ann Lee", "body[0]: " + LONG);
  }

  @Test
  void leaves_bold_crossheads_out() {
    assertThat(body(read(blocks("# Plan", LONG, "**What happens next**", OTHER))))
        .containsExactly(LONG, OTHER);
    assertThat(body(read(blocks("# Plan", LONG, "**It has started.**", OTHER))))
        .containsExactly(LONG, "It has started.", OTHER);
  }

  @Test
  void leaves_out_markdown_that_is_no_prose() {
    var article =
        read(
            blocks(
                "# Plan",
                LONG,
                "```\ncode\n```",
                "    indented code",
                "| a | b |\n|---|---|\n| cell | cell |",
                "<div>\nhtml\n</div>",
                "<!-- a comment -->",
                "![alt text](image.png \"title\")",
                "***",
                "[ref]: https://example.org \"title\"",
                "<https://example.org/embed>",
                "See [the *plan*](https://example.org/plan \"title\") and [more][ref]"
                    + "<!-- hidden --> of <b>it</b> ![alt](i.png)here: `x  y`."));

    assertThat(body(article)).containsExactly(LONG, "See the plan and more of it here: x  y.");
  }

  @Test
  void makes_list_items_and_quoted_paragraphs_paragraphs() {
    assertThat(
            body(
                read(
                    blocks(
                        "# Plan",
                        LONG,
                        "- one\n- two\n  goes on\n  - nested\n\n  second of two",
                        "1. first\n2. second",
                        "> quoted\n> goes on\n>\n> more"))))
        .containsExactly(
            LONG,
            "one",
            "two\ngoes on",
            "nested",
            "second of two",
            "first",
            "second",
            "quoted\ngoes on",
            "more");
  }

  @Test
  void keeps_line_breaks_and_decodes_escapes_and_entities() {
    var article =
        read("# P\r\n\r\nsoft\r\nhard  \r\nback\\\r\nbr<br>x \\* &amp; &#8217;&nosuch; \\a.\r\n");

    assertThat(body(article)).containsExactly("soft\r\nhard\r\nback\r\nbr\nx * & ’&nosuch; \\a.");
  }

  @Test
  void points_past_markup_into_the_source() {
    var text =
        """
        # The **big** plan

        > A \\* and &amp; sign
        > in *two* [lines](/x) `code  x` end

        - item &eacute;nd
        """;
    var article = read(text);
    var quoted = article.body().get(0);

    assertThat(place(article.passage(Role.HEADLINE).orElseThrow(), "plan")).isEqualTo("1:15");
    assertThat(place(quoted, "A")).isEqualTo("3:3");
    assertThat(place(quoted, "*")).isEqualTo("3:6");
    assertThat(place(quoted, "&")).isEqualTo("3:12");
    assertThat(place(quoted, "sign")).isEqualTo("3:18");
    assertThat(place(quoted, "in ")).isEqualTo("4:3");
    assertThat(place(quoted, "two")).isEqualTo("4:7");
    assertThat(place(quoted, "lines")).isEqualTo("4:13");
    assertThat(place(quoted, "code")).isEqualTo("4:25");
    assertThat(place(quoted, "end")).isEqualTo("4:34");
    assertThat(place(article.body().get(1), "é")).isEqualTo("6:8");
    assertThat(place(article.body().get(1), "nd")).isEqualTo("6:16");
  }

  @Test
  void points_into_the_source_whatever_ends_its_lines() {
    var lf =
        """
        ---
        title: The plan
        deck: "He said \\"no\\" twice"
        ---
        # The plan

        Some *text* that `goes
        over` [lines](/x "a
        title") and **on
        and on**, with a \\_sign.

        1. first `` a`b `` item
        2. > quoted **text**
           lazily 😀 *on*

        Last one.
        """;
    for (var text : new String[] {lf, lf.replace("\n", "\r\n"), lf.replace("\n", "\r")}) {
      var article = read(text);

      assertThat(article.passages()).hasSize(6);
      Drafts.assertPointsIntoSource(article, text);
    }
  }

  @Test
  void reads_deep_nesting_as_text() {
    var article = read("# P\n\n" + ">".repeat(5000) + " x" + "*a **b ".repeat(5000));

    assertThat(article.body()).isNotEmpty();
  }
}
