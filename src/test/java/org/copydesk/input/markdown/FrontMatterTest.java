package org.copydesk.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.place;
import static org.copydesk.input.Drafts.problems;

import java.time.LocalDate;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.input.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private static Article read(String yaml) {
    return Drafts.article("d.md", "---\n" + yaml + "\n---\n\nThe body.\n");
  }

  private static String value(Article article, Role role) {
    return article.passage(role).orElseThrow().text();
  }

  @Test
  void reads_every_part_of_front_matter() {
    var article =
        read(
            """
            id: 17
            lang: pt_BR
            date: 2025-03-31 18:30:00 +0100
            headline: Plan
            deck: Work starts
            kicker: Rivers
            author: Ann Lee
            dateline: LISBON
            seo_title: River plan
            social-title: A plan
            slug: river-plan
            layout: {any: thing}
            tags: [a, b]""");

    assertThat(article.id()).contains("17");
    assertThat(article.language()).isEqualTo(Locale.forLanguageTag("pt-BR"));
    assertThat(article.datePublished()).contains(LocalDate.of(2025, 3, 31));
    assertThat(passages(article))
        .containsExactly(
            "headline: Plan",
            "subheadline: Work starts",
            "kicker: Rivers",
            "byline: Ann Lee",
            "dateline: LISBON",
            "seoTitle: River plan",
            "socialTitle: A plan",
            "slug: river-plan",
            "body[0]: The body.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subheadline",
        "deck",
        "dek",
        "standfirst",
        "subhed",
        "alternativeHeadline",
        "description",
        "subtitle"
      })
  void knows_the_aliases_of_the_subheadline(String key) {
    assertThat(value(read("title: Plan\n" + key + ": Work"), Role.SUBHEADLINE)).isEqualTo("Work");
  }

  @Test
  void prefers_the_first_name_that_is_not_blank() {
    assertThat(value(read("title: Two\nheadline: One"), Role.HEADLINE)).isEqualTo("One");
    assertThat(value(read("title: Two\nheadline: ''"), Role.HEADLINE)).isEqualTo("Two");
    assertThat(value(read("title: Two\nheadline:"), Role.HEADLINE)).isEqualTo("Two");
  }

  @Test
  void counts_a_title_repeated_as_heading_once() {
    for (var heading : new String[] {"The plan", "A longer plan"}) {
      var article =
          Drafts.article(
              "d.md", "---\ntitle: The plan\n---\n# " + heading + "\n\n## Work in May\n\nBody.\n");

      assertThat(passages(article))
          .containsExactly("headline: The plan", "subheadline: Work in May", "body[0]: Body.");
    }
  }

  @Test
  void leaves_a_heading_under_the_title_a_crosshead_where_the_front_matter_has_the_deck() {
    var text = "---\ntitle: The plan\ndeck: Soon\n---\n# The plan\n\n## Work in May\n\nBody.\n";

    assertThat(passages(Drafts.article("d.md", text)))
        .containsExactly("headline: The plan", "subheadline: Soon", "body[0]: Body.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: The plan               | The plan          | plan  | 2:12",
        "title:   \"The plan\"         | The plan          | plan  | 2:15",
        "title: 'The mayor''s plan'    | The mayor's plan  | plan  | 2:22",
        "title: \"A \\\"new\\\" plan\" | A \"new\" plan    | plan  | 2:19",
        "title: \"Caf\\u00e9 plan\"    | Café plan         | plan  | 2:19",
        "title: !!str The plan         | The plan          | plan  | 2:18",
        "title: 😀 plan                | 😀 plan           | plan  | 2:11",
      })
  void points_to_the_value_in_the_file(String yaml, String text, String word, String place) {
    var headline = read(yaml).passage(Role.HEADLINE).orElseThrow();

    assertThat(headline.text()).isEqualTo(text);
    assertThat(place(headline, word)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void points_into_values_of_several_lines(String end) {
    var yaml =
        "title: The\n  new plan\ndeck: >-\n  Work on\n  the wall\nkicker: \"Riv\\\n  ers and\n  sea\"";
    var text = ("---\n" + yaml + "\n---\nBody.\n").replace("\n", end);
    var article = Drafts.article("d.md", text);

    assertThat(value(article, Role.HEADLINE)).isEqualTo("The new plan");
    assertThat(value(article, Role.SUBHEADLINE)).isEqualTo("Work on the wall");
    assertThat(value(article, Role.KICKER)).isEqualTo("Rivers and sea");
    assertThat(place(article.passage(Role.HEADLINE).orElseThrow(), "plan")).isEqualTo("3:7");
    assertThat(place(article.passage(Role.SUBHEADLINE).orElseThrow(), "wall")).isEqualTo("6:7");
    assertThat(place(article.passage(Role.KICKER).orElseThrow(), "sea")).isEqualTo("9:3");
    Drafts.assertPointsIntoSource(article, text);
  }

  @Test
  void takes_numbers_and_truth_values_as_text() {
    assertThat(value(read("title: 1984"), Role.HEADLINE)).isEqualTo("1984");
    assertThat(value(read("title: Yes"), Role.HEADLINE)).isEqualTo("Yes");
  }

  @Test
  void joins_several_authors() {
    var article = read("title: T\nauthor:\n  - Ann Lee\n  - name: Tom Roe\n    url: /tom");

    assertThat(value(article, Role.BYLINE)).isEqualTo("Ann Lee, Tom Roe");
    assertThat(place(article.passage(Role.BYLINE).orElseThrow(), "Tom")).isEqualTo("5:11");
    assertThat(value(read("title: T\nauthor: {name: Ann Lee}"), Role.BYLINE)).isEqualTo("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\n\nText of a draft.\n\n---\n", "---\nText of a draft.\n", "----\n\nT\n"})
  void takes_a_line_of_dashes_over_text_for_no_front_matter(String text) {
    assertThat(problems("d.md", text)).isEmpty();
  }

  @Test
  void reads_empty_front_matter() {
    assertThat(passages(Drafts.article("d.md", "---\n---\n# Plan\n")))
        .containsExactly("headline: Plan");
    assertThat(passages(Drafts.article("d.md", "---\n# none\n...\n# Plan\n")))
        .containsExactly("headline: Plan");
  }

  @Test
  void says_where_front_matter_is_wrong() {
    assertThat(problems("d.md", "---\ntitle: Plan\n\n# Plan\n"))
        .containsExactly("d.md:1:1: front matter isn't closed: expected a line --- after its keys");
    assertThat(problems("d.md", "---\nid: 1\ntitle: Plan: a farce\n---\n"))
        .containsExactly(
            "d.md:3:12: front matter isn't YAML: mapping values are not allowed here: expected"
                + " lines of key: value, the value in quotes if it has ': ' inside or a sign"
                + " first");
    assertThat(problems("d.md", "---\ntitle: @home\n---\n"))
        .singleElement()
        .asString()
        .startsWith("d.md:2:8: front matter isn't YAML: found character '@'");
    assertThat(problems("d.md", "---\nid: 1\ntitle: {{ page }}\n---\n"))
        .hasSize(2)
        .contains("d.md:3:8: \"title\": expected one value, found a mapping")
        .allMatch(problem -> problem.startsWith("d.md:3:"));
    assertThat(problems("d.md", "---\ntitle: a\u0001b\n---\n"))
        .containsExactly("d.md:2:9: control character U+0001: expected text");
    assertThat(problems("d.md", "---\n\"just\": \"a\"\ntitle: [a, b]\ndeck: {a: b}\n---\n"))
        .containsExactly(
            "d.md:3:8: \"title\": expected one value, found a list",
            "d.md:4:7: \"deck\": expected one value, found a mapping");
    assertThat(problems("d.md", "---\nx: &a b\ntitle: *a\n---\n"))
        .containsExactly("d.md:3:8: \"title\": expected one value, found an alias");
    assertThat(problems("d.md", "---\nlang: English\n---\nText\n"))
        .containsExactly(
            "d.md:2:7: \"lang\": expected a BCP 47 language tag such as en or pt-BR, found"
                + " \"English\"; did you mean \"en\"?");
  }

  @Test
  void keeps_the_identity_of_a_draft_that_cannot_be_read() {
    assertThat(Drafts.read("d.md", "---\nid: a7\nlang: English\n---\n").get(0).id()).contains("a7");
  }
}
