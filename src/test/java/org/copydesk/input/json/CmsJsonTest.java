package org.copydesk.input.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.article;
import static org.copydesk.input.Drafts.headline;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.problems;
import static org.copydesk.input.Drafts.read;

import java.time.LocalDate;
import java.util.Locale;
import org.copydesk.article.Role;
import org.copydesk.draft.Draft;
import org.copydesk.input.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts of WordPress and Ghost as their interfaces give them. */
class CmsJsonTest {
  private static final String WORDPRESS =
      """
      {
        "id": 4711, "date": "2025-03-31T18:30:00", "slug": "council-approves-plan", "status": "publish",
        "link": "https://courier.example/council-approves-plan/",
        "title": {"rendered": "Council approves <em>flood</em> plan &#8211; at last"},
        "content": {"rendered": "\\n<p>The council approved&nbsp;a plan on Monday.</p>\\n<h2>Costs</h2>\\n<p>It costs &pound;3m.</p>\\n<div class=\\"sharedaddy\\"><p>Share</p></div>", "protected": false},
        "excerpt": {"rendered": "<p>Work starts in May</p>\\n", "protected": false},
        "yoast_head_json": {"title": "Flood plan approved - Sund Courier", "og_title": "Halden gets its wall",
          "og_site_name": "Sund Courier", "og_locale": "en_GB", "author": "Ann Lee"},
        "_links": {"self": [{"href": "x"}]}
      }\
      """;

  private static final String POST =
      """
      {"id": "65a", "uuid": "u", "title": "Council approves plan", "slug": "council-approves-plan",
       "html": "<p>The council approved a plan.</p><ul><li>One &amp; two</li></ul>",
       "custom_excerpt": "Work starts in May", "excerpt": "Work starts in May",
       "meta_title": "Flood plan", "og_title": null, "twitter_title": "A wall at last",
       "published_at": "2025-03-31T18:30:00.000+00:00", "authors": [{"name": "Ann Lee"}, {"name": "Tom Roe"}]}\
      """;

  @Test
  void reads_a_post_of_wordpress() {
    var article = article("post.json", WORDPRESS);

    assertThat(passages(article))
        .containsExactly(
            "headline: Council approves flood plan – at last",
            "subheadline: Work starts in May",
            "byline: Ann Lee",
            "seoTitle: Flood plan approved",
            "socialTitle: Halden gets its wall",
            "slug: council-approves-plan",
            "body[0]: The council approved\u00A0a plan on Monday.",
            "body[1]: It costs £3m.");
    assertThat(article.id()).contains("4711");
    assertThat(article.datePublished()).contains(LocalDate.of(2025, 3, 31));
    assertThat(article.language()).isEqualTo(Locale.UK);
    assertThat(article.body().get(1).position(3).orElseThrow()).hasToString("1");
  }

  @Test
  void reads_posts_of_wordpress_in_a_list_and_in_lines() {
    var line = WORDPRESS.replace("\n", "");
    for (var drafts :
        new Object[] {
          read("posts.json", "[" + WORDPRESS + ",\n" + WORDPRESS + "]"),
          read("posts.jsonl", line + "\n" + line),
          read("-", "[" + line + "," + line + "]")
        }) {
      assertThat((java.util.List<?>) drafts)
          .hasSize(2)
          .allSatisfy(
              draft ->
                  assertThat(headline(((Draft.Readable) draft).article()))
                      .isEqualTo("Council approves flood plan – at last"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The council approved&nbsp;a plan on [&hellip;]</p>",
        "<p>The council approved a plan &hellip; <a href='x'>Continue reading</a></p>",
        "<p>The council approved a plan on Monday. It costs £3m.</p>",
        ""
      })
  void takes_no_excerpt_that_wordpress_made_of_the_body(String excerpt) {
    var article = article("post.json", WORDPRESS.replace("<p>Work starts in May</p>\\n", excerpt));

    assertThat(article.passage(Role.SUBHEADLINE)).isEmpty();
    assertThat(article.body()).hasSize(2);
  }

  @Test
  void ignores_content_and_date_of_a_record_that_is_no_post() {
    var article =
        article(
            "a.json",
            "{\"title\": \"Plan\", \"date\": \"soon\", \"content\": {\"rendered\": \"<p>Text\"},"
                + " \"excerpt\": 1, \"html\": \"<p>Text\", \"meta_title\": \"Other\"}");

    assertThat(passages(article)).containsExactly("headline: Plan");
    assertThat(article.datePublished()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"raw\": \"Plan\"}", "{\"rendered\": 1}", "{\"rendered\": {}}"})
  void reports_another_object_in_the_place_of_a_text(String value) {
    assertThat(problems("a.json", "{\"title\": " + value + ", \"body\": \"Text\"}"))
        .containsExactly("a.json:1:11: \"title\": expected a string, found an object");
  }

  @Test
  void reads_posts_of_ghost() {
    var api =
        "{\"posts\": [" + POST + ",\n{\"title\": \"Second\"}], \"meta\": {\"pagination\": {}}}";
    var export =
        "{\"db\": [{\"meta\": {\"version\": \"5\"}, \"data\": {\"tags\": [{}], \"posts\": ["
            + POST
            + ",\n{\"title\": \"Second\", \"html\": null}], \"users\": []}}]}";
    for (var text : new String[] {api, export, api.replace("\n", ""), export.replace("\n", "")}) {
      for (var name : new String[] {"ghost.json", "-"}) {
        var drafts = read(name, text);

        assertThat(drafts).hasSize(2).allMatch(Draft.Readable.class::isInstance);
        var article = ((Draft.Readable) drafts.get(0)).article();
        assertThat(passages(article))
            .containsExactly(
                "headline: Council approves plan",
                "subheadline: Work starts in May",
                "byline: Ann Lee, Tom Roe",
                "seoTitle: Flood plan",
                "socialTitle: A wall at last",
                "slug: council-approves-plan",
                "body[0]: The council approved a plan.",
                "body[1]: One & two");
        assertThat(article.id()).contains("65a");
        assertThat(article.datePublished()).contains(LocalDate.of(2025, 3, 31));
        assertThat(headline(((Draft.Readable) drafts.get(1)).article())).isEqualTo("Second");
      }
    }
    assertThat(read("ghost.json", api).get(1).line()).isEqualTo(6);
  }

  @Test
  void takes_no_excerpt_that_ghost_made_of_the_body() {
    var text = "{\"posts\": [" + POST.replace("\"Work starts in May\"", "null") + "]}";
    assertThat(article("a.json", text).passage(Role.SUBHEADLINE)).isEmpty();

    var made =
        POST.replace("\"custom_excerpt\": \"Work starts in May\", ", "")
            .replace("\"Work starts in May\"", "\"The council approved\"");
    assertThat(article("a.json", "{\"posts\": [" + made + "]}").passage(Role.SUBHEADLINE))
        .isEmpty();
  }

  @Test
  void reads_an_article_that_has_posts_of_its_own_as_before() {
    var article =
        article("a.json", "{\"posts\": [{\"title\": \"Other\"}], \"headline\": \"Plan\"}");
    assertThat(passages(article)).containsExactly("headline: Plan");
    assertThat(passages(article("a.json", "{\"posts\": 3}"))).isEmpty();
    assertThat(passages(article("a.json", "{\"posts\": [\"a\"]}"))).isEmpty();
  }

  @Test
  void reports_errors_in_a_post_of_ghost_and_reads_the_others() {
    var text =
        "{\"posts\": [\n{\"title\": 7},\n[1],\n{\"title\": \"Plan\"},\n{\"title\": \"Good\"}]}";

    assertThat(problems("a.json", text))
        .containsExactly(
            "a.json:2: \"title\": expected a string, found a number",
            "a.json:3: expected a JSON object with title and html, found a list");
    assertThat(read("a.json", text)).hasSize(4).element(3).isInstanceOf(Draft.Readable.class);
  }

  @Test
  void reads_or_refuses_every_beginning_of_an_export() {
    var ghost = "{\"db\": [{\"data\": {\"posts\": [" + POST + "]}}]}";
    for (var text : new String[] {ghost, WORDPRESS}) {
      for (int end = 1; end < text.length(); end++) {
        assertThat(Drafts.problems(read("a.json", text.substring(0, end))))
            .isNotEmpty()
            .allMatch(problem -> problem.contains("expected"));
      }
    }
  }
}
