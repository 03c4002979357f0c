package org.copydesk.input.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;
import org.copydesk.article.Suppression;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.IgnoredRule;
import org.copydesk.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the key {@code copydesk} in article JSON and front matter. It has {@code ignore}, an
 * object of rule ids and reasons or a list of {@code "rule-id: reason"}.
 */
public final class IgnoreSettings {
  /** Key of the settings. */
  public static final String KEY = "copydesk";

  private static final String IGNORE = "ignore";

  private final JsonParser parser;
  private final Here here;
  private final ArticleFields fields;
  private final Consumer<Diagnostic> problems;

  /** Makes a diagnostic at the parser's place. */
  @FunctionalInterface
  public interface Here {
    Diagnostic at(String message) throws IOException;
  }

  /**
   * Holds what to read from.
   *
   * @param fields takes the suppressions, and notes on wrong ones
   * @param problems takes values of a wrong type, with which a draft can't be read
   */
  public IgnoreSettings(
      JsonParser parser, Here here, ArticleFields fields, Consumer<Diagnostic> problems) {
    this.parser = parser;
    this.here = here;
    this.fields = fields;
    this.problems = problems;
  }

  /** Reads the parser's current value to its end. */
  public void read() throws IOException {
    switch (parser.currentToken()) {
      case VALUE_NULL -> {}
      case START_OBJECT -> {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          var name = parser.currentName();
          if (!name.equals(IGNORE)) {
            fields.note(
                here.at(
                    ArticleFields.quoted(KEY + "." + name) + ": unknown key, expected \"ignore\""));
          }
          parser.nextToken();
          if (name.equals(IGNORE)) {
            ignore();
          } else {
            parser.skipChildren();
          }
        }
      }
      default -> wrongType(KEY, "expected an object with \"ignore\"");
    }
  }

  private void ignore() throws IOException {
    switch (parser.currentToken()) {
      case VALUE_NULL -> {}
      case START_OBJECT -> reasons();
      case START_ARRAY -> {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
          // In YAML, rule-id: reason without quotes is a mapping.
          if (parser.currentToken() == JsonToken.START_OBJECT) {
            reasons();
          } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
            line();
          } else {
            wrongType(KEY + "." + IGNORE, "expected \"rule-id: reason\" in place " + i);
          }
        }
      }
      case VALUE_STRING -> line();
      default ->
          wrongType(
              KEY + "." + IGNORE,
              "expected an object of rule ids and reasons or a list of \"rule-id: reason\"");
    }
  }

  private void line() throws IOException {
    var place = here.at("");
    suppress(IgnoredRule.of(parser.getText(), message -> note(place, message)), place);
  }

  private void reasons() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var rule = parser.currentName();
      var key = here.at("");
      var token = parser.nextToken();
      if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL) {
        var reason = token == JsonToken.VALUE_NULL ? "" : parser.getText();
        suppress(IgnoredRule.of(rule, reason, message -> note(key, message)), key);
      } else {
        wrongType(KEY + "." + IGNORE + "." + rule, "expected the reason as a string");
      }
    }
  }

  private void suppress(@Nullable Suppression suppression, Diagnostic place) {
    if (suppression != null) {
      fields.suppress(
          suppression.at(new SourcePosition(Math.max(1, place.line()), place.column())));
    }
  }

  private void note(Diagnostic place, String message) {
    fields.note(new Diagnostic(place.source(), place.line(), place.column(), message));
  }

  private void wrongType(String key, String expected) throws IOException {
    problems.accept(
        here.at(
            ArticleFields.quoted(key)
                + ": "
                + expected
                + ", found "
                + Json.nameOf(parser.currentToken())));
    parser.skipChildren();
  }
}
