package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.input.Drafts.headline;
import static org.copydesk.input.Drafts.passages;
import static org.copydesk.input.Drafts.problems;
import static org.copydesk.input.Drafts.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.CopydeskException;
import org.copydesk.article.ArticleLimits;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.draft.DraftException;
import org.copydesk.input.docx.Docx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReaderTest {
  @TempDir private Path folder;

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\r\n", "\uFEFF", "\uFEFF\n", "* * *\n"})
  void reports_an_empty_draft(String text) {
    assertThat(problems("a.txt", text))
        .containsExactly("a.txt:1: empty draft: expected a headline");
    assertThat(problems("a.md", text)).containsExactly("a.md:1: empty draft: expected a headline");
    assertThat(problems("-", text)).containsExactly("-:1: empty draft: expected a headline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\r\n", "\uFEFF", "\uFEFF\n"})
  void reports_an_empty_data_file(String text) {
    assertThat(problems("a.json", text))
        .containsExactly("a.json:1: empty draft: expected a headline");
    assertThat(problems("a.jsonl", text))
        .containsExactly("a.jsonl:1: empty file: expected a JSON object in each line");
  }

  @Test
  void leaves_the_byte_order_mark_out() {
    for (var name : new String[] {"a.txt", "-"}) {
      var article = Drafts.article(name, "\uFEFFPlan passed");
      var headline = article.passage(Role.HEADLINE).orElseThrow();
      assertThat(headline.text()).isEqualTo("Plan passed");
      assertThat(headline.position(0).orElseThrow()).hasToString("1:1");
    }
    assertThat(headline(Drafts.article("a.md", "\uFEFF---\ntitle: Plan\n---\n"))).isEqualTo("Plan");
    assertThat(headline(Drafts.article("-", "\uFEFF---\ntitle: Plan\n---\n"))).isEqualTo("Plan");
    assertThat(headline(Drafts.article("-", "\uFEFF {\"title\": \"Plan\"}"))).isEqualTo("Plan");
  }

  @Test
  void reports_the_place_of_the_first_byte_that_is_not_utf_8() {
    var latin = "Plan\n\nCafé Olé".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(problems("a.json", latin))
        .containsExactly("a.json:3:4: byte 0xE9 isn't UTF-8: expected text in UTF-8");
    assertThat(problems("a.json", bytes(0xEF, 0xBB, 0xBF, 'a', 0xE2, 0x82)))
        .containsExactly("a.json:1:2: byte 0xE2 isn't UTF-8: expected text in UTF-8");
    assertThat(problems("a.json", bytes('a', 0xC0, 0x80)))
        .containsExactly("a.json:1:2: byte 0xC0 isn't UTF-8: expected text in UTF-8");
    // 0x81 is no character of windows-1252.
    assertThat(problems("a.txt", bytes('P', 'l', 'a', 'n', '\n', 0x81, 0x40)))
        .containsExactly("a.txt:2:1: byte 0x81 isn't UTF-8: expected text in UTF-8");
  }

  static List<Object[]> otherFiles() {
    return List.of(
        new Object[] {"%PDF-1.7".getBytes(StandardCharsets.UTF_8), "a PDF file"},
        new Object[] {bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1), "an old or encrypted office document"},
        new Object[] {bytes(0x1F, 0x8B, 8), "a gzip archive"},
        new Object[] {"{\\rtf1\\ansi".getBytes(StandardCharsets.UTF_8), "an RTF document"});
  }

  @Test
  void reads_json_in_utf_8_alone() {
    for (var encoding : new String[] {"x-UTF-16LE-BOM", "UTF-16", "X-UTF-32BE-BOM"}) {
      for (var name : new String[] {"a.json", "a.jsonl", "-"}) {
        var json = "{\"headline\": \"Plan\"}".getBytes(Charset.forName(encoding));
        assertThat(problems(name, json))
            .singleElement()
            .asString()
            .startsWith(name + ":1: UTF-16 or UTF-32 text: expected ");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("otherFiles")
  void names_the_kind_of_a_file_that_is_no_draft(byte[] bytes, String what) {
    for (var name : new String[] {"a.txt", "a.docx", "a.jsonl", "-"}) {
      assertThat(problems(name, bytes))
          .containsExactly(
              name
                  + ":1: "
                  + what
                  + ": expected plain text, Markdown, HTML, XML, JSON or JSONL in UTF-8, or a .docx");
    }
  }

  @Test
  void takes_a_zip_archive_for_a_word_document_unless_its_name_says_otherwise() {
    var zip = bytes('P', 'K', 3, 4, 20, 0);

    assertThat(problems("a.txt", zip))
        .singleElement()
        .asString()
        .startsWith("a.txt:1: a ZIP archive or office document: expected plain text");
    for (var name : new String[] {"a.docx", "-"}) {
      assertThat(problems(name, zip))
          .singleElement()
          .asString()
          .startsWith(name + ": ZIP archive without");
    }
  }

  @Test
  void says_that_a_file_is_binary() {
    assertThat(problems("a.txt", "Plan\n\0\0"))
        .containsExactly("a.txt:2:1: NUL character, as in a binary file: expected text in UTF-8");
    assertThat(problems("a", bytes(0x89, 'P', 'N', 'G', 0, 0)))
        .containsExactly("a:1:1: a binary file: expected text in UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "PLAIN_TEXT, 'Plan passed\n\nThe council'",
    "PLAIN_TEXT, '#plan passed'",
    "PLAIN_TEXT, '[Update] Plan passed'",
    "PLAIN_TEXT, '“Plan” passed'",
    "MARKDOWN, '\n# Plan passed\n\nThe council'",
    "MARKDOWN, 'Plan passed\n====\n\nThe council'",
    "MARKDOWN, '---\ntitle: Plan passed\n---\n\nThe council'",
    "HTML, '<!DOCTYPE html>\n<title>Plan passed</title>'",
    "HTML, '\n<html lang=en><h1>Plan passed</h1>'",
    "HTML, '<?xml version=\"1.0\"?>\n<!-- a > b -->\n<!DOCTYPE html PUBLIC \"x\">\n<h1>Plan passed</h1>'",
    "HTML, '<article class=\"story\"><h1>Plan passed</h1>'",
    "XML, '<?xml version=\"1.0\"?>\n<rss><channel><item><title>Plan</title></item></channel></rss>'",
    "XML, '<!-- x --><!DOCTYPE nitf SYSTEM \"x\">\n<nitf><head><title>Plan</title></head></nitf>'",
    "XML, '<a:entry xmlns:a=\"http://www.w3.org/2005/Atom\"><a:title>Plan</a:title></a:entry>'",
    "MARKDOWN, '+++\ntitle = \"Plan passed\"\n+++\n\nThe council'",
    "PLAIN_TEXT, '<Plan> passed'",
    "JSON, '[\n{\"title\": \"Plan passed\"}]'",
    "JSON, '{\"x\": {\"y\": 1},\n\"title\": \"Plan passed\"}'",
    "JSON, '{\n\"title\": \"Plan passed\"}'",
    "JSONL, '{\"title\": \"Plan passed\"}'",
    "JSONL, '\n {\"title\": \"Plan passed\"} \n{\"title\": \"Other\"}'"
  })
  void finds_the_format_of_a_stream_by_its_content(DraftFormat format, String text)
      throws IOException {
    try (var in = new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      assertThat(FormatSniffer.sniff(in, 1000).format()).isEqualTo(format);
    }
    var first = read("-", text).get(0);
    assertThat(headline(((Draft.Readable) first).article())).containsIgnoringCase("plan");
  }

  @Test
  void recognises_a_long_record_of_jsonl_by_its_end() {
    var line = "{\"body\": \"" + "x".repeat(100_000) + "\"}\n";

    assertThat(read("-", line + line)).hasSize(2).allMatch(Draft.Readable.class::isInstance);
  }

  @Test
  void refuses_a_draft_above_the_limit_and_reads_one_at_it() {
    var reader = DraftReader.builder().maxBytes(10).build();

    assertThat(problems(read(reader, "a.txt", "0123456789".getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
    assertThat(problems(read(reader, "a.txt", "0123456789a".getBytes(StandardCharsets.UTF_8))))
        .containsExactly(
            "a.txt: file is too large: expected at most 10 bytes; many articles can go one per"
                + " line into a .jsonl file of any size");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DraftReader.builder().maxBytes(0))
        .withMessage("maxBytes must be in [1, 1073741824]: 0");
  }

  @Test
  void gives_drafts_the_language_asked_for_unless_they_say_theirs() {
    var reader = DraftReader.builder().language(Locale.GERMAN).build();
    var text = "{\"language\": \"fr\"}\n{\"headline\": \"Plan\"}";

    assertThat(read(reader, "a.jsonl", text.getBytes(StandardCharsets.UTF_8)))
        .extracting(draft -> ((Draft.Readable) draft).article().language())
        .containsExactly(Locale.FRENCH, Locale.GERMAN);
    assertThat(read(reader, "a.txt", "Plan".getBytes(StandardCharsets.UTF_8)))
        .extracting(draft -> ((Draft.Readable) draft).article().language())
        .containsExactly(Locale.GERMAN);
  }

  @Test
  void reads_drafts_in_the_format_that_is_set_whatever_their_names() {
    for (var format : DraftFormat.values()) {
      var reader = DraftReader.builder().format(format).build();
      var bytes =
          switch (format) {
            case JSON, JSONL -> utf8("{\"headline\": \"Plan\"}");
            case HTML -> utf8("<p><!-- a --></p><h1>Plan</h1>");
            case XML -> utf8("<nitf><head><title>Plan</title></head></nitf>");
            case DOCX -> Docx.of(docx -> docx.paragraph("Plan"));
            case MARKDOWN -> utf8("# Plan");
            case PLAIN_TEXT -> utf8("Plan");
          };
      for (var name : new String[] {"-", "a.txt", "a.json", "a.html"}) {
        var drafts = read(reader, name, bytes);
        assertThat(headline(((Draft.Readable) drafts.get(0)).article())).isEqualTo("Plan");
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void reads_all_articles_of_a_file_or_throws_every_reason() throws IOException {
    var file = folder.resolve("a.jsonl");
    Files.writeString(file, "{\"headline\": \"One\"}\n{\"headline\": \"Two\"}\n");
    assertThat(DraftReader.standard().articles(file))
        .extracting(Drafts::headline)
        .containsExactly("One", "Two");

    Files.writeString(file, "{\"headline\": 1}\n{\"headline\": \"Two\"}\n[]\n");
    assertThatThrownBy(() -> DraftReader.standard().articles(file))
        .isInstanceOfSatisfying(DraftException.class, e -> assertThat(e.diagnostics()).hasSize(2))
        .hasMessage(
            file
                + ":1:14: \"headline\": expected a string, found a number\n"
                + file
                + ":3:1: expected a JSON object with headline and body, found a list");
  }

  @Test
  void reports_a_path_that_is_no_readable_file() {
    var missing = folder.resolve("missing.md");

    assertThat(problemsOf(missing))
        .containsExactly(missing + ": no such file: expected a draft or a folder of drafts");
    assertThat(problemsOf(folder)).containsExactly(folder + ": is a folder: expected a file");
  }

  @Test
  void throws_why_a_file_is_no_readable_one_where_articles_are_asked_for() {
    var missing = folder.resolve("missing.md");

    assertThatThrownBy(() -> DraftReader.standard().articles(missing))
        .isInstanceOf(CopydeskException.class)
        .isInstanceOf(DraftException.class)
        .hasMessage(missing + ": no such file: expected a draft or a folder of drafts");
    assertThatThrownBy(() -> DraftReader.standard().articles(folder))
        .isInstanceOf(DraftException.class)
        .hasMessage(folder + ": is a folder: expected a file");
  }

  private static List<String> problemsOf(Path path) {
    var drafts = new ArrayList<Draft>();
    DraftReader.standard().read(path, drafts::add);
    return problems(drafts);
  }

  @Test
  void throws_the_exception_of_a_stream() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("disk on fire");
          }
        };

    for (var name : new String[] {"a.txt", "a.jsonl", "-"}) {
      assertThatThrownBy(() -> DraftReader.standard().read(broken, name, draft -> {}))
          .isInstanceOf(IOException.class)
          .hasMessage("disk on fire");
    }
  }

  @Test
  void throws_the_exception_of_the_sink() {
    for (var name : new String[] {"a.txt", "a.json", "a.jsonl"}) {
      var text = name.equals("a.json") ? "[{}]" : "{}";
      assertThatThrownBy(
              () ->
                  DraftReader.standard()
                      .read(
                          new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                          name,
                          draft -> {
                            throw new DraftException(
                                List.of(new Diagnostic("caller", 0, 0, "mine")));
                          }))
          .isInstanceOf(DraftException.class)
          .hasMessage("caller: mine");
    }
  }

  @Test
  void reads_decomposed_text_as_it_is_in_every_format() {
    var word = "Cafe\u0301";

    assertThat(passages(Drafts.article("a.txt", word))).containsExactly("headline: " + word);
    assertThat(passages(Drafts.article("a.md", "# " + word))).containsExactly("headline: " + word);
    assertThat(passages(Drafts.article("a.md", "---\ntitle: " + word + "\n---\n")))
        .containsExactly("headline: " + word);
    assertThat(passages(Drafts.article("a.json", "{\"title\": \"" + word + "\"}")))
        .containsExactly("headline: " + word);
  }

  @Test
  void reads_a_single_line_of_five_megabytes() {
    var line = "word ".repeat(1_000_000) + "end";

    var unbounded = DraftReader.builder().limits(ArticleLimits.none()).build();

    for (var name : new String[] {"a.txt", "a.md", "-"}) {
      var article =
          ((Draft.Readable) read(unbounded, name, line.getBytes(StandardCharsets.UTF_8)).get(0))
              .article();
      assertThat(article.passages()).extracting(Passage::text).containsExactly(line);
    }
  }

  @Test
  void refuses_an_article_that_is_too_large_and_reads_the_next() {
    var reader = DraftReader.builder().limits(new ArticleLimits(40, 3, 10)).build();
    var lines =
        """
        {"id": "many", "headline": "Plan", "body": ["a", "b", "c", "d"]}
        {"id": "long", "headline": "Plan", "body": ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]}
        {"id": "line", "headline": "Plan passed", "body": ["a"]}
        {"id": "fine", "headline": "Plan", "body": ["a", "b", "c"]}
        """;
    var drafts = read(reader, "a.jsonl", lines.getBytes(StandardCharsets.UTF_8));

    assertThat(problems(drafts))
        .containsExactly(
            "a.jsonl:1: article has 4 paragraphs: expected at most 3",
            "a.jsonl:2: article has 41 characters: expected at most 40",
            "a.jsonl:3: headline has 11 characters: expected at most 10");
    assertThat(drafts).extracting(draft -> draft.id().orElse("")).contains("many", "fine");
    assertThat(drafts.get(3)).isInstanceOf(Draft.Readable.class);
  }

  @Test
  void points_to_the_first_passage_above_a_limit() {
    var reader = DraftReader.builder().limits(new ArticleLimits(1_000, 3, 10)).build();
    var text = "# Plan\n\na\n\nb\n\nc\n\n> d\n\ne\n".getBytes(StandardCharsets.UTF_8);

    assertThat(problems(read(reader, "a.md", text)))
        .containsExactly("a.md:9:3: article has 5 paragraphs: expected at most 3");
  }

  @Test
  void limits_nesting_to_the_configured_depth() {
    var reader = DraftReader.builder().maxNesting(3).build();
    var json = "{\"headline\": \"Plan\", \"x\": [[#]]}";

    assertThat(problems(read(reader, "a.json", bytes(json.replace("#", "1"))))).isEmpty();
    assertThat(problems(read(reader, "a.json", bytes(json.replace("#", "[]")))))
        .singleElement()
        .asString()
        .endsWith(": lists or objects nested too deep: expected at most 3 levels");
    assertThat(problems(read(reader, "a.nitf", bytes("<nitf><body><p><b>x</b></p></body></nitf>"))))
        .containsExactly("a.nitf:1:16: elements nested too deep: expected at most 3 levels");
    for (int wrong : new int[] {0, 1_001}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DraftReader.builder().maxNesting(wrong))
          .withMessage("maxNesting must be in [1, 1000]: " + wrong);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
