package org.copydesk.input.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.fields.ArticleKey.Alias;
import org.copydesk.input.json.IgnoreSettings;
import org.copydesk.input.json.Json;
import org.copydesk.input.source.OffsetText;
import org.copydesk.input.source.SourceText;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.text.Span;

/** Reader of an article's keys in front matter; each subclass reads one syntax. */
abstract class FrontMatterReader {
  final SourceText source;
  final Span keys;
  private final ArticleFields fields;
  private final Consumer<Diagnostic> problems;

  /**
   * Holds what to read.
   *
   * @param keys the stretch of the source with the keys, without the lines around them
   * @param problems takes the errors; the draft can't be read then
   */
  FrontMatterReader(
      SourceText source, Span keys, ArticleFields fields, Consumer<Diagnostic> problems) {
    this.source = source;
    this.keys = keys;
    this.fields = fields;
    this.problems = problems;
  }

  /** Opens a parser of the keys. */
  abstract JsonParser open() throws IOException;

  /** Returns the source offset of the parser's current value. */
  abstract int offset(JsonParser parser) throws IOException;

  /** Returns the diagnostic of keys that can't be parsed. */
  abstract Diagnostic unreadable(JacksonException e);

  /** Reads the keys; returns the parser's offset after them, or of the end if they are wrong. */
  int read() {
    try (var parser = open()) {
      read(parser);
      return (int) parser.currentLocation().getCharOffset();
    } catch (JacksonException e) {
      problems.accept(unreadable(e));
      return keys.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private void read(JsonParser parser) throws IOException {
    var first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      problem(offset(parser), "front matter: expected lines of key: value, found " + found(parser));
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      var alias = ArticleKey.inFrontMatter(name);
      if (name.equalsIgnoreCase(IgnoreSettings.KEY)) {
        new IgnoreSettings(
                parser, message -> source.diagnostic(offset(parser), message), fields, problems)
            .read();
      } else if (alias == null) {
        parser.skipChildren();
      } else {
        value(parser, alias, name);
      }
    }
  }

  private void value(JsonParser parser, Alias alias, String name) throws IOException {
    int offset = offset(parser);
    var text = new OffsetText(source, offset);
    if (alias.key() != ArticleKey.BYLINE || isScalar(parser)) {
      scalar(parser, name, text);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        author(parser, name, text);
      }
    } else {
      author(parser, name, text);
    }
    fields.put(alias, name, List.of(text.trimmed()), source.diagnostic(offset, ""));
  }

  /** Adds an author given by name, or by a mapping that has the name. */
  private void author(JsonParser parser, String key, OffsetText text) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      scalar(parser, key, text);
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isName = parser.currentName().equals("name");
      parser.nextToken();
      if (isName) {
        scalar(parser, key, text);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void scalar(JsonParser parser, String key, OffsetText text) throws IOException {
    // Other front matter is read without that library.
    boolean isAlias =
        OptionalLibrary.JACKSON_YAML.isPresent()
            && parser instanceof YAMLParser yaml
            && yaml.isCurrentAlias();
    if (!isScalar(parser) || isAlias) {
      var found = isAlias ? "an alias" : found(parser);
      problem(offset(parser), ArticleFields.quoted(key) + ": expected one value, found " + found);
      parser.skipChildren();
    } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
      if (!text.isEmpty()) {
        text.append(", ", text.end());
      }
      Scalar.append(text, parser.getText(), offset(parser));
    }
  }

  private static boolean isScalar(JsonParser parser) {
    var token = parser.currentToken();
    return token != null && token.isScalarValue();
  }

  private static String found(JsonParser parser) {
    var token = parser.currentToken();
    return token == JsonToken.START_OBJECT ? "a mapping" : Json.nameOf(token);
  }

  final void problem(int offset, String message) {
    problems.accept(source.diagnostic(offset, message));
  }
}
