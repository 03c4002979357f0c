package org.copydesk.input.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.fields.ArticleKey.Alias;
import org.copydesk.input.html.HtmlBody;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Paragraphs;

/** Reader of one article object: known keys by their type, others are ignored. */
final class ArticleJson {
  private final String source;
  private final int firstLine;
  private final Locale language;
  private final Set<String> otherKeys;
  private final JsonParser parser;
  private final ArticleFields fields = new ArticleFields("json");
  private final List<Diagnostic> problems = new ArrayList<>();
  private final WordPress wordPress = new WordPress();
  private final UnknownKeys unknown = new UnknownKeys();
  private final int recordLine;

  private ArticleJson(
      String source, int firstLine, Locale language, Set<String> otherKeys, JsonParser parser) {
    this.source = source;
    this.firstLine = firstLine;
    this.otherKeys = otherKeys;
    this.parser = parser;
    this.language = language;
    this.recordLine = firstLine - 1 + parser.currentTokenLocation().getLineNr();
  }

  /**
   * Reads the parser's current value to its end.
   *
   * @param firstLine line of the file at which the parser's text begins
   * @param otherKeys keys that another reader reads
   */
  static Draft read(
      String source, int firstLine, Locale language, Set<String> otherKeys, JsonParser parser)
      throws IOException {
    return new ArticleJson(source, firstLine, language, otherKeys, parser).read();
  }

  private Draft read() throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      problem("expected a JSON object with headline and body, found " + found());
      parser.skipChildren();
    } else {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var name = parser.currentName();
        if (otherKeys.contains(name)) {
          parser.nextToken();
          parser.skipChildren();
          continue;
        }
        var alias = ArticleKey.inJson(name);
        if (alias == null && !name.equals(IgnoreSettings.KEY)) {
          unknown.add(name, here(""));
        }
        parser.nextToken();
        if (name.equals(IgnoreSettings.KEY)) {
          new IgnoreSettings(parser, this::here, fields, problems::add).read();
        } else if (alias != null) {
          value(alias, name);
        } else if (!wordPress.take(name, parser)) {
          parser.skipChildren();
        }
      }
      wordPress.give(this::putRendered);
    }
    var article = Article.builder().source(source).language(language);
    fields.fill(article, problems::add);
    return problems.isEmpty()
        ? new Draft.Readable(
            source, recordLine, unknown.noted(article.build(), recordLine), fields.notes())
        : new Draft.Unreadable(source, recordLine, fields.id(), problems);
  }

  private void value(Alias alias, String name) throws IOException {
    var place = here("");
    switch (parser.currentToken()) {
      case VALUE_NULL -> {}
      case VALUE_STRING -> {
        var text = parser.getText();
        var spans =
            alias.key() == ArticleKey.BODY ? Paragraphs.spans(text) : List.of(Span.whole(text));
        fields.put(
            alias,
            name,
            spans.stream().map(span -> MappedText.inRecord(text, span, recordLine)).toList(),
            place);
      }
      case START_ARRAY -> {
        if (alias.key() == ArticleKey.BODY) {
          fields.put(alias, name, paragraphs(name), place);
        } else {
          wrongType(name, expected(alias));
        }
      }
      case VALUE_NUMBER_INT -> {
        if (alias.key() == ArticleKey.ID || alias.key() == ArticleKey.DATE_PUBLISHED) {
          fields.put(alias, name, List.of(mapped(parser.getText())), place);
        } else {
          wrongType(name, expected(alias));
        }
      }
      case START_OBJECT -> rendered(alias, name);
      default -> wrongType(name, expected(alias));
    }
  }

  /** Reads the HTML of a value as WordPress gives it: {@code {"rendered": "Plan passed"}}. */
  private void rendered(Alias alias, String name) throws IOException {
    var problem = here(ArticleFields.quoted(name) + ": " + expected(alias) + ", found " + found());
    var html = WordPress.tree(parser).path("rendered");
    if (!html.isTextual()) {
      problems.add(problem);
    } else if (alias.key() == ArticleKey.BODY) {
      putRendered(alias.key(), name, HtmlBody.paragraphs(SourceText.of(name, html.asText())));
    } else {
      putRendered(alias.key(), name, List.of(HtmlBody.line(SourceText.of(name, html.asText()))));
      if (name.equals("title")) {
        wordPress.isPost();
      }
    }
  }

  /** Puts a value of WordPress, unless the record has a key of article JSON for it. */
  private void putRendered(ArticleKey key, String name, List<MappedText> texts) {
    var mapped = texts.stream().map(text -> text.inRecord(recordLine)).toList();
    fields.put(new Alias(key, Integer.MAX_VALUE), name, mapped, here(""));
  }

  private List<MappedText> paragraphs(String name) throws IOException {
    var paragraphs = new ArrayList<MappedText>();
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      var place = "json:" + name + "[" + i + "]";
      var expected =
          ArticleFields.quoted(name)
              + (": expected a string or a block with text or html in place " + i)
              + " of the list, found ";
      switch (parser.currentToken()) {
        case VALUE_NULL -> {}
        case VALUE_STRING -> paragraphs.add(mapped(parser.getText()).from(place));
        case START_OBJECT -> {
          var block = new BlockJson(parser, recordLine, found -> problem(expected + found));
          block.read().forEach(paragraph -> paragraphs.add(paragraph.from(place)));
        }
        default -> {
          problem(expected + found());
          parser.skipChildren();
        }
      }
    }
    return paragraphs;
  }

  private static String expected(Alias alias) {
    return switch (alias.key()) {
      case BODY -> "expected a list of paragraphs or one string";
      case ID -> "expected a string or a whole number";
      default -> "expected a string";
    };
  }

  private void wrongType(String name, String expected) throws IOException {
    problem(ArticleFields.quoted(name) + ": " + expected + ", found " + found());
    parser.skipChildren();
  }

  private String found() {
    return Json.nameOf(parser.currentToken());
  }

  private MappedText mapped(String text) {
    return MappedText.inRecord(text, recordLine);
  }

  private void problem(String message) {
    problems.add(here(message));
  }

  private Diagnostic here(String message) {
    return Json.at(source, parser.currentTokenLocation(), firstLine, message);
  }
}
