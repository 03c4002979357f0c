package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.passages;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and text in other encodings than UTF-8. */
class TextEncodingTest {
  private static Article article(String name, byte[] bytes) {
    var drafts = Drafts.read(name, bytes);
    assertThat(drafts).singleElement().isInstanceOf(Draft.Readable.class);
    return ((Draft.Readable) drafts.get(0)).article();
  }

  private static String page(String head, String headline) {
    return head + "<html>\n<h1>" + headline + "</h1><p>A &amp; b: " + headline + ".</p>";
  }

  private static byte[] encoded(String text, String encoding) {
    return text.getBytes(Charset.forName(encoding));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | windows-1252 | Café – ‘plan’",
        "ISO-8859-1   | windows-1252 | Café – ‘plan’",
        "iso-8859-2   | ISO-8859-2   | Rada města schválila žádost o příspěvek",
        "windows-1251 | windows-1251 | Совет одобрил план",
        "Shift_JIS    | windows-31j  | 市議会が計画①を承認",
        "x-sjis       | windows-31j  | 市議会が計画を承認",
        "EUC-JP       | EUC-JP       | 市議会が計画を承認",
        "gb2312       | GB18030      | 市议会批准了计划",
        "euc-kr       | x-windows-949 | 시의회가 계획을 승인했다",
        "ISO-2022-JP  | ISO-2022-JP  | 市議会が計画を承認",
      })
  void page_is_in_the_encoding_that_it_declares(String name, String encoding, String headline) {
    for (var head :
        new String[] {
          "<!doctype html><meta charset=" + name + ">",
          "<meta http-equiv='Content-Type' content='text/html; charset=" + name + "'>",
          "<?xml version='1.0' encoding='" + name + "'?>"
        }) {
      var text = page(head, headline);

      var article = article("a.html", encoded(text, encoding));

      assertThat(passages(article))
          .containsExactly("headline: " + headline, "body[0]: A & b: " + headline + ".");
      assertThat(article.notes()).isEmpty();
      Drafts.assertPointsIntoSource(article, text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-UTF-16LE-BOM", "UTF-16", "X-UTF-32BE-BOM", "X-UTF-32LE-BOM"})
  void byte_order_mark_counts_before_what_is_declared(String encoding) {
    var text = page("<!doctype html><meta charset=utf-8>", "市議会 approves café");

    for (var name : new String[] {"a.html", "-"}) {
      var article = article(name, encoded(text, encoding));

      assertThat(Drafts.headline(article)).isEqualTo("市議会 approves café");
      assertThat(article.headline().orElseThrow().position(0).orElseThrow()).hasToString("2:5");
      assertThat(article.notes()).isEmpty();
    }
    assertThat(Drafts.headline(article("a.txt", encoded("Café\n\nPlan.", encoding))))
        .isEqualTo("Café");
    assertThat(Drafts.headline(article("a.md", encoded("# Café\n\nPlan.", encoding))))
        .isEqualTo("Café");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void page_in_utf_16_needs_no_mark(String encoding) {
    assertThat(Drafts.headline(article("a.html", encoded(page("", "Café"), encoding))))
        .isEqualTo("Café");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "Shift_JIS", "x-unknown", "utf-16"})
  void utf_8_is_read_as_such_whatever_is_declared(String declared) {
    var text = page("<meta charset=" + declared + ">", "Café – ‘plan’ 市議会");

    var article = article("a.html", text.getBytes(StandardCharsets.UTF_8));

    assertThat(Drafts.headline(article)).isEqualTo("Café – ‘plan’ 市議会");
    assertThat(article.notes()).isEmpty();
  }

  @Test
  void text_that_is_not_in_utf_8_as_it_says_is_read_as_windows_1252_and_noted() {
    for (var head : new String[] {"<meta charset=utf-8>", "", "<meta charset=x-unknown>"}) {
      var article = article("a.html", encoded(page(head, "Café – ‘plan’"), "windows-1252"));

      assertThat(Drafts.headline(article)).isEqualTo("Café – ‘plan’");
      assertThat(article.notes())
          .extracting(Note::kind, note -> note.position().orElseThrow().toString(), Note::message)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  Note.ENCODING, "2:8", "text isn't UTF-8: read as windows-1252"));
    }
  }

  @Test
  void drafts_in_text_are_read_as_windows_1252_too() {
    for (var name : new String[] {"a.txt", "a.md", "-"}) {
      var article = article(name, encoded("Plan\n\nCafé Olé – “so”.", "windows-1252"));

      assertThat(passages(article)).containsExactly("headline: Plan", "body[0]: Café Olé – “so”.");
      assertThat(article.notes()).singleElement().extracting(Note::kind).isEqualTo("encoding");
    }
  }

  @Test
  void faults_in_utf_8_are_replaced_and_noted() {
    var text = page("<meta charset=utf-8>", "Café – ‘plan’").replace("A &amp; b", "A \1\2 b");
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      // The beginning of a character without its end.
      bytes[i] = bytes[i] == 1 ? (byte) 0xE2 : bytes[i] == 2 ? (byte) 0x82 : bytes[i];
    }

    var article = article("a.html", bytes);

    assertThat(passages(article))
        .containsExactly("headline: Café – ‘plan’", "body[0]: A \uFFFD b: Café – ‘plan’.");
    assertThat(article.notes())
        .extracting(note -> note.position().orElseThrow() + " " + note.message())
        .containsExactly("2:28 byte isn't UTF-8, as the rest of the text is: read as U+FFFD");
  }

  @Test
  void text_that_does_not_fit_its_declaration_is_read_without_it() {
    var latin = encoded(page("<meta charset=euc-jp>", "Café"), "windows-1252");

    assertThat(Drafts.headline(article("a.html", latin))).isEqualTo("Café");
    assertThat(article("a.html", latin).notes()).hasSize(1);
  }
}
