package org.copydesk.input.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copydesk.article.Article;
import org.copydesk.input.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.IgnoredRule;
import org.copydesk.text.SourcePosition;

/**
 * Reads what article JSON and front matter have under {@code copydesk}: {@code ignore}, an object
 * of rule ids and reasons or a list of {@code "rule-id: reason"}.
 */
public final class DraftSettings {
  /** The key under which it stands. */
  public static final String KEY = "copydesk";

  private static final String IGNORE = "ignore";

  private final JsonParser parser;
  private final Function<String, Diagnostic> here;
  private final Article.Builder article;
  private final Consumer<Diagnostic> problems;
  private final Consumer<Diagnostic> notes;

  /**
   * Holds what to read from.
   *
   * @param here makes a diagnostic at the parser's place
   * @param article is given the suppressions
   * @param problems takes values of a wrong type, with which a draft can't be read
   * @param notes takes what else is wrong, which then has no effect
   */
  public DraftSettings(
      JsonParser parser,
      Function<String, Diagnostic> here,
      Article.Builder article,
      Consumer<Diagnostic> problems,
      Consumer<Diagnostic> notes) {
    this.parser = parser;
    this.here = here;
    this.article = article;
    this.problems = problems;
    this.notes = notes;
  }

  /** Reads the value at which the parser stands, to its end. */
  public void read() throws IOException {
    switch (parser.currentToken()) {
      case VALUE_NULL -> {}
      case START_OBJECT -> {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          var name = parser.currentName();
          if (!name.equals(IGNORE)) {
            note(ArticleFields.quoted(KEY + "." + name) + ": unknown key, expected \"ignore\"");
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
    var suppression = IgnoredRule.of(parser.getText(), this::note);
    if (suppression != null) {
      article.suppress(suppression.at(position()));
    }
  }

  private void reasons() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var rule = parser.currentName();
      var position = position();
      var token = parser.nextToken();
      if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL) {
        var reason = token == JsonToken.VALUE_NULL ? "" : parser.getText();
        var suppression = IgnoredRule.of(rule, reason, this::note);
        if (suppression != null) {
          article.suppress(suppression.at(position));
        }
      } else {
        wrongType(KEY + "." + IGNORE + "." + rule, "expected the reason as a string");
      }
    }
  }

  private SourcePosition position() {
    var place = here.apply("");
    return new SourcePosition(Math.max(1, place.line()), place.column());
  }

  private void note(String message) {
    notes.accept(here.apply(message));
  }

  private void wrongType(String key, String expected) throws IOException {
    problems.accept(
        here.apply(
            ArticleFields.quoted(key)
                + ": "
                + expected
                + ", found "
                + Json.nameOf(parser.currentToken())));
    parser.skipChildren();
  }
}
