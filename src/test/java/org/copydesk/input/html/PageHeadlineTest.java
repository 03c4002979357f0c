package org.copydesk.input.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.article;

import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headline is what a reader sees; what only machines see are the SEO and social titles. */
class PageHeadlineTest {
  private static final String BODY =
      "<p>The council of Halden approved a plan on Monday that is to keep the old harbour dry.</p>"
          + "<p>Work on the wall starts in May, the mayor said after the vote.</p>";

  private static Article read(String head, String body) {
    return article("a.html", "<html><head>" + head + "</head><body>" + body + BODY + "</body>");
  }

  private static String text(Article article, Role role) {
    return article.passage(role).map(Passage::text).orElse("(none)");
  }

  @Test
  void is_the_heading_and_not_the_title_for_machines() {
    var article =
        read(
            "<title>Halden flood wall: cost, dates, plan | The Courier</title>"
                + "<meta property=og:site_name content='The Courier'>"
                + "<meta property=og:title content='Will the wall save Halden?'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Halden flood wall: cost, dates, plan\"}</script>",
            "<article><h1>Council votes to wall off the sea</h1></article>");

    assertThat(text(article, Role.HEADLINE)).isEqualTo("Council votes to wall off the sea");
    assertThat(text(article, Role.SEO_TITLE)).isEqualTo("Halden flood wall: cost, dates, plan");
    assertThat(text(article, Role.SOCIAL_TITLE)).isEqualTo("Will the wall save Halden?");
  }

  @Test
  void is_the_heading_nearest_to_the_titles_where_a_page_has_several() {
    var head = "<meta property=og:title content='Council approves wall for Halden'>";

    assertThat(
            text(
                read(head, "<h1>Politics today</h1><h1>Council approves a wall</h1>"),
                Role.HEADLINE))
        .isEqualTo("Council approves a wall");
    assertThat(
            text(
                read(head, "<h1>News</h1><div><h2>Council approves wall for Halden</h2></div>"),
                Role.HEADLINE))
        .isEqualTo("Council approves wall for Halden");
  }

  @Test
  void is_the_heading_in_the_header_of_an_article_where_the_only_h1_is_the_logo() {
    var article =
        read(
            "<title>The wall of Halden: questions and answers</title>"
                + "<meta property=og:site_name content='The Courier'>",
            "<h1><a href='/'>The Courier</a></h1>"
                + "<article><header><h2>Council votes to wall off the sea</h2></header></article>");

    assertThat(text(article, Role.HEADLINE)).isEqualTo("Council votes to wall off the sea");
  }

  @Test
  void is_a_title_where_the_only_heading_names_a_section() {
    var article =
        read("<meta property=og:title content='Council approves wall'>", "<h1>Sport</h1>");

    assertThat(text(article, Role.HEADLINE)).isEqualTo("Council approves wall");
  }

  @ParameterizedTest
  @CsvSource({
    "<span class=kicker>Floods</span> Council approves wall, (none)",
    "<span class=live-label>LIVE</span> Council approves wall, (none)",
    "<span class=x>Floods</span><span>: </span><span class=y>Council approves wall</span>, Floods:",
    "<span>Floods</span> – <em>Council approves wall</em>, Floods –",
    "Opinion | Council approves wall, Opinion |",
    "Council approves wall | Editorial, Editorial",
    "<time>12 May</time> Council approves wall, (none)",
  })
  void has_no_label_of_a_section_in_it(String heading, String kicker) {
    var article =
        read(
            "<meta property=og:title content='Council approves wall'>",
            "<article><h1>" + heading + "</h1></article>");

    assertThat(text(article, Role.HEADLINE)).isEqualTo("Council approves wall");
    if (!kicker.equals("(none)")) {
      assertThat(kicker).startsWith(text(article, Role.KICKER));
    }
  }

  @Test
  void keeps_a_label_that_the_title_has_too() {
    var article =
        read(
            "<meta property=og:title content='Floods: Council approves wall'>",
            "<article><h1><span>Floods</span><span>:</span> Council approves wall</h1></article>");

    assertThat(text(article, Role.HEADLINE)).isEqualTo("Floods: Council approves wall");
  }
}
