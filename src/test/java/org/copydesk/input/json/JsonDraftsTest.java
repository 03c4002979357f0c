package org.copydesk.input.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.input.Drafts.article;
import static org.copydesk.input.Drafts.body;
import static org.copydesk.input.Drafts.headline;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.problems;
import static org.copydesk.input.Drafts.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.copydesk.article.ArticleLimits;
import org.copydesk.article.Role;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDraftsTest {
  private static final String SECOND = "{\"id\": \"b\", \"headline\": \"Second\"}";

  @Test
  void reads_every_part_of_an_article() {
    var article =
        article(
            "a.json",
            """
            {
              "id": "a1", "language": "de-AT", "headline": " Plan ", "subheadline": "Work starts",
              "kicker": "Rivers", "byline": "Ann Lee", "dateline": "WIEN",
              "body": ["One.\\n\\nStill one.", " ", null, "Two."],
              "seoTitle": "River plan", "socialTitle": "A plan", "slug": "river-plan",
              "datePublished": "2025-03-31T23:30:00-05:00",
              "copydesk": {"ignore": []}, "views": 12, "tags": [["a"], {"b": null}]
            }
            """);

    assertThat(article.id()).contains("a1");
    assertThat(article.source()).contains("a.json");
    assertThat(article.language()).isEqualTo(Locale.forLanguageTag("de-AT"));
    assertThat(article.datePublished()).contains(LocalDate.of(2025, 3, 31));
    assertThat(passages(article))
        .containsExactly(
            "headline: Plan",
            "subheadline: Work starts",
            "kicker: Rivers",
            "byline: Ann Lee",
            "dateline: WIEN",
            "seoTitle: River plan",
            "socialTitle: A plan",
            "slug: river-plan",
            "body[0]: One.\n\nStill one.",
            "body[1]: Two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"deck", "dek", "standfirst", "subhed", "alternativeHeadline", "description"})
  void knows_the_aliases_of_the_subheadline(String key) {
    var article = article("a.json", "{\"title\": \"T\", \"" + key + "\": \"D\"}");

    assertThat(passages(article)).containsExactly("headline: T", "subheadline: D");
  }

  @Test
  void prefers_the_first_name_that_is_not_blank_whatever_the_order() {
    assertThat(headline(article("a.json", "{\"title\": \"T\", \"headline\": \"H\"}")))
        .isEqualTo("H");
    assertThat(headline(article("a.json", "{\"headline\": \"H\", \"title\": \"T\"}")))
        .isEqualTo("H");
    assertThat(headline(article("a.json", "{\"headline\": \" \", \"title\": \"T\"}")))
        .isEqualTo("T");
    assertThat(body(article("a.json", "{\"body\": [], \"articleBody\": \"B\"}")))
        .containsExactly("B");
    assertThat(article("a.json", "{\"inLanguage\": \"fr\"}").language()).isEqualTo(Locale.FRENCH);
  }

  @Test
  void cuts_a_body_string_at_blank_lines() {
    assertThat(body(article("a.json", "{\"body\": \"One\\ngoes on.\\n \\n\\nTwo.\\r\\n\\r\\n3\"}")))
        .containsExactly("One\ngoes on.", "Two.", "3");
  }

  @Test
  void takes_null_and_blank_for_absent() {
    var article =
        article(
            "a.json",
            "{\"id\": \"\", \"language\": null, \"datePublished\": \" \", \"body\": null}");

    assertThat(article.passages()).isEmpty();
    assertThat(article.id()).isEmpty();
    assertThat(article.language()).isEqualTo(Locale.ENGLISH);
    assertThat(article.datePublished()).isEmpty();
  }

  @Test
  void takes_a_whole_number_as_identity() {
    assertThat(article("a.json", "{\"id\": 17}").id()).contains("17");
  }

  @Test
  void reads_a_list_of_articles_each_with_its_line() {
    var drafts = read("a.json", "[\n {\"headline\": \"One\"},\n {\"headline\": \"Two\"}\n]");

    assertThat(drafts).extracting(Draft::line).containsExactly(2, 3);
    var second = ((Draft.Readable) drafts.get(1)).article().passage(Role.HEADLINE).orElseThrow();
    assertThat(second.position(0).orElseThrow()).hasToString("3");
    assertThat(read("a.json", "[]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"headline\": 5}       | 1:14 | \"headline\": expected a string, found a number",
        "{\"dek\": [\"a\"]}      | 1:9  | \"dek\": expected a string, found a list",
        "{\"title\": {\"a\":1}}  | 1:11 | \"title\": expected a string, found an object",
        "{\"slug\": true}        | 1:10 | \"slug\": expected a string, found true",
        "{\"id\": 1.5}           | 1:8  | \"id\": expected a string or a whole number, found a"
            + " number",
        "{\"id\": [1]}           | 1:8  | \"id\": expected a string or a whole number, found a"
            + " list",
        "{\"body\": 5}           | 1:10 | \"body\": expected a list of paragraphs or one string,"
            + " found a number",
        "{\"body\": [\"a\", 5]}  | 1:16 | \"body\": expected a string or a block with text or html in place 1 of the list, found"
            + " a number",
        "{\"language\": \"English\"} | 1:14 | \"language\": expected a BCP 47 language tag such as"
            + " en or pt-BR, found \"English\"; did you mean \"en\"?",
        "{\"language\": \"e n\"} | 1:14 | \"language\": expected a BCP 47 language tag such as en"
            + " or pt-BR, found \"e n\"",
        "{\"datePublished\": true} | 1:19 | \"datePublished\": expected a string, found true",
      })
  void names_the_key_and_place_of_a_wrong_value(String json, String place, String message) {
    assertThat(problems("a.json", json)).containsExactly("a.json:" + place + ": " + message);
    assertThat(problems("a.jsonl", "\n" + json))
        .containsExactly("a.jsonl:" + place.replace("1:", "2:") + ": " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-31",
        "2025-03-31T18:30",
        "2025-03-31T18:30:00Z",
        "2025-03-31T18:30:00.123+0100",
        "2025-03-31 18:30:00 +01:00",
        "2025-03-31T18:30:00+02:00[Europe/Berlin]"
      })
  void reads_dates_with_and_without_time(String date) {
    assertThat(article("a.json", "{\"datePublished\": \"" + date + "\"}").datePublished())
        .contains(LocalDate.of(2025, 3, 31));
  }

  @Test
  void reports_every_wrong_key_of_a_record_and_keeps_its_identity() {
    var drafts = read("a.jsonl", "{\"headline\": 1, \"id\": \"x\", \"body\": {}}");

    assertThat(problems(drafts)).hasSize(2);
    assertThat(drafts.get(0).id()).contains("x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "5                        | 1:1  | expected a JSON object with headline and body, found a"
            + " number",
        "[]                       | 1:1  | expected a JSON object with headline and body, found a"
            + " list",
        "{\"headline\": \"a\"     | 1:17 | the text ends inside a JSON value: expected the rest of"
            + " it",
        "{\"headline\": \"a       | 1:16 | the text ends inside a JSON value: expected the rest of"
            + " it",
        "{\"headline\": \"a\"} {} | 1:19 | expected the end of the line after the article, found an"
            + " object",
        "{\"headline\": \"a\"} x  | 1:19 | not JSON: Unrecognized token 'x': expected a value",
        "{headline: \"a\"}        | 1:2  | not JSON: Unexpected character ('h' (code 104)):"
            + " expected double-quote to start field name",
        "{\"body\": [\"a\"}       | 1:14 | not JSON: Unexpected close marker '}': expected ']'",
        "{\"slug\": \"a\tb\"}      | 1:12 | not JSON: Illegal unquoted character ((CTRL-CHAR, code"
            + " 9)): has to be escaped using backslash to be included in string value: expected"
            + " valid JSON",
      })
  void reads_the_records_before_and_after_a_broken_one(String json, String place, String message) {
    var drafts = read("a.jsonl", "{\"headline\": \"First\"}\n\n" + json + "\r\n" + SECOND);

    assertThat(drafts).extracting(Draft::line).containsExactly(1, 3, 4);
    assertThat(drafts.get(2).id()).contains("b");
    assertThat(problems(drafts))
        .containsExactly("a.jsonl:3:" + place.substring(2) + ": " + message);
  }

  @Test
  void reads_the_articles_before_a_break_in_a_list() {
    var drafts = read("a.json", "[{\"headline\": \"One\"},\n {\"headline\": 2},\n {\"head");

    assertThat(drafts).extracting(Draft::line).containsExactly(1, 2, 3);
    assertThat(drafts.get(0)).isInstanceOf(Draft.Readable.class);
    assertThat(problems(drafts))
        .containsExactly(
            "a.json:2:15: \"headline\": expected a string, found a number",
            "a.json:3:8: the text ends inside a JSON value: expected the rest of it");
  }

  @Test
  void names_the_json_values_that_a_file_may_have() {
    assertThat(problems("a.json", "\n 5"))
        .containsExactly("a.json:2:2: expected a JSON object or a list of them, found a number");
    assertThat(problems("a.json", SECOND + "\n" + SECOND))
        .containsExactly(
            "a.json:2:1: expected the end of the file after the article (articles one per line go"
                + " into a .jsonl file), found an object");
    assertThat(problems("a.json", "[] 5"))
        .containsExactly("a.json:1:4: expected the end of the file after the list, found a number");
  }

  @Test
  void limits_the_nesting_of_json() {
    var deep = "{\"x\": " + "[".repeat(100_000);

    assertThat(problems("a.jsonl", deep + "\n" + SECOND))
        .singleElement()
        .asString()
        .startsWith("a.jsonl:1")
        .endsWith(": lists or objects nested too deep: expected at most 200 levels");
    assertThat(read("a.jsonl", deep + "\n" + SECOND)).hasSize(2);
  }

  @Test
  void reads_a_record_of_five_megabytes() {
    var text = "word ".repeat(1_000_000) + "end";

    var unbounded = DraftReader.builder().limits(ArticleLimits.none()).build();
    var draft = read(unbounded, "a.jsonl", utf8("{\"body\": \"" + text + "\"}")).get(0);

    assertThat(body(((Draft.Readable) draft).article())).containsExactly(text);
    assertThat(problems("a.jsonl", "{\"n\": " + "1".repeat(100_000) + "}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\n \t\r\n"})
  void reads_lines_with_every_end(String end) {
    var drafts = read("a.jsonl", "\uFEFF{\"headline\": \"One\"}" + end + SECOND + end);

    assertThat(drafts).hasSize(2).allMatch(Draft.Readable.class::isInstance);
  }

  @Test
  void reports_bytes_that_are_no_text_by_record() {
    var bytes =
        ("{\"id\": \"a\"}\n{\"id\": \"b\u00e9\"}\n{\"id\": \"\u0000\"}\n" + SECOND)
            .getBytes(StandardCharsets.ISO_8859_1);

    var drafts = read("a.jsonl", bytes);
    assertThat(drafts).hasSize(4);
    assertThat(problems(drafts))
        .containsExactly(
            "a.jsonl:2:10: byte 0xE9 isn't UTF-8: expected text in UTF-8",
            "a.jsonl:3:9: NUL character, as in a binary file: expected text in UTF-8");
  }

  @Test
  void reads_on_after_a_record_that_is_too_large() {
    var reader = DraftReader.builder().maxBytes(100).build();
    var text = SECOND + "\n" + "{\"body\": \"" + "x".repeat(200_000) + "\"}\n" + SECOND;

    var drafts = read(reader, "a.jsonl", text.getBytes(StandardCharsets.UTF_8));
    assertThat(drafts).extracting(Draft::line).containsExactly(1, 2, 3);
    assertThat(problems(drafts))
        .containsExactly("a.jsonl:2: record is too large: expected at most 100 bytes in a line");
  }

  @Test
  void holds_one_record_at_a_time() throws IOException {
    long records = 200_000;
    var line = (SECOND + "\n").getBytes(StandardCharsets.UTF_8);
    var given = new AtomicLong();
    var endless =
        new InputStream() {
          @Override
          public int read() {
            throw new UnsupportedOperationException("one byte at a time");
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, records * line.length - given.get());
            for (int i = 0; i < count; i++) {
              target[offset + i] = line[(int) (given.getAndIncrement() % line.length)];
            }
            return count == 0 ? -1 : count;
          }
        };
    var seen = new AtomicLong();

    DraftReader.standard()
        .read(
            endless,
            "-",
            draft -> {
              // The reader is never more than its buffers ahead of the drafts it has handed on.
              assertThat(given.get()).isLessThan((seen.get() + 1) * line.length + (1 << 18));
              assertThat(draft.line()).isEqualTo((int) seen.incrementAndGet());
            });
    assertThat(seen.get()).isEqualTo(records);
  }

  @Test
  void reads_a_record_of_no_file_where_the_format_is_set() {
    var reader = DraftReader.builder().format(DraftFormat.JSONL).build();
    var drafts = read(reader, "row", utf8("{\"id\": 7, \"title\": \"Plan\", \"x\": []}"));

    assertThat(drafts).hasSize(1);
    var draft = drafts.get(0);
    assertThat(draft).isInstanceOf(Draft.Readable.class);
    assertThat(draft.source()).isEqualTo("row");
    assertThat(draft.id()).contains("7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "{", "{} {}", "{\"id\": \"a\", \"body\": 3}", "\u0000"})
  void a_record_that_is_no_article_says_so(String record) {
    assertThat(read("row.jsonl", record))
        .singleElement()
        .isInstanceOfSatisfying(
            Draft.Unreadable.class,
            draft ->
                assertThat(draft.diagnostics())
                    .singleElement()
                    .asString()
                    .startsWith("row.jsonl:1:")
                    .contains("expected"));
  }

  @Test
  void lists_the_keys_of_article_json() {
    assertThat(JsonDrafts.keys())
        .contains("id", "headline", "title", "dek", "articleBody", "datePublished", "copydesk")
        .doesNotContain("author");
  }

  @Test
  void the_guide_names_every_key() throws IOException {
    var guide = Files.readString(Path.of("src/site/markdown/drafts.md"));

    assertThat(JsonDrafts.keys()).allSatisfy(key -> assertThat(guide).contains("`" + key));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
