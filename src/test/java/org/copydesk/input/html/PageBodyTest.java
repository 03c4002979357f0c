package org.copydesk.input.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.article;
import static org.copydesk.input.Drafts.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The body is the article's text, wherever the page has it. */
class PageBodyTest {
  private static final String FIRST =
      "The council of Halden approved a plan on Monday that is to keep the old harbour dry.";

  private static final String SECOND =
      "Work on the river wall starts in May and costs three million pounds, the mayor said.";

  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String HEADLINE = "<h1>Council approves flood plan</h1>";

  private static void assertBody(String html) {
    assertThat(body(article("a.html", html))).containsExactly(FIRST, SECOND);
  }

  @Test
  void is_the_main_part_where_the_only_article_is_a_teaser() {
    var teaser = "<article><h3>Bridge closed</h3><p>The bridge is closed until June.</p></article>";

    assertBody(
        HEADLINE
            + "<main><div><div><p>"
            + FIRST
            + "</p></div></div><div><div><p>"
            + SECOND
            + "</p></div></div>"
            + teaser
            + "</main>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='post tag-share type-post'>%s</div>",
        "<div class='share-wrap'>%s</div>",
        "<div class='related'><div itemprop=articleBody>%s</div></div>",
        "<div class='ad-page'>%s</div>"
      })
  void is_read_where_a_name_around_it_is_misleading(String around) {
    var article = "<article>" + HEADLINE + "<div class=entry-content>" + BODY + "</div></article>";

    assertBody(around.replace("%s", article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='story-newsletter'><p>The news of Halden in your inbox each day.</p></div>",
        "<div class='xy-author'><p>Ann Lee writes about Halden and its harbour.</p></div>",
        "<div class='xy-related-articles'><p>The bridge of Halden is closed until June.</p></div>",
        "<blockquote class=twitter-tweet><p>What a day for Halden and all of us!</p></blockquote>",
        "<div class='modal-content'><p>Only subscribers can save this article.</p></div>",
        "<div class='comments-area'><p>I like this plan, and so do my neighbours.</p></div>",
        "<p>Read more: <a href=/x>Bridge closed until June, says mayor</a></p>",
        "<p>Lesen Sie auch: <a href=/x>Brücke bis Juni gesperrt</a></p>",
        "<figure><img src=a><figcaption><p>The harbour in 2019.</p></figcaption></figure>"
      })
  void has_nothing_of_what_is_beside_the_article(String beside) {
    assertBody("<article>" + HEADLINE + "<p>" + FIRST + "</p>" + beside + "<p>" + SECOND + "</p>");
  }

  @Test
  void has_no_labels_above_the_first_paragraph() {
    assertBody("<article>" + HEADLINE + "<div><p>Halden</p><p>Our correspondent</p></div>" + BODY);
  }

  @Test
  void has_quotations_and_list_items() {
    var html =
        "<article>"
            + HEADLINE
            + "<p>"
            + FIRST
            + "</p><ul><li>One wall of stone and steel.</li></ul><figure><blockquote>“A good day"
            + " for us.”</blockquote><figcaption>The mayor</figcaption></figure><p>"
            + SECOND;

    assertThat(body(article("a.html", html)))
        .containsExactly(FIRST, "One wall of stone and steel.", "“A good day for us.”", SECOND);
  }

  @Test
  void is_that_of_json_ld_where_the_page_shows_a_teaser() {
    var data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Plan\","
            + "\"articleBody\":\""
            + FIRST
            + "\\n\\n"
            + SECOND
            + "\"}</script>";

    assertBody(data + "<article>" + HEADLINE + "<p>Subscribe to read this.</p></article>");
  }
}
