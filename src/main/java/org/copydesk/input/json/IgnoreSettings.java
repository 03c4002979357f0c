package org.copydesk.input.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.article.Suppression;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.IgnoredRule;
import org.copydesk.text.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the key {@code copydesk} in article JSON and front matter. It has {@code ignore}, an
 * object of rule ids and reasons or a list of {@code "rule-id: reason"}. In place of a reason there
 * may be an object with the reason and conditions, or a list of both.
 */
public final class IgnoreSettings {
  /** Key of the settings. */
  public static final String KEY = "copydesk";

  private static final String IGNORE = "ignore";
  private static final String REASON = "reason";
  private static final String PASSAGE = "passage";
  private static final String BLOCK = "block";
  private static final String FINGERPRINT = "fingerprint";
  private static final Set<String> CONDITIONS = Set.of(REASON, PASSAGE, BLOCK, FINGERPRINT);

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
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          reason(rule, key);
        }
      } else {
        reason(rule, key);
      }
    }
  }

  private void reason(String rule, Diagnostic key) throws IOException {
    switch (parser.currentToken()) {
      case VALUE_NULL -> suppress(rule, "", key);
      case VALUE_STRING -> suppress(rule, parser.getText(), key);
      case START_OBJECT -> conditions(rule, key);
      default ->
          wrongType(
              KEY + "." + IGNORE + "." + rule,
              "expected the reason as a string, or an object with it");
    }
  }

  /** Reads the reason and where it holds. */
  private void conditions(String rule, Diagnostic key) throws IOException {
    var path = KEY + "." + IGNORE + "." + rule + ".";
    var values = new HashMap<String, String>();
    boolean known = true;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      var token = parser.nextToken();
      if (!CONDITIONS.contains(name)) {
        fields.note(
            here.at(
                ArticleFields.quoted(path + name)
                    + ": unknown key, expected \"reason\", \"passage\", \"block\" or"
                    + " \"fingerprint\", so nothing is ignored"));
        parser.skipChildren();
        known = false;
      } else if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
        values.put(name, parser.getText());
      } else if (token != JsonToken.VALUE_NULL) {
        wrongType(path + name, "expected a string");
      }
    }
    if (known) {
      var whole =
          IgnoredRule.of(rule, values.getOrDefault(REASON, ""), message -> note(key, message));
      suppress(whole == null ? null : narrowed(whole, values), key);
    }
  }

  private static Suppression narrowed(Suppression whole, Map<String, String> values) {
    var suppression = whole;
    if (values.containsKey(PASSAGE)) {
      suppression = suppression.on(values.get(PASSAGE));
    }
    if (values.containsKey(BLOCK)) {
      suppression = suppression.onBlock(values.get(BLOCK));
    }
    if (values.containsKey(FINGERPRINT)) {
      suppression = suppression.onFingerprint(values.get(FINGERPRINT));
    }
    return suppression;
  }

  private void suppress(String rule, String reason, Diagnostic place) {
    suppress(IgnoredRule.of(rule, reason, message -> note(place, message)), place);
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
