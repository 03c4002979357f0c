package org.copydesk.input.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.article;
import static org.copydesk.input.Drafts.body;
import static org.copydesk.input.Drafts.place;

import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.input.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deck is visible text between headline and body; a page without one has none. */
class PageDeckTest {
  private static final String DECK = "Work on the wall and its gates starts in May";

  private static final String LEAD =
      "The council of Halden approved a plan on Monday that is to keep the old harbour dry.";

  private static final String BODY =
      "<p>"
          + LEAD
          + "</p><p>The mayor spoke of a good day for all those who live by the river.</p>"
          + "<p>Three million pounds are to be spent before the summer of next year.</p>";

  private static final String HEADLINE = "<h1>Council approves flood plan</h1>";

  private static Article read(String html) {
    var article = article("a.html", html);
    Drafts.assertPointsIntoSource(article, html);
    return article;
  }

  private static String deck(Article article) {
    return article.passage(Role.SUBHEADLINE).map(Passage::text).orElse("(none)");
  }

  private static void assertDeck(String html) {
    var article = read(html);
    assertThat(deck(article)).isEqualTo(DECK);
    assertThat(body(article)).hasSize(3).element(0).isEqualTo(LEAD);
  }

  private static void assertNone(String html) {
    var article = read(html);
    assertThat(deck(article)).isEqualTo("(none)");
    assertThat(body(article)).contains(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class=deck",
        "class='c-head_dek speakable'",
        "class='ArticleHero_articleDek__Icz5H'",
        "class='SplitHeaderDek-kZesda gjidZy'",
        "class='xy-standfirst'",
        "class='p-stand-first__text'",
        "class='article-sub-headline'",
        "class='voc-subtitle'",
        "id='chapo'",
        "class='article__chapeau'",
        "class='story-sottotitolo'",
        "class=entradilla",
        "class='noticia-bajada'",
        "class='artikel-vorspann'",
        "class='article-ingress'",
        "data-testid='article-subheadline'",
        "itemprop=description",
        "itemprop=alternativeHeadline"
      })
  void is_named_or_marked(String attribute) {
    assertDeck("<article>" + HEADLINE + "<p " + attribute + ">" + DECK + "</p>" + BODY);
    assertDeck(
        "<article><header>"
            + HEADLINE
            + "<p class=byline>By Ann Lee</p><time>12 May</time><div "
            + attribute
            + "><p>"
            + DECK
            + "</p></div></header><div>"
            + BODY
            + "</div>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead", "article__intro", "entry-summary", "excerpt", "teaser-text"})
  void has_a_name_of_leads_if_it_is_beside_the_body(String name) {
    assertDeck(
        "<article><header>"
            + HEADLINE
            + "<div class='"
            + name
            + "'>"
            + DECK
            + "</div></header>"
            + "<div>"
            + BODY
            + "</div>");
    assertNone(
        "<article><header>"
            + HEADLINE
            + "</header><div>"
            + BODY.replaceFirst("<p>", "<p class='" + name + "'>")
            + "</div>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "newsletter__subtitle",
        "author-description",
        "image-summary",
        "related-deck",
        "card__subtitle"
      })
  void has_no_name_of_another_part(String name) {
    assertNone("<article>" + HEADLINE + "<div class='" + name + "'>" + DECK + "</div><div>" + BODY);
  }

  @Test
  void is_the_paragraph_or_heading_under_the_headline_and_beside_the_body() {
    assertDeck("<article><header>" + HEADLINE + "<p>" + DECK + "</p></header>" + BODY);
    assertDeck("<article>" + HEADLINE + "<h2>" + DECK + "</h2>" + BODY);
    assertDeck("<div><div>" + HEADLINE + "<h4>" + DECK + "</h4></div><div>" + BODY + "</div>");
  }

  @Test
  void is_no_crosshead_label_byline_or_date() {
    for (var other :
        new String[] {
          "<h2>Share this</h2>",
          "<p>By Ann Lee and Tom Roe, political editors</p>",
          "<p>Von Anna Lee und Tom Roe, Halden und Sund</p>",
          "<p>Ann Lee | Published</p>",
          "<p>12/05/2025 at 11:00</p>",
          "<p><a href=/x>All that you need to know about the floods</a></p>",
          "<p>Council approves flood plan</p>"
        }) {
      assertNone("<article><header>" + HEADLINE + other + "</header><div>" + BODY + "</div>");
    }
    assertNone(
        "<article>" + HEADLINE + BODY + "<h2>What comes next for the old harbour</h2>" + BODY);
  }

  @Test
  void is_visible_text_that_the_description_repeats() {
    var head = "<meta name=description content='" + DECK + "'>";

    assertDeck(
        head
            + "<article><div>"
            + HEADLINE
            + "<time>12 May</time></div><div class=a1><p class=b7>"
            + DECK
            + "</p></div><div class=c9>"
            + BODY
            + "</div>");
    assertNone(head + "<article>" + HEADLINE + BODY);
  }

  @Test
  void is_no_first_paragraph_that_the_description_repeats() {
    var head = "<meta property=og:description content='" + LEAD + "'>";

    assertNone(head + "<article>" + HEADLINE + BODY);
    assertNone(head + "<article><header>" + HEADLINE + "</header><div>" + BODY + "</div>");
    assertNone(
        head + "<article>" + HEADLINE + "<div>" + BODY.replaceFirst("<p>", "<p class=dropcap>"));
  }

  @Test
  void is_no_description_of_json_ld_that_the_page_does_not_show() {
    var html =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Plan\","
            + "\"description\":\"Work starts in May\",\"alternativeHeadline\":\"May it last\"}"
            + "</script><article>"
            + HEADLINE
            + BODY;

    assertThat(deck(article("a.html", html))).isEqualTo("(none)");
  }

  @Test
  void is_a_bold_sentence_above_the_body() {
    var bold = "<p><b>Halden is to get a wall against the sea, and its gates will shut.</b></p>";

    var article = read("<article>" + HEADLINE + "<div>" + bold + BODY + "</div>");

    assertThat(deck(article))
        .isEqualTo("Halden is to get a wall against the sea, and its gates will shut.");
    assertThat(body(article)).hasSize(3);
    assertNone(
        "<article>"
            + HEADLINE
            + BODY.replaceFirst("<p>" + LEAD, "<p><b>HALDEN (AP) – Dry feet!</b></p><p>" + LEAD));
  }

  @Test
  void is_all_of_a_bulleted_deck() {
    var html =
        "<article><header>"
            + HEADLINE
            + "<ul class=deck>\n<li>Work on the wall starts in May</li>\n<li>It costs three million"
            + " pounds, the mayor says.</li>\n<li><a href=/x>How floods hit the town last year</a>"
            + "</li></ul></header>"
            + BODY;

    var article = read(html);

    assertThat(deck(article))
        .isEqualTo(
            "Work on the wall starts in May. It costs three million pounds, the mayor says.");
    assertThat(place(article.passage(Role.SUBHEADLINE).orElseThrow(), "It costs")).isEqualTo("3:5");
  }

  @Test
  void is_read_once_where_the_page_has_it_for_two_widths() {
    var twice = "<p class=deck>" + DECK + "</p>";

    assertDeck("<article>" + HEADLINE + twice + "<div>" + twice + "</div>" + BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Ann Lee ", "HALDEN ", "12 May ", "Foto: Lee "})
  @Timeout(60)
  void is_looked_for_in_time_in_long_texts(String piece) {
    var text = piece.repeat(1_000_000 / piece.length());
    var html = "<article><header>" + HEADLINE + "<p>" + text + "</p></header>" + BODY;

    assertThat(Drafts.read("a.html", html)).hasSize(1);
  }

  @Test
  void a_description_that_no_reader_sees_is_the_meta_description() {
    var meta = "<meta name=description content='What the wall means for those who live there'>";
    var article = read("<html><head>" + meta + "</head><body>" + HEADLINE + BODY);

    assertThat(deck(article)).isEqualTo("(none)");
    assertThat(article.metaDescription().map(Passage::text))
        .contains("What the wall means for those who live there");
  }

  @ParameterizedTest
  @ValueSource(strings = {DECK, LEAD, "The council of Halden approved a plan on Monday that is…"})
  void a_description_that_repeats_deck_or_lead_is_none(String description) {
    var meta = "<meta name=description content='" + description + "'>";
    var article =
        read(
            "<html><head>"
                + meta
                + "</head><body>"
                + HEADLINE
                + "<p class=deck>"
                + DECK
                + "</p>"
                + BODY);

    assertThat(deck(article)).isEqualTo(DECK);
    assertThat(article.metaDescription()).isEmpty();
  }
}
