package org.copydesk.input.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.article;
import static org.copydesk.input.Drafts.body;
import static org.copydesk.input.Drafts.headline;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.place;
import static org.copydesk.input.Drafts.problems;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.article.Role;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftReader;
import org.copydesk.input.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of made-up newspapers, each in another of the forms that real ones have. */
class HtmlPageTest {
  private static final String LEAD =
      "The council of Halden approved a plan on Monday that is to keep the old harbour dry.";

  private static final String SECOND =
      "Work on the river wall starts in May and costs three million pounds, the mayor said.";

  private static Article read(String html) {
    var article = article("page.html", html);
    Drafts.assertPointsIntoSource(withoutData(article), html);
    return article;
  }

  /** Leaves out what has no column: text of JSON-LD. */
  private static Article withoutData(Article article) {
    var builder = Article.builder();
    article.passages().stream()
        .filter(passage -> passage.position(0).orElseThrow().hasColumn())
        .forEach(passage -> builder.part(passage.role(), passage.text(), passage.origin()));
    return builder.build();
  }

  @Test
  void reads_a_page_with_json_ld_and_microdata() {
    var html =
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
          <meta charset="utf-8">
          <title>Council approves flood plan | Politics | The Sund Courier</title>
          <link rel="canonical" href="https://www.sundcourier.example/politics/2025/mar/31/council-approves-flood-plan-118204?x=1">
          <meta property="og:site_name" content="The Sund Courier">
          <meta property="og:title" content="Halden&#39;s harbour to get a flood wall &#8211; The Sund Courier">
          <script type="application/ld+json">
          {"@context": "https://schema.org", "@graph": [
            {"@type": "Organization", "name": "The Sund Courier"},
            {"@type": ["NewsArticle"], "headline": "Council approves flood plan for Halden\\u2019s old harbour",
             "inLanguage": "en-GB", "datePublished": "2025-03-31T18:30:00+01:00",
             "author": [{"@type": "Person", "name": "Ann Lee"}, {"name": "Tom Roe"}],
             "articleBody": "Not read."}]}
          </script>
          <style>h1 { color: red }</style>
        </head>
        <body>
          <header class="site"><a href="/"><h1>The Sund Courier</h1></a><nav><ul><li>News</li></ul></nav></header>
          <main>
            <article itemscope>
              <header>
                <p class="article__kicker">Politics</p>
                <h1 class="article__headline">Council approves flood plan
                  for Halden&rsquo;s old harbour</h1>
                <p class="article__standfirst">Work on the wall &amp; its gates starts in May</p>
                <time datetime="2025-03-31">31 March 2025</time>
              </header>
              <figure><img src="a.jpg"><figcaption>The harbour in 2019. Photograph: Tom Roe</figcaption></figure>
              <div class="story-body" itemprop="articleBody">
                <p>The council of Halden approved a plan on <b>Monday</b> that is to keep the old harbour&nbsp;dry.</p>
                <div class="ad-slot"><p>Advertisement</p></div>
                <h2>Three million pounds</h2>
                <p>“It&#8217;s a good day”, <a href="/mayor">the mayor</a> said.</p>
                <aside class="related"><h3>More</h3><p>Bridge closed for repairs</p></aside>
                <p><a href="/x">Read more: how floods hit the town</a></p>
              </div>
              <footer><p>Tags: floods</p></footer>
            </article>
          </main>
          <footer><p>© The Sund Courier, all rights reserved, registered in Halden under number 12345.</p></footer>
        </body></html>
        """;

    var article = read(html);

    assertThat(passages(article))
        .containsExactly(
            "headline: Council approves flood plan for Halden’s old harbour",
            "subheadline: Work on the wall & its gates starts in May",
            "kicker: Politics",
            "byline: Ann Lee, Tom Roe",
            "seoTitle: Council approves flood plan",
            "socialTitle: Halden's harbour to get a flood wall",
            "slug: council-approves-flood-plan-118204",
            "body[0]: The council of Halden approved a plan on Monday that is to keep the old"
                + " harbour\u00A0dry.",
            "body[1]: “It’s a good day”, the mayor said.");
    assertThat(article.language()).isEqualTo(Locale.UK);
    assertThat(article.datePublished()).contains(LocalDate.of(2025, 3, 31));
    var headline = article.passage(Role.HEADLINE).orElseThrow();
    assertThat(place(headline, "Council")).isEqualTo("25:39");
    assertThat(place(headline, "Halden")).isEqualTo("26:15");
    assertThat(place(headline, "s old")).isEqualTo("26:28");
    assertThat(place(article.passage(Role.SEO_TITLE).orElseThrow(), "Council")).isEqualTo("5:10");
    assertThat(place(article.passage(Role.SOCIAL_TITLE).orElseThrow(), "s harbour"))
        .isEqualTo("8:49");
    assertThat(place(article.passage(Role.SLUG).orElseThrow(), "council")).isEqualTo("6:84");
    assertThat(place(article.passage(Role.BYLINE).orElseThrow(), "Ann")).isEqualTo("9");
    assertThat(place(article.body().get(1), "good")).isEqualTo("35:26");
  }

  @Test
  void reads_a_page_that_only_has_an_article() {
    var article =
        read(
            String.format(
                Locale.ROOT,
                """
            <html lang=de><title>Rat beschließt Deich – Haldener Bote</title>
            <body><div class="menu"><a href="/">Start</a> <a href="/sport">Sport</a></div>
            <article>
            <div class="eyebrow">Hochwasser</div>
            <h1>Rat beschließt Deich</h1>
            <h2>Die Arbeiten beginnen im Mai</h2>
            <p class="byline">Von Anna Lee</p>
            <p>%s</p><p>%s</p>
            <p>Mehr zum Thema</p>
            </article>
            <div class="comments"><p>Ein guter Tag, ich freue mich sehr darüber, und meine Nachbarn auch, schreibt jemand.</p></div>
            """,
                LEAD,
                SECOND));

    assertThat(passages(article))
        .containsExactly(
            "headline: Rat beschließt Deich",
            "subheadline: Die Arbeiten beginnen im Mai",
            "kicker: Hochwasser",
            "byline: Von Anna Lee",
            "seoTitle: Rat beschließt Deich",
            "body[0]: " + LEAD,
            "body[1]: " + SECOND,
            "body[2]: Mehr zum Thema");
    assertThat(article.language()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void reads_a_page_whose_article_is_a_named_block() {
    var article =
        read(
            String.format(
                Locale.ROOT,
                """
            <html><head><meta property=og:title content="Council approves plan">
            <meta property=og:locale content=fr_FR>
            <meta property="article:published_time" content="2025-04-01T05:00:00Z"></head>
            <body>
            <div class="masthead"><h1><a href="https://www.courier.example/"><img alt="Courier"> Courier</a></h1></div>
            <div class="teasers"><p>Nothing about this one, but a long teaser of another article on the same page, of some length.</p></div>
            <div class="page">
              <div class="post-header"><h2 class="entry-title">Council approves plan</h2>
                <div class="post__subtitle">Work starts in May</div>
                <div class="post-meta">By <span class="author-name">Ann Lee</span>, 3 min read</div></div>
              <div class="entry-content">
                <p>%s</p>
                <div class="sharedaddy"><p>Share this on the networks that everybody has</p></div>
                <p>%s</p>
              </div>
              <div class="jp-relatedposts"><p>Related posts of the last days</p></div>
            </div>
            """,
                LEAD,
                SECOND));

    assertThat(passages(article))
        .containsExactly(
            "headline: Council approves plan",
            "subheadline: Work starts in May",
            "byline: Ann Lee",
            "socialTitle: Council approves plan",
            "body[0]: " + LEAD,
            "body[1]: " + SECOND);
    assertThat(article.language()).isEqualTo(Locale.FRANCE);
    assertThat(article.datePublished()).contains(LocalDate.of(2025, 4, 1));
  }

  @Test
  void reads_a_page_without_any_marking_where_its_paragraphs_are() {
    var article =
        read(
            String.format(
                Locale.ROOT,
                """
            <HTML><HEAD><TITLE>Halden Gazette - Council approves plan</TITLE></HEAD>
            <BODY BGCOLOR=white>
            <DIV ID=top><P>Home</P><P>Sport</P></DIV>
            <DIV ID=text><H1>Council approves plan</H1>
            <P>%s
            <P>%s
            </DIV>
            <DIV ID=foot><P>Copyright 2003</P></DIV>
            """,
                LEAD,
                SECOND));

    assertThat(headline(article)).isEqualTo("Council approves plan");
    assertThat(body(article)).containsExactly(LEAD, SECOND);
  }

  @Test
  void reads_text_between_line_breaks() {
    var article =
        read("<h1>Council approves plan</h1>\n" + LEAD + "<br><br>\n" + SECOND + "<br>&nbsp;");

    assertThat(headline(article)).isEqualTo("Council approves plan");
    assertThat(body(article)).containsExactly(LEAD, SECOND);
  }

  @Test
  void reads_the_body_from_json_ld_where_the_page_shows_none() {
    var article =
        read(
            """
            <!doctype html><html lang="en">
            <body><div id="root"></div>
            <script type="application/ld+json">{not json}</script>
            <script type="application/ld+json">
            [{"@type": "BreadcrumbList"},
             {"@type": "https://schema.org/ReportageNewsArticle", "headline": "Council &amp; mayor approve plan",
              "alternativeHeadline": "Work starts in May", "description": "Not this",
              "author": "Ann Lee",
              "articleBody": "First paragraph.\\n\\nSecond &quot;paragraph&quot;."}]
            </script>
            """);

    assertThat(passages(article))
        .containsExactly(
            "headline: Council & mayor approve plan",
            "subheadline: Work starts in May",
            "byline: Ann Lee",
            "body[0]: First paragraph.",
            "body[1]: Second \"paragraph\".");
    assertThat(article.passages())
        .allSatisfy(passage -> assertThat(passage.position(0).orElseThrow()).hasToString("4"));
  }

  @Test
  void reads_an_xhtml_page_with_split_body_and_live_elements() {
    var article =
        article(
            "page.xhtml",
            String.format(
                Locale.ROOT,
                """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="es">
            <head><title>El concejo aprueba el plan</title></head>
            <body><div role="main">
            <h1 itemprop="headline">El concejo aprueba el plan</h1>
            <p itemprop="alternativeHeadline">Las obras empiezan en mayo</p>
            <div itemprop="articleBody"><p>%s</p></div>
            <div class="banner"><p>Suscríbase</p></div>
            <div itemprop="articleBody"><p>%s</p></div>
            </div></body></html>
            """,
                LEAD,
                SECOND));

    assertThat(passages(article))
        .containsExactly(
            "headline: El concejo aprueba el plan",
            "subheadline: Las obras empiezan en mayo",
            "seoTitle: El concejo aprueba el plan",
            "body[0]: " + LEAD,
            "body[1]: " + SECOND);
    assertThat(article.language()).isEqualTo(new Locale("es"));
  }

  @Test
  void reads_the_article_of_the_headline_among_others() {
    var article =
        read(
            String.format(
                Locale.ROOT,
                """
            <body><article class=teaser><h2>Bridge closed</h2><p>%s</p></article>
            <article><h1>Council approves plan</h1><p>%s</p>
            <article class=comment><p>First!</p></article></article>
            <article class=teaser><h2>Ferry late</h2><p>The ferry was late on Monday, again.</p></article>
            """,
                SECOND,
                LEAD));

    assertThat(headline(article)).isEqualTo("Council approves plan");
    assertThat(body(article)).containsExactly(LEAD);
  }

  @Test
  void takes_the_headline_of_json_ld_where_the_page_shows_none() {
    var html =
        """
        <script type="application/ld+json">{"@type": "Article", "headline": "Council approves plan"}</script>
        <article><p>The harbour is open.</p></article>
        """;

    var article = read(html);
    assertThat(headline(article)).isEqualTo("Council approves plan");
    assertThat(place(article.passage(Role.HEADLINE).orElseThrow(), "plan")).isEqualTo("1");
  }

  @Test
  void takes_the_titles_where_there_is_no_heading() {
    assertThat(passages(read("<meta property=og:title content='Plan &amp; wall'><p>Text.")))
        .containsExactly("headline: Plan & wall", "socialTitle: Plan & wall", "body[0]: Text.");
    assertThat(passages(read("<title>Plan passed</title><p>Text.")))
        .containsExactly("headline: Plan passed", "seoTitle: Plan passed", "body[0]: Text.");
  }

  @ParameterizedTest
  @CsvSource({
    "Council approves flood plan | The Courier, Council approves flood plan",
    "Council approves flood plan | Politics | The Courier, Council approves flood plan",
    "Council approves flood plan - The Courier, Council approves flood plan",
    "The Courier – Council approves flood plan, Council approves flood plan",
    "Council approves flood plan — and residents cheer, Council approves flood plan — and residents cheer",
    "Council approves flood plan - and residents cheer - The Courier, Council approves flood plan - and residents cheer",
    "Council approves well-known plan, Council approves well-known plan",
    "Live: council meets | The Courier, Live: council meets"
  })
  void removes_the_known_site_name_from_a_title(String title, String expected) {
    var article =
        read(
            "<title>"
                + title
                + "</title><meta property=og:site_name content='The Courier'><h1>Plan</h1>");

    assertThat(article.passage(Role.SEO_TITLE).orElseThrow().text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Flood plan - Sund Gazette, Flood plan - Sund Gazette",
    "Council approves flood plan - Sund Gazette, Council approves flood plan",
    "Council approves flood plan - residents cheer, Council approves flood plan - residents cheer",
  })
  void removes_a_probable_site_name_from_a_title(String title, String expected) {
    var article = read("<title>" + title + "</title><h1>Plan</h1>");

    assertThat(article.passage(Role.SEO_TITLE).orElseThrow().text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2025/council-approves-plan, council-approves-plan",
    "https://a.example/council-approves-plan/, council-approves-plan",
    "/news/council_approves.html#top, council_approves.html",
    "https://a.example/, ",
    "https://flood-plan.example, ",
    "https://a.example/12345, ",
    "https://a.example/news/a1b2c3, "
  })
  void takes_the_slug_from_the_address_where_it_has_words(String address, String expected) {
    var article = read("<link rel=canonical href='" + address + "'><h1>Plan</h1>");

    assertThat(article.passage(Role.SLUG).map(slug -> slug.text()).orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void takes_a_subhead_inside_the_body_for_a_crosshead() {
    var article =
        read(
            "<article><h1>Plan</h1><p>"
                + LEAD
                + "</p><h3 class=subhead>Costs rise</h3><p>"
                + SECOND
                + "</p></article>");

    assertThat(article.passage(Role.SUBHEADLINE)).isEmpty();
    assertThat(body(article)).containsExactly(LEAD, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><html><head></head><body></body></html>",
        "<html><body><nav><p>Home</p></nav><script>var a = 'text';</script></body></html>",
        "<!doctype html><!-- nothing -->"
      })
  void reports_an_empty_page(String html) {
    assertThat(problems("a.html", html))
        .containsExactly("a.html:1: empty draft: expected a headline");
  }

  @Test
  void reports_bytes_that_are_no_page() {
    assertThat(problems("a.html", "<p>\0\u0001"))
        .containsExactly("a.html:1:4: NUL character, as in a binary file: expected text in UTF-8");
  }

  @Test
  void reads_every_beginning_of_a_page() {
    var html =
        "<html lang=en><title>Plan &amp; wall | Site</title><link rel=canonical href='/plan-passed'>"
            + "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Plan\"}</script>"
            + "<article><h1>Plan &amp; wall</h1><p class=deck>Deck</p><p>One<br>two &pound;</p>";
    for (int end = 0; end <= html.length(); end++) {
      for (var draft : Drafts.read("a.html", html.substring(0, end))) {
        if (draft instanceof Draft.Readable readable) {
          Drafts.assertPointsIntoSource(withoutData(readable.article()), html.substring(0, end));
        }
      }
    }
  }

  @Test
  void keeps_script_that_is_shown_as_text() {
    var article =
        read("<h1>&lt;script&gt;alert(1)&lt;/script&gt; taught</h1><p onclick='x()'>Text.</p>");

    assertThat(passages(article))
        .containsExactly("headline: <script>alert(1)</script> taught", "body[0]: Text.");
  }

  @Test
  @Timeout(60)
  void reads_a_page_of_five_megabytes_in_time() {
    var paragraph = "<p class='a b'>The council &amp; the <b>mayor</b> approved it.</p>\n";
    int count = 5_000_000 / paragraph.length();
    var page = "<article><h1>Plan</h1>" + paragraph.repeat(count) + "</article>";
    var unbounded = DraftReader.builder().limits(ArticleLimits.none()).build();
    var drafts = Drafts.read(unbounded, "a.html", page.getBytes(StandardCharsets.UTF_8));

    assertThat(((Draft.Readable) drafts.get(0)).article().body()).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<article>",
        "<h1>",
        "<div class='deck'>",
        "<p class=byline>",
        "<div itemprop=articleBody>",
        "<main>",
        "<header><h1>a</h1>",
        "<time>",
        "<title>",
        "<meta name=a content=b>",
        "<script type=application/ld+json>{\"@graph\":[",
        "<div class='entry-content'><p>a"
      })
  @Timeout(60)
  void reads_elements_nested_a_hundred_thousand_deep(String tag) {
    var html = "<h1>Plan</h1>" + tag.repeat(100_000);

    assertThat(Drafts.read("a.html", html)).hasSize(1);
  }

  @Test
  @Timeout(60)
  void reads_deep_json_ld_in_time() {
    var deep = "{\"@graph\":[".repeat(100_000);
    assertThat(
            headline(read("<script type=application/ld+json>" + deep + "</script><h1>Plan</h1>")))
        .isEqualTo("Plan");
    var wide = "[" + "{\"@graph\":[{}]},".repeat(100_000) + "{}]";
    assertThat(
            headline(read("<script type=application/ld+json>" + wide + "</script><h1>Plan</h1>")))
        .isEqualTo("Plan");
  }

  @Test
  void leaves_a_page_readable_whose_date_and_language_are_wrong() {
    var article =
        read("<html lang='Klingon!'><meta name=date content=yesterday><h1>Plan</h1><p>Text.");

    assertThat(article.language()).isEqualTo(Locale.ENGLISH);
    assertThat(article.datePublished()).isEmpty();
    assertThat(List.of(headline(article))).containsExactly("Plan");
  }
}
