package org.copydesk.input.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.passages;

import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.input.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text whose parts have labels, and parts on lines of one block. */
class LabelledTextTest {
  private static final String LEAD =
      "The council of Halden approved the river wall on Monday after a long debate.";
  private static final String SECOND =
      "Work starts in May, and the first houses behind the wall are safe by the winter.";

  /** Reads a draft and checks that every passage points at its own words. */
  private static Article read(String text) {
    var article = Drafts.article("draft.txt", text);
    Drafts.assertPointsIntoSource(article, text);
    return article;
  }

  @Test
  void reads_the_parts_that_have_labels_on_their_lines() {
    var article =
        read(
            "SLUG: halden-wall\nKICKER: Flood defence\nHEADLINE: Council approves wall\n"
                + "DECK: Work starts in May.\nBYLINE: Jane Roe\nDATELINE: HALDEN\n"
                + "SEO TITLE: Halden wall approved\n\nBODY:\n"
                + LEAD
                + "\n\n"
                + SECOND
                + "\n");

    assertThat(passages(article))
        .containsExactlyInAnyOrder(
            "slug: halden-wall",
            "kicker: Flood defence",
            "headline: Council approves wall",
            "subheadline: Work starts in May.",
            "byline: Jane Roe",
            "dateline: HALDEN",
            "seoTitle: Halden wall approved",
            "body[0]: " + LEAD,
            "body[1]: " + SECOND);
    assertThat(article.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n", "\n \n"})
  void reads_the_parts_that_follow_their_labels_on_the_next_line(String next) {
    var text = "HEADLINE:\nCouncil approves wall\n\nDECK:\nWork starts in May\n\nBODY:\n" + LEAD;

    assertThat(passages(read(text.replace(":\n", ":" + next))))
        .containsExactly(
            "headline: Council approves wall",
            "subheadline: Work starts in May",
            "body[0]: " + LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DECK",
        "DEK",
        "SUBHEADLINE",
        "SUBHED",
        "SUBHEAD",
        "STANDFIRST",
        "SUB-HEADLINE",
        "Deck",
        "standfirst"
      })
  void knows_the_labels_of_a_subheadline(String label) {
    var headline = label.equals(label.toUpperCase(java.util.Locale.ROOT)) ? "HEADLINE" : "Headline";

    assertThat(
            passages(read(headline + ": Council approves wall\n" + label + ": In May\n\n" + LEAD)))
        .containsExactly(
            "headline: Council approves wall", "subheadline: In May", "body[0]: " + LEAD);
  }

  @Test
  void takes_the_first_block_without_a_label_for_the_headline_where_none_has_it() {
    assertThat(
            passages(
                read("SLUG: halden-wall\n\nCouncil approves wall\n\nIn May\n\n" + LEAD + "\n")))
        .containsExactly(
            "headline: Council approves wall",
            "subheadline: In May",
            "slug: halden-wall",
            "body[0]: " + LEAD);
    assertThat(passages(read("Council approves wall\nDECK: In May\n\n" + LEAD)))
        .containsExactly(
            "headline: Council approves wall", "subheadline: In May", "body[0]: " + LEAD);
  }

  @Test
  void reads_text_under_the_label_of_the_body_as_paragraphs_only() {
    assertThat(passages(read("HEADLINE: Council approves wall\nBODY:\nIn May\n\n" + LEAD)))
        .containsExactly("headline: Council approves wall", "body[0]: In May", "body[1]: " + LEAD);
    assertThat(passages(read("Council approves wall\n\nBODY: In May\n\n" + LEAD)))
        .containsExactly("headline: Council approves wall", "body[0]: In May", "body[1]: " + LEAD);
  }

  @Test
  void joins_the_lines_of_a_labelled_part_up_to_the_next_label_or_blank_line() {
    assertThat(passages(read("HEADLINE: Council approves\nwall\nDECK: In\nMay\n\n" + LEAD + "\n")))
        .containsExactly(
            "headline: Council approves\nwall", "subheadline: In\nMay", "body[0]: " + LEAD);
  }

  @Test
  void ignores_labels_without_a_text() {
    assertThat(passages(read("HEADLINE: Council approves wall\nDECK:\nSLUG:\nBODY:\n" + LEAD)))
        .containsExactly("headline: Council approves wall", "body[0]: " + LEAD);
  }

  @Test
  void finds_a_byline_and_bullets_in_a_labelled_draft_as_in_others() {
    assertThat(
            passages(
                read("HEADLINE: Wall approved\n\nBy Jane Roe\n\n" + LEAD + "\n\n- one\n- two")))
        .containsExactly(
            "headline: Wall approved",
            "byline: By Jane Roe",
            "body[0]: " + LEAD,
            "body[1]: one",
            "body[2]: two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: how the club of Halden won",
        "Body: what we know of the wall",
        "BODY: FOUND IN RIVER",
        "Mayor: the wall can wait",
        "SLUG://halden"
      })
  void takes_no_headline_that_begins_with_a_word_and_a_colon_for_a_label(String headline) {
    assertThat(passages(read(headline + "\n\n" + LEAD)))
        .containsExactly("headline: " + headline, "body[0]: " + LEAD);
  }

  @Test
  void keeps_a_word_with_a_colon_in_a_body_that_has_no_labels() {
    var line = "Title: it went to Norvik, who had led the league since the spring.";

    assertThat(passages(read("Council approves wall\n\n" + LEAD + "\n\n" + line)))
        .containsExactly("headline: Council approves wall", "body[0]: " + LEAD, "body[1]: " + line);
  }

  @Test
  void takes_labels_below_the_first_paragraph_for_words_of_the_article() {
    var box = "TITLE: Head of the council\nBODY: The council of Halden";

    assertThat(passages(read("Council approves wall\n\n" + LEAD + "\n\n" + box)))
        .containsExactly("headline: Council approves wall", "body[0]: " + LEAD, "body[1]: " + box);
    assertThat(passages(read("HEADLINE: Council approves wall\n\n" + LEAD + "\n\n" + box)))
        .containsExactly("headline: Council approves wall", "body[0]: " + LEAD, "body[1]: " + box);
  }

  @Test
  void reads_the_labels_of_the_byline_and_the_slug_below_the_article() {
    assertThat(
            passages(
                read(
                    "Council approves wall\n\n"
                        + LEAD
                        + "\n\n"
                        + SECOND
                        + "\n\nBYLINE: Jane Roe\nSLUG: halden-wall\n")))
        .containsExactly(
            "headline: Council approves wall",
            "byline: Jane Roe",
            "slug: halden-wall",
            "body[0]: " + LEAD,
            "body[1]: " + SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Council approves wall | Work on the river wall starts in May",
        "Council approves wall | Mayor says that work starts in May.",
        "Council approves wall | ‘We could not wait any longer,’ mayor says of floods",
        "Who pays for the wall? | Council of Halden asks the state to share the costs",
      })
  void takes_a_second_line_that_begins_a_sentence_of_its_own_for_the_subheadline(
      String headline, String deck) {
    assertThat(passages(read(headline + "\n" + deck + "\n\n" + LEAD + "\n\n" + SECOND)))
        .containsExactly(
            "headline: " + headline,
            "subheadline: " + deck,
            "body[0]: " + LEAD,
            "body[1]: " + SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Council approves plan for wall along the | river",
        "Council approves the plan of | Halden for a wall along the river",
        "Council Approves the Plan | To Build a Wall Along the River in Halden",
        "COUNCIL APPROVES PLAN | MAYOR OPPOSES THE WALL ALONG THE RIVER",
        "Council approves the plan for a wall: | Mayor opposes it",
        "Council approves plan for wall along river | Mayor opposes",
        "Mayor of the old town meets leader of council and | Jane Roe in Norvik",
      })
  void joins_two_lines_that_may_be_one_headline(String first, String second) {
    var article = read(first + "\n" + second + "\n\n" + LEAD + "\n\n" + SECOND);

    assertThat(article.passage(Role.HEADLINE).orElseThrow().text())
        .isEqualTo(first + "\n" + second);
    assertThat(article.passage(Role.SUBHEADLINE)).isEmpty();
  }

  @Test
  void joins_two_lines_that_no_body_follows() {
    assertThat(passages(read("Council approves wall\nWork on the river wall starts in May")))
        .containsExactly("headline: Council approves wall\nWork on the river wall starts in May");
  }

  @Test
  void takes_a_byline_off_the_last_line_of_the_headline() {
    assertThat(passages(read("Council approves wall\nBy Jane Roe\n\n" + LEAD)))
        .containsExactly(
            "headline: Council approves wall", "byline: By Jane Roe", "body[0]: " + LEAD);
    assertThat(
            passages(
                read(
                    "Council approves wall\nWork on the river wall starts in May\nBy Jane Roe\n\n"
                        + LEAD)))
        .containsExactly(
            "headline: Council approves wall",
            "subheadline: Work on the river wall starts in May",
            "byline: By Jane Roe",
            "body[0]: " + LEAD);
    assertThat(passages(read("A new novel\nby Jane Roe\n\n" + LEAD)))
        .containsExactly("headline: A new novel\nby Jane Roe", "body[0]: " + LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Roe, political editor",
        "By Jane Roe, chief political correspondent",
        "By Jane Roe, editor of the Norvik Times",
        "By Jane Roe, correspondent in Halden",
        "By Jane Roe and John Poe in Halden",
        "BY JANE ROE, staff writer",
        "By Jane Roe and John Poe, reporters"
      })
  void takes_names_with_an_office_for_a_byline(String byline) {
    assertThat(passages(read("Council approves wall\n\n" + byline + "\n\n" + LEAD)))
        .containsExactly(
            "headline: Council approves wall", "byline: " + byline, "body[0]: " + LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday, the political editor had gone",
        "By Jane Roe, the editor resigned in anger",
        "By Jane Roe, political editor.",
        "By Halden standards, a good editor",
        "Jane Roe, political editor"
      })
  void takes_other_lines_that_name_an_office_for_no_byline(String line) {
    assertThat(read("Council approves wall\n\n" + line + "\n\n" + LEAD).passage(Role.BYLINE))
        .isEmpty();
  }
}
