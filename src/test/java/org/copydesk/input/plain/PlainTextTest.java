package org.copydesk.input.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.body;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.place;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.input.DraftReader;
import org.copydesk.input.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  private static final String LONG =
      "The council voted for the plan on Monday after a debate that lasted until midnight.";
  private static final String OTHER =
      "Work on the river wall starts in May, and the first houses are safe by the winter.";

  private static Article read(String... blocks) {
    return Drafts.article("draft.txt", String.join("\n\n", blocks) + "\n");
  }

  @Test
  void reads_the_seed_article_as_headline_subheadline_six_paragraphs_and_byline()
      throws IOException {
    var path = Path.of("src/test/resources/seed/article.txt");
    var article = DraftReader.standard().articles(path).get(0);

    assertThat(article.passage(Role.HEADLINE).orElseThrow().text())
        .startsWith("Netanyahu orders")
        .endsWith("Gaza City operation");
    assertThat(article.passage(Role.SUBHEADLINE).orElseThrow().text())
        .startsWith("Netanyahu urges prompt negotiations");
    assertThat(article.passage(Role.BYLINE).orElseThrow().text())
        .isEqualTo("By Ethan Brown Pheels");
    assertThat(article.body()).hasSize(6);
    assertThat(article.source()).contains(path.toString());
    assertThat(place(article.passage(Role.SUBHEADLINE).orElseThrow(), "urges")).isEqualTo("3:11");
  }

  @Test
  void takes_one_block_as_a_headline_alone() {
    assertThat(passages(read("Council approves plan")))
        .containsExactly("headline: Council approves plan");
  }

  @Test
  void keeps_the_line_breaks_inside_a_block_and_trims_its_ends() {
    var article = Drafts.article("a.txt", "  Council\r\n  approves plan \t\r\n \t \r\nBody.\r\n");

    assertThat(passages(article))
        .containsExactly("headline: Council\r\n  approves plan", "body[0]: Body.");
    assertThat(place(article.passage(Role.HEADLINE).orElseThrow(), "approves")).isEqualTo("2:3");
    assertThat(place(article.body().get(0), "Body")).isEqualTo("4:1");
  }

  @Test
  void takes_a_line_of_200_units_as_subheadline_but_not_one_of_201() {
    var line = "a".repeat(200);
    var longer = "b".repeat(300);

    assertThat(read("Headline", line, longer).passage(Role.SUBHEADLINE)).isPresent();
    assertThat(read("Headline", line + "a", longer).passage(Role.SUBHEADLINE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It starts in May.",
        "Will it start in May?",
        "It starts in May!",
        "It starts in May…",
        "The mayor: ‘It starts in May.’",
        "The mayor: \"It starts in May.\"",
        "Der Chef: „Es beginnt im Mai.“",
        "Le maire : « Ça commence en mai. »"
      })
  void takes_a_second_block_that_ends_as_a_sentence_as_a_paragraph(String second) {
    var article = read("Headline", second, LONG);

    assertThat(article.passage(Role.SUBHEADLINE)).isEmpty();
    assertThat(body(article)).containsExactly(second, LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Work starts in ‘late May’", "Work starts in May:", "Work (on the wall)"})
  void takes_a_second_block_that_ends_otherwise_as_subheadline(String second) {
    assertThat(passages(read("Headline", second, LONG)))
        .containsExactly("headline: Headline", "subheadline: " + second, "body[0]: " + LONG);
  }

  @Test
  void needs_a_longer_block_after_the_subheadline() {
    assertThat(passages(read("Headline", "Work in May", "Work in Mai")))
        .containsExactly("headline: Headline", "body[0]: Work in May", "body[1]: Work in Mai");
    assertThat(passages(read("Headline", "Work in May", "Work in June")))
        .containsExactly("headline: Headline", "subheadline: Work in May", "body[0]: Work in June");
    assertThat(passages(read("Headline", "Work in May", "By Jo Lee", LONG)))
        .containsExactly(
            "headline: Headline",
            "subheadline: Work in May",
            "byline: By Jo Lee",
            "body[0]: " + LONG);
    assertThat(passages(read("Headline", "Work in May")))
        .containsExactly("headline: Headline", "body[0]: Work in May");
  }

  @Test
  void takes_no_block_of_two_lines_and_no_bullet_as_subheadline() {
    assertThat(read("Headline", "Work on the wall\nin May", LONG).passage(Role.SUBHEADLINE))
        .isEmpty();
    assertThat(body(read("Headline", "- Work in May", LONG))).containsExactly("Work in May", LONG);
  }

  @Test
  void finds_the_byline_as_second_third_or_last_block_only() {
    assertThat(passages(read("H", "By Ann Lee", LONG))).contains("byline: By Ann Lee");
    assertThat(passages(read("H", LONG, "By Ann Lee", OTHER))).contains("byline: By Ann Lee");
    assertThat(passages(read("H", LONG, OTHER, LONG, "By Ann Lee"))).contains("byline: By Ann Lee");
    assertThat(read("H", LONG, OTHER, "By Ann Lee", LONG).passage(Role.BYLINE)).isEmpty();
    assertThat(passages(read("By Ann Lee"))).containsExactly("headline: By Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Lee",
        "BY ANN LEE",
        "by Ann Lee",
        "By: Ann Lee",
        "By Ann Lee and Tom O’Neill",
        "By Ludwig van Damm in Kyiv",
        "By Sam D. Lee Jr.",
        "By Ann Lee, Political Editor",
        "By Ann Lee | Daily News",
        "By Élodie Noël",
        "By 王小明"
      })
  void takes_by_and_names_as_byline(String line) {
    assertThat(passages(read("Headline", LONG, OTHER, line))).contains("byline: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday the water had gone",
        "By Ann Lee. She covers rivers.",
        "By the river",
        "By 2030",
        "By",
        "Bye Ann Lee",
        "By Ann Lee\nShe covers Ohio"
      })
  void takes_other_blocks_with_by_as_paragraphs(String block) {
    assertThat(read("Headline", LONG, OTHER, block).passage(Role.BYLINE)).isEmpty();
  }

  @Test
  void leaves_a_short_line_without_final_punctuation_between_paragraphs_out() {
    assertThat(body(read("H", LONG, "What happens next", OTHER))).containsExactly(LONG, OTHER);
    assertThat(body(read("H", LONG, "c".repeat(80), OTHER))).containsExactly(LONG, OTHER);
    assertThat(body(read("H", LONG, "c".repeat(81), OTHER))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It starts in May.", "The list:", "Two\nlines", "- a bullet", "And then –"})
  void keeps_a_short_block_that_is_no_crosshead(String block) {
    assertThat(read("H", LONG, block, OTHER).body()).hasSize(3);
  }

  @Test
  void keeps_short_lines_at_the_ends_of_the_body_and_in_rows() {
    assertThat(body(read("H", LONG, OTHER, "Read more tomorrow"))).hasSize(3);
    assertThat(body(read("H", LONG, "Rovers 3", "United 2", OTHER))).hasSize(4);
  }

  @Test
  void makes_each_bullet_a_paragraph_without_its_mark() {
    var text = "H\n\n" + LONG + "\n\n- one\n  goes on\n* two\n  • three\n–\tfour\n\n" + OTHER;
    var article = Drafts.article("a.txt", text);

    assertThat(body(article))
        .containsExactly(LONG, "one\n  goes on", "two", "three", "four", OTHER);
    assertThat(place(article.body().get(1), "one")).isEqualTo("5:3");
    assertThat(place(article.body().get(1), "goes")).isEqualTo("6:3");
    assertThat(place(article.body().get(3), "three")).isEqualTo("8:5");
  }

  @Test
  void cuts_the_bullets_from_the_line_that_announces_them() {
    assertThat(body(read("H", LONG, "The plan:\n- a wall\n- a park", OTHER)))
        .containsExactly(LONG, "The plan:", "a wall", "a park", OTHER);
  }

  @Test
  void takes_a_dash_at_which_a_sentence_is_wrapped_for_no_bullet() {
    var wrapped = "The plan, of which the mayor\n– who is new – knew nothing, passed.";

    assertThat(body(read("H", wrapped, OTHER))).containsExactly(wrapped, OTHER);
    assertThat(body(read("H", "-5 degrees were measured.", OTHER)).get(0)).startsWith("-5");
  }

  @Test
  void leaves_lines_of_signs_out() {
    assertThat(body(read("H", LONG, "* * *", OTHER, "-----", "###"))).containsExactly(LONG, OTHER);
  }

  @Test
  void takes_no_break_spaces_for_blank() {
    assertThat(body(Drafts.article("a.txt", "H\n\u00A0\u200B\n\u00A0" + LONG + "\u00A0")))
        .containsExactly(LONG);
  }

  @Test
  void points_into_the_source_whatever_ends_its_lines() {
    var lf = "Head line\n\nSub line here\n\n- one\n  two\n- three\n\n" + LONG + "\n\nBy Ann Lee\n";
    for (var text : new String[] {lf, lf.replace("\n", "\r\n"), lf.replace("\n", "\r")}) {
      var article = Drafts.article("a.txt", text);

      assertThat(article.passages()).hasSize(6);
      assertThat(place(article.body().get(0), "two")).isEqualTo("6:3");
      Drafts.assertPointsIntoSource(article, text);
    }
  }

  @Test
  void leaves_decomposed_characters_as_they_are() {
    var decomposed = "Cafe\u0301 opens";

    assertThat(passages(Drafts.article("a.txt", decomposed)))
        .containsExactly("headline: Cafe\u0301 opens");
  }
}
