package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.article.Role;
import org.copydesk.draft.Draft;
import org.copydesk.input.docx.Docx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What isn't read of a draft, or is read in doubt, is noted with its place. */
class NotesTest {
  private static final String BODY =
      "The council of Halden approved the river wall on Monday after a long debate.";

  /** Returns the notes as {@code line:column kind: message}, without places that aren't known. */
  private static List<String> notes(Article article) {
    return article.notes().stream()
        .map(
            note ->
                note.position().map(place -> place + " ").orElse("")
                    + note.kind()
                    + ": "
                    + note.message())
        .toList();
  }

  private static List<String> notes(String name, String text) {
    return notes(Drafts.article(name, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.txt    | Council approves wall                      | paragraphs under the headline",
        "a.md     | # Council approves wall                    | paragraphs under the headline",
        "a.html   | <h1>Council approves wall</h1>             | paragraphs in <article>",
        "a.json   | {\"title\": \"Council approves wall\"}     | \"body\"",
        "a.jsonl  | {\"title\": \"Council approves wall\"}     | \"body\"",
        "a.json   | {\"posts\": [{\"title\": \"Wall\"}]}       | paragraphs in \"html\"",
        "a.xml    |"
            + " <nitf><body><body.head><hedline><hl1>Wall</hl1></hedline></body.head></body></nitf>"
            + " | its text",
      })
  void notes_that_a_draft_of_any_form_has_no_body(String name, String text, String expected) {
    assertThat(notes(name, text))
        .singleElement()
        .asString()
        .startsWith("1")
        .contains(" no-body: no body read: expected " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.txt  | BODY: The council met.               | a first block of text",
        "a.html | <p>The council met on Monday.</p>    | an <h1>",
        "a.json | {\"body\": \"The council met.\"}     | \"headline\"",
        "a.xml  | <rss version='2.0'><channel><item><description>The council"
            + " met.</description></item></channel></rss> | an item with a title",
      })
  void notes_that_a_draft_of_any_form_has_no_headline(String name, String text, String expected) {
    assertThat(notes(name, text))
        .singleElement()
        .asString()
        .contains(" no-headline: no headline read: expected " + expected);
  }

  @Test
  void notes_that_a_word_document_has_no_body() {
    var drafts = Drafts.read("a.docx", Docx.of(docx -> docx.paragraph("Council approves wall")));

    assertThat(notes(((Draft.Readable) drafts.get(0)).article()))
        .singleElement()
        .asString()
        .startsWith("1 no-body: no body read: expected paragraphs under the headline");
  }

  @Test
  void has_no_note_on_an_article_with_headline_and_body() {
    assertThat(notes("a.txt", "Council approves wall\n\n" + BODY)).isEmpty();
    assertThat(notes("a.md", "# Council approves wall\n\n" + BODY)).isEmpty();
    assertThat(notes("a.html", "<h1>Council approves wall</h1><p>" + BODY)).isEmpty();
    assertThat(notes("a.json", "{\"title\": \"Wall\", \"body\": \"Text.\", \"html\": 1}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1}                        | 1   | no headline, no body read: expected \"headline\""
            + " and \"body\"; unknown key \"a\"",
        "{}                                | 1   | no headline, no body read: expected \"headline\""
            + " and \"body\"",
        "{\"title\": \"T\", \"bodi\": 1}   | 1:16 | no body read: expected \"body\"; unknown key"
            + " \"bodi\", did you mean \"body\"?",
        "{\"title\": \"T\", \"content\": 1} | 1:16 | no body read: expected \"body\"; unknown key"
            + " \"content\", did you mean \"body\"?",
        "{\"title\": \"T\", \"html\": 1}   | 1:16 | no body read: expected \"body\"; unknown key"
            + " \"html\", did you mean \"body\"?",
        "{\"title\": \"T\", \"body_html\": 1} | 1:16 | no body read: expected \"body\"; unknown key"
            + " \"body_html\", did you mean \"body\"?",
        "{\"body\": \"T.\", \"Headline\": 1} | 1:16 | no headline read: expected \"headline\";"
            + " unknown key \"Headline\", did you mean \"headline\"?",
        "{\"title\": \"T\", \"x\": 1, \"bodi\": 2} | 1:24 | no body read: expected \"body\";"
            + " unknown keys \"bodi\" (did you mean \"body\"?), \"x\"",
      })
  void names_the_unknown_keys_of_a_record_that_lacks_a_part(
      String json, String place, String message) {
    assertThat(notes("a.json", json))
        .singleElement()
        .asString()
        .startsWith(place + " ")
        .endsWith(": " + message);
  }

  @Test
  void names_no_more_than_five_of_many_unknown_keys() {
    var json = new StringBuilder("{\"title\": \"T\"");
    for (int i = 0; i < 300; i++) {
      json.append(", \"k").append(i).append("\": 1");
    }

    assertThat(notes("a.json", json.append('}').toString()))
        .singleElement()
        .asString()
        .endsWith("unknown keys \"k0\", \"k1\", \"k2\", \"k3\", \"k4\" and 295 more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Plan for <b>14</b> homes           | 1:10 | <b>",
        "<p data-block=\"14\">Plan          | 1:1  | <p data-block=\"14\">",
        "Mayor: &#8216;No homes&#8217;      | 1:8  | &#8216;",
        "Bread &amp; roses                  | 1:7  | &amp;",
      })
  void notes_markup_that_is_read_as_text(String headline, String place, String found) {
    assertThat(notes("a.txt", headline + "\n\n" + BODY))
        .containsExactly(
            place
                + " markup: headline has HTML markup, which is read as text: expected plain text,"
                + " found "
                + found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Profit < costs, and costs > profit",
        "R&D; and more",
        "I <3 Halden",
        "Fish & chips; peas",
        "<Unnamed> source",
        "x<y and y>z"
      })
  void takes_signs_that_are_no_markup_for_text(String headline) {
    assertThat(notes("a.txt", headline + "\n\n" + BODY)).isEmpty();
  }

  @Test
  void notes_markup_in_the_body_of_a_record_and_of_an_article_that_was_built() {
    var message =
        "markup: paragraph 1 has HTML markup, which is read as text: expected plain text, found"
            + " <p>";

    assertThat(notes("a.json", "{\"title\": \"T\", \"body\": \"<p>Text.</p>\"}"))
        .containsExactly("1 " + message);
    assertThat(notes(Article.builder().headline("T").body("<p>Text.</p>").build()))
        .containsExactly(message);
  }

  @Test
  void reads_a_page_that_is_named_as_text_as_a_page() {
    var page = "\n<!DOCTYPE html>\n<html><body><h1>Wall &amp; park</h1><p>" + BODY + "</p></html>";
    var article = Drafts.article("a.txt", page);

    assertThat(Drafts.passages(article))
        .containsExactly("headline: Wall & park", "body[0]: " + BODY);
    assertThat(article.notes()).isEmpty();
    Drafts.assertPointsIntoSource(article, page);
    var asText = DraftReader.builder().format(DraftFormat.PLAIN_TEXT).build();
    var read = Drafts.read(asText, "a.txt", page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(((Draft.Readable) read.get(0)).article().notes())
        .extracting(Note::kind)
        .contains(Note.MARKUP);
  }

  @Test
  void notes_that_a_page_has_its_headline_from_its_title() {
    var page =
        "<title>Wall for Halden</title>\n<div>Wall for Halden</div>\n<div>" + BODY + "</div>";

    assertThat(notes("a.html", page))
        .containsExactly(
            "1:8 unsure: headline taken from <title>: no <h1>, <article> or <main> was found, so"
                + " that the body may have more than the article");
    assertThat(notes("a.html", "<title>Wall</title><article><p>" + BODY + "</p></article>"))
        .containsExactly("1:8 unsure: headline taken from <title>: no <h1> was found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-03", "2024-05-03T10:00:00Z", "2024-05-03 10:00:00 +0200", "2024/05/03",
        "2024/5/3 10:00", "20240503", "20240503T100000Z", "Fri, 03 May 2024 10:00:00 GMT",
        "Fri, 3 May 2024 10:00:00 +0200", "3 May 2024", "May 3, 2024", "Friday, May 3, 2024",
        "May 3rd, 2024", "may 3, 2024 at 10:30 a.m. EST", "1714694400", "1714694400000"
      })
  void reads_the_forms_in_which_dates_are_written(String date) {
    var article =
        Drafts.article(
            "a.json", "{\"title\": \"T\", \"body\": \"B.\", \"datePublished\": \"" + date + "\"}");

    assertThat(article.datePublished()).contains(LocalDate.of(2024, 5, 3));
    assertThat(article.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sept. 3, 2024", "September 3, 2024", "Sep 3 2024", "3 Sep 2024"})
  void reads_months_in_short_and_in_full(String date) {
    var json = "{\"title\": \"T\", \"body\": \"B.\", \"datePublished\": \"" + date + "\"}";

    assertThat(Drafts.article("a.json", json).datePublished()).contains(LocalDate.of(2024, 9, 3));
  }

  @Test
  void reads_a_date_in_seconds_that_is_a_number() {
    var json = "{\"title\": \"T\", \"body\": \"B.\", \"datePublished\": 1714694400}";

    assertThat(Drafts.article("a.json", json).datePublished()).contains(LocalDate.of(2024, 5, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-02-30", "soon", "03/05/2024", "2024", "31 June 2024", "May 5"})
  void checks_an_article_without_the_date_that_it_cannot_read(String date) {
    var article =
        Drafts.article(
            "a.json", "{\"title\": \"T\", \"body\": \"B.\", \"datePublished\": \"" + date + "\"}");

    assertThat(article.datePublished()).isEmpty();
    assertThat(notes(article))
        .containsExactly(
            "1:47 date: \"datePublished\" can't be read, so the article is checked without a date:"
                + " expected a date such as 2025-03-31, 2025-03-31T18:30:00Z or March 31, 2025,"
                + " found \""
                + date
                + "\"");
  }

  @Test
  void notes_a_date_that_cannot_be_read_in_front_matter_and_in_a_page() {
    assertThat(notes("a.md", "---\ntitle: T\ndate: May 5\n---\n\n" + BODY))
        .singleElement()
        .asString()
        .startsWith("3:7 date: \"date\" can't be read");
    assertThat(notes("a.html", "<meta name=date content=soon><h1>T</h1><p>" + BODY))
        .singleElement()
        .asString()
        .contains("date: ")
        .endsWith("found \"soon\"");
  }

  @Test
  void notes_a_language_that_iso_639_does_not_have_and_keeps_it() {
    var article =
        Drafts.article("a.json", "{\"title\": \"T\", \"body\": \"B.\", \"language\": \"xx\"}");

    assertThat(article.language()).isEqualTo(new Locale("xx"));
    assertThat(notes(article))
        .containsExactly(
            "1:42 language: \"language\": no language of ISO 639, so no rule knows its words:"
                + " expected a tag such as en or pt-BR, found \"xx\"");
  }

  @ParameterizedTest
  @CsvSource({"en, en", "eng, en", "deu-AT, de-AT", "haw, haw", "pt_BR, pt-BR"})
  void reads_codes_of_two_and_three_letters(String tag, String expected) {
    var article =
        Drafts.article(
            "a.json", "{\"title\": \"T\", \"body\": \"B.\", \"language\": \"" + tag + "\"}");

    assertThat(article.language()).isEqualTo(Locale.forLanguageTag(expected));
    assertThat(article.notes()).isEmpty();
  }

  @Test
  void says_that_two_lines_may_be_headline_and_subheadline() {
    var article = Drafts.article("a.txt", "Council Approves Plan\nMayor Opposes Wall\n\n" + BODY);

    assertThat(article.passage(Role.HEADLINE).orElseThrow().text())
        .isEqualTo("Council Approves Plan\nMayor Opposes Wall");
    assertThat(notes(article))
        .containsExactly(
            "2:1 unsure: two lines are read as one headline: expected a blank line between if this"
                + " one is the subheadline");
  }
}
