package org.copydesk.input.markdown;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
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

/** Takes the article's keys out of front matter, whatever it is written in. */
final class KeyValues {
  private final SourceText source;
  private final ArticleFields fields;
  private final Consumer<Diagnostic> problems;
  private final Places places;

  KeyValues(SourceText source, ArticleFields fields, Consumer<Diagnostic> problems, Places places) {
    this.source = source;
    this.fields = fields;
    this.problems = problems;
    this.places = places;
  }

  /** Tells where in the file the value begins at which a parser stands. */
  interface Places {
    int offset(JsonParser parser) throws IOException;
  }

  /** Reads the object that comes next, to its end. */
  void read(JsonParser parser) throws IOException {
    var first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      problem(
          places.offset(parser),
          "front matter: expected lines of key: value, found " + found(parser));
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      var alias = ArticleKey.inFrontMatter(name);
      if (name.equalsIgnoreCase(IgnoreSettings.KEY)) {
        new IgnoreSettings(
                parser,
                message -> source.diagnostic(places.offset(parser), message),
                fields,
                problems)
            .read();
      } else if (alias == null) {
        parser.skipChildren();
      } else {
        value(parser, alias, name);
      }
    }
  }

  private void value(JsonParser parser, Alias alias, String name) throws IOException {
    int offset = places.offset(parser);
    var text = new OffsetText(source, offset);
    boolean list = alias.key() == ArticleKey.BYLINE && !isScalar(parser);
    if (list && parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        author(parser, name, text);
      }
    } else if (list) {
      author(parser, name, text);
    } else {
      scalar(parser, name, text);
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
      problem(
          places.offset(parser),
          ArticleFields.quoted(key) + ": expected one value, found " + found);
      parser.skipChildren();
    } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
      if (!text.isEmpty()) {
        text.append(", ", text.end());
      }
      Scalar.append(text, source.text(), parser.getText(), places.offset(parser));
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

  private void problem(int offset, String message) {
    problems.accept(source.diagnostic(offset, message));
  }
}
