package org.copydesk.input.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.article;
import static org.copydesk.input.Drafts.assertPointsIntoSource;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.place;
import static org.copydesk.input.Drafts.problems;

import java.time.LocalDate;
import java.util.Locale;
import org.copydesk.article.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFrontMatterTest {
  private static final String TOML =
      """
      +++
      # A comment with title = "no"
      title = "Council \\"approves\\" flood wall"
      subtitle = 'Work starts in C:\\May'
      date = 2025-03-31T18:30:00Z
      lang = "en-GB"
      authors = ["Not read"]
      author = ["Mara Quill", {name = "Ed Bank", email = "e@example.org"}]
      draft = true
      seo_title = \"""
      Flood wall \\
          for Wexley\"""

      [params]
      headline = "Not the headline"
      +++

      The council approved a wall on Monday.
      """;

  private static final String JSON =
      """
      {
        "title": "Council \\"approves\\" flood \\u0077all \\ud83c\\udf0a in Wexley",
        "deck": "Work starts in May",
        "author": ["Mara Quill", {"name": "Ed Bank"}],
        "date": "2025-03-31",
        "params": {"headline": "Not the headline", "list": [1, 2]}
      }

      The council approved a wall on Monday.
      """;

  @Test
  void reads_toml() {
    var article = article("a.md", TOML);

    assertThat(passages(article))
        .containsExactly(
            "headline: Council \"approves\" flood wall",
            "subheadline: Work starts in C:\\May",
            "byline: Mara Quill, Ed Bank",
            "seoTitle: Flood wall for Wexley",
            "body[0]: The council approved a wall on Monday.");
    assertThat(article.datePublished()).contains(LocalDate.of(2025, 3, 31));
    assertThat(article.language()).isEqualTo(Locale.UK);
  }

  @Test
  void points_into_toml() {
    for (var text : new String[] {TOML, TOML.replace("\n", "\r\n")}) {
      assertPointsIntoSource(article("a.md", text), text);
    }
    var headline = article("a.md", TOML).passage(Role.HEADLINE).orElseThrow();
    assertThat(place(headline, "Council")).isEqualTo("3:10");
    assertThat(place(headline, "approves")).isEqualTo("3:20");
  }

  @Test
  void reads_json() {
    assertThat(passages(article("a.md", JSON)))
        .containsExactly(
            "headline: Council \"approves\" flood wall 🌊 in Wexley",
            "subheadline: Work starts in May",
            "byline: Mara Quill, Ed Bank",
            "body[0]: The council approved a wall on Monday.");
  }

  @Test
  void points_into_json() {
    var article = article("a.md", JSON);

    var headline = article.passage(Role.HEADLINE).orElseThrow();
    assertThat(place(headline, "approves")).isEqualTo("2:23");
    assertThat(place(headline, "wall")).isEqualTo("2:40");
    assertThat(place(headline, "in Wexley")).isEqualTo("2:63");
    assertThat(place(article.body().get(0), "wall")).isEqualTo("9:24");
  }

  @Test
  void a_template_tag_at_the_start_is_no_json() {
    assertThat(
            passages(article("a.md", "{{< draft >}}\n\n# Plan passed\n\nThe council passed it.")))
        .contains("headline: Plan passed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title = \"Plan\ndate = 1",
        "title = Plan passed",
        "title = \"a\"\ntitle = \"b\"",
        "title",
        "= 1",
        "\u0001"
      })
  void toml_that_is_none_is_an_error_with_its_place(String toml) {
    assertThat(problems("a.md", "+++\n" + toml + "\n+++\n\nText."))
        .singleElement()
        .asString()
        .matches("a\\.md:[2-4]:\\d+: front matter isn't TOML: .*expected lines of key = value.*");
  }

  @Test
  void wrong_types_are_errors_with_their_place() {
    assertThat(problems("a.md", "+++\n\ntitle = [\"a\"]\n+++\n\nText."))
        .containsExactly("a.md:3:9: \"title\": expected one value, found a list");
    assertThat(problems("a.md", "{\n\"title\": {\"a\": 1}}\n\nText."))
        .containsExactly("a.md:2:10: \"title\": expected one value, found a mapping");
  }

  @Test
  void front_matter_that_is_not_closed_is_an_error() {
    assertThat(problems("a.md", "+++\ntitle = \"Plan\"\n\nText."))
        .containsExactly("a.md:1:1: front matter isn't closed: expected a line +++ after its keys");
    assertThat(problems("a.md", "{\"title\": \"Plan\",\n\nText."))
        .singleElement()
        .asString()
        .startsWith("a.md:3:")
        .contains("front matter: not JSON");
    assertThat(problems("a.md", "{\"title\": \"Plan\"} Text."))
        .containsExactly("a.md:1:19: front matter in JSON: expected a line break after it");
  }

  @Test
  void bounds_depth() {
    assertThat(problems("a.md", "{\"a\": " + "[".repeat(100_000)))
        .singleElement()
        .asString()
        .contains("nested too deep");
    assertThat(problems("a.md", "+++\na = " + "[".repeat(100_000) + "\n+++\n")).hasSize(1);
    assertThat(problems("a.md", "+++\n" + "a.".repeat(100_000) + "b = 1\n+++\n\nText."))
        .hasSizeLessThan(2);
  }
}
