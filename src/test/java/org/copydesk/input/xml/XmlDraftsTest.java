package org.copydesk.input.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.assertPointsIntoSource;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.place;
import static org.copydesk.input.Drafts.problems;
import static org.copydesk.input.Drafts.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlDraftsTest {

  private static String text(String file) {
    try (var in = XmlDraftsTest.class.getResourceAsStream("/drafts/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Article> articles(String file) {
    return articles(file, text(file));
  }

  private static List<Article> articles(String name, String text) {
    var drafts = read(name, text);
    assertThat(drafts).allMatch(Draft.Readable.class::isInstance);
    return drafts.stream().map(draft -> ((Draft.Readable) draft).article()).toList();
  }

  @Test
  void reads_nitf_with_a_doctype_that_is_not_fetched() {
    var article = articles("nitf.xml").get(0);

    assertThat(passages(article))
        .containsExactly(
            "headline: Council ‘approves’ flood wall & barrier for\u00A0Wexley",
            "subheadline: Residents along the river Arle wait for a date",
            "byline: By Mara Quill",
            "dateline: WEXLEY, March 31",
            "body[0]: The council approved a wall and a barrier for Wexley on Monday after three"
                + " floods in five\u00A0years.",
            "body[1]: \"We can't wait <any> longer,\" the leader & her deputy said. Work costs <£3m.",
            "body[2]: Surveyors arrive in May.",
            "body[3]: Builders follow in June.",
            "body[4]: The river decides, said a resident of Mill Lane.");
    assertThat(article.id()).contains("flood-2025-03-31");
    assertThat(article.datePublished()).contains(LocalDate.of(2025, 3, 31));
    assertThat(article.language()).isEqualTo(Locale.UK);
  }

  @Test
  void points_behind_entities_and_into_cdata() {
    var article = articles("nitf.xml").get(0);

    var headline = article.passage(Role.HEADLINE).orElseThrow();
    assertThat(place(headline, "approves")).isEqualTo("16:29");
    assertThat(place(headline, "‘")).isEqualTo("16:22");
    assertThat(place(headline, "Wexley")).isEqualTo("16:79");
    assertThat(place(article.body().get(1), "We can't")).isEqualTo("32:22");
    assertThat(place(article.body().get(1), "3m")).isEqualTo("32:100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"toml.md", "nitf.xml", "newsml.xml", "feed.rss", "feed.atom", "wordpress.xml"})
  void every_letter_points_at_itself_in_the_file(String file) {
    for (var lineBreak : List.of("\n", "\r\n", "\r")) {
      var text = text(file).replace("\n", lineBreak);

      var articles = articles(file, text);

      assertThat(articles).isNotEmpty();
      articles.forEach(article -> assertPointsIntoSource(article, text));
      assertThat(articles.stream().map(org.copydesk.input.Drafts::passages))
          .isEqualTo(articles(file).stream().map(org.copydesk.input.Drafts::passages).toList());
    }
  }

  @Test
  void reads_every_item_of_newsml_that_has_text() {
    var articles = articles("newsml.xml");

    assertThat(articles).hasSize(3);
    assertThat(passages(articles.get(0)))
        .containsExactly("headline: Morning package on the Wexley floods");
    assertThat(passages(articles.get(1)))
        .containsExactly(
            "headline: Council approves flood wall for Wexley",
            "subheadline: Work on the river Arle starts in May",
            "byline: By Mara Quill",
            "dateline: Wexley",
            "body[0]: The council approved a wall for Wexley on Monday.",
            "body[1]: Surveyors arrive in May & builders in June.");
    assertThat(articles.get(1).id()).contains("urn:newsml:example.org:20250401:1");
    assertThat(articles.get(1).datePublished()).contains(LocalDate.of(2025, 4, 1));
    assertThat(passages(articles.get(2)))
        .containsExactly(
            "headline: Hochwasser in Wexley",
            "subheadline: Der Rat stimmt einer Mauer zu",
            "body[0]: Der Rat hat der Mauer am Montag\nzugestimmt.");
    assertThat(articles.get(2).language()).isEqualTo(Locale.GERMAN);
  }

  @Test
  void reads_every_item_of_rss() {
    var articles = articles("feed.rss");

    assertThat(passages(articles.get(0)))
        .containsExactly(
            "headline: Council ‘approves’ flood wall & barrier",
            "subheadline: Work on the river wall starts in May",
            "byline: Mara Quill",
            "body[0]: The council approved a wall on Monday & a barrier.",
            "body[1]: It costs 3 million pounds,\u00A0the leader said.");
    assertThat(articles.get(0).id()).contains("courier-1");
    assertThat(articles.get(0).datePublished()).contains(LocalDate.of(2025, 3, 31));
    assertThat(articles.get(0).language()).isEqualTo(Locale.UK);
    assertThat(passages(articles.get(1)))
        .as("a description without content is the body")
        .containsExactly(
            "headline: Ferry fares rise again",
            "body[0]: Fares for the ferry rise by a tenth in April.",
            "body[1]: Commuters object – loudly.");
    assertThat(articles.get(1).id()).contains("https://example.org/ferry");
    assertThat(articles.get(1).datePublished()).as("no day").isEmpty();
    assertThat(passages(articles.get(2)))
        .as("a description that was cut by a machine is no subheadline")
        .containsExactly(
            "headline: School opens its new library",
            "body[0]: The school opened its library on Friday and lent the first book.",
            "body[1]: Pupils queued from seven.");
  }

  @Test
  void reads_every_entry_of_atom() {
    var articles = articles("feed.atom");

    assertThat(passages(articles.get(0)))
        .containsExactly(
            "headline: Council ‘approves’ flood wall",
            "subheadline: Work on the river wall starts in May",
            "byline: Mara Quill",
            "body[0]: The council approved a wall on Monday & a barrier.",
            "body[1]: It costs 3 million pounds – <b> for now.");
    assertThat(articles.get(0).datePublished()).contains(LocalDate.of(2025, 3, 31));
    assertThat(articles.get(1).language()).isEqualTo(Locale.FRENCH);
    assertThat(passages(articles.get(1)))
        .containsExactly(
            "headline: Le conseil approuve la digue",
            "byline: Wexley Courier desk",
            "body[0]: Le conseil a approuvé la digue lundi.");
    assertThat(passages(articles.get(2)))
        .as("content of another address is not fetched")
        .contains("body[0]: Fares rise by a tenth in April < the tenth rise.");
  }

  @Test
  void reads_posts_and_pages_of_a_wordpress_export() {
    var articles = articles("wordpress.xml");

    assertThat(articles).hasSize(2);
    assertThat(passages(articles.get(0)))
        .containsExactly(
            "headline: Council approves flood wall",
            "subheadline: Work on the river wall starts in May",
            "byline: mquill",
            "slug: council-approves-flood-wall",
            "body[0]: The council approved a wall on Monday.",
            "body[1]: Surveyors arrive in May.");
    assertThat(passages(articles.get(1)))
        .containsExactly(
            "headline: About the Courier",
            "slug: about",
            "body[0]: The Courier has come out since 1901.",
            "body[1]: Its desk is in Mill Lane.");
  }

  @Test
  void items_before_a_fault_count_and_the_fault_has_its_place() {
    var text = text("feed.rss").replace("<title>School opens", "<title>School </b> opens");

    var drafts = read("feed.rss", text);

    assertThat(drafts).hasSize(3);
    assertThat(drafts.subList(0, 2)).allMatch(Draft.Readable.class::isInstance);
    assertThat(problems(drafts))
        .singleElement()
        .asString()
        .startsWith("feed.rss:27:21: not well-formed XML: ")
        .contains("</b>", "expected")
        .doesNotContain("row,col");
  }

  @Test
  void cut_xml_file_names_the_unclosed_element() {
    var text = text("feed.atom");

    assertThat(problems(read("feed.atom", text.substring(0, text.indexOf(" pounds")))))
        .containsExactly("feed.atom:16:30: the text ends inside <p>: expected the rest of it");
  }

  @Test
  void windows_and_latin_encodings_are_decoded_as_declared() {
    var text =
        "<?xml version='1.0' encoding='windows-1252'?>\n<nitf><body><body.head><hedline><hl1>Café"
            + " ‘approves’ plan</hl1></hedline></body.head></body></nitf>";

    var drafts = read("a.nitf", text.getBytes(java.nio.charset.Charset.forName("windows-1252")));

    var article = ((Draft.Readable) drafts.get(0)).article();
    assertThat(passages(article)).containsExactly("headline: Café ‘approves’ plan");
    assertPointsIntoSource(article, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf)8", "UTF-7", "x-unknown"})
  void other_encodings_are_errors_at_the_declaration(String encoding) {
    assertThat(problems("a.xml", "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><rss/>"))
        .containsExactly(
            "a.xml:1:31: encoding " + encoding + " isn't known: expected one such as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP", "GB18030"})
  void any_encoding_that_is_declared_is_read(String encoding) {
    var text =
        "<?xml version='1.0' encoding='"
            + encoding
            + "'?>\n<nitf><body><body.head><hedline><hl1>市議会が計画を承認</hl1></hedline></body.head></body></nitf>";

    var drafts = read("a.nitf", text.getBytes(java.nio.charset.Charset.forName(encoding)));

    var article = ((Draft.Readable) drafts.get(0)).article();
    assertThat(passages(article)).containsExactly("headline: 市議会が計画を承認");
    assertPointsIntoSource(article, text);
  }

  @Test
  void bytes_that_are_not_in_the_encoding_are_an_error() {
    assertThat(problems("a.xml", "<?xml version='1.0' encoding='UTF-16'?><rss/>"))
        .containsExactly(
            "a.xml:1:31: text isn't in UTF-16, as it says: expected text in that encoding");
    assertThat(problems("a.xml", "<rss>\n  caf\u00E9</rss>".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("a.xml:2:6: byte 0xE9 isn't UTF-8: expected text in UTF-8");
    assertThat(
            problems(
                "a.xml",
                "<?xml version='1.0' encoding='US-ASCII'?><rss>é</rss>"
                    .getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            "a.xml:1:31: text isn't in US-ASCII, as it says: expected text in that encoding");
  }

  @Test
  void xml_of_another_kind_is_an_error_that_names_its_root() {
    assertThat(problems("pom.xml", "<?xml version='1.0'?>\n<project><a/></project>"))
        .containsExactly(
            "pom.xml:2:1: XML of another kind, <project>: expected NITF, NewsML-G2, RSS 2.0 or"
                + " Atom");
    assertThat(problems("a.xml", "just text")).singleElement().asString().startsWith("a.xml:1:1:");
  }

  @Test
  void a_language_that_is_none_is_an_error_with_its_place() {
    assertThat(problems("a.nitf", "<nitf>\n<body xml:lang='english !'/></nitf>"))
        .first()
        .asString()
        .startsWith("a.nitf:2:1: \"body\": expected a BCP 47 language tag");
  }

  @Test
  void an_article_without_text_is_an_error() {
    assertThat(problems("a.nitf", "<nitf/>"))
        .containsExactly("a.nitf:1:1: empty draft: expected a headline in hl1");
    assertThat(problems("a.rss", "<rss><channel>\n<item/></channel></rss>"))
        .containsExactly("a.rss:2:1: empty draft: expected an item with a title");
    assertThat(read("a.rss", "<rss><channel/></rss>")).as("as an empty list in JSON").isEmpty();
  }
}
