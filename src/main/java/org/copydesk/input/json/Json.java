package org.copydesk.input.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Pattern;
import org.copydesk.draft.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Settings of the JSON parser, and its errors in plain words. */
public final class Json {
  // Deeper than any article needs.
  private static final int MAX_NESTING = 200;

  /**
   * Raises the limits that the size limit of a draft makes needless, and lowers that on nesting.
   */
  public static final StreamReadConstraints LIMITS = limits(MAX_NESTING);

  public static final JsonFactory FACTORY = factory(LIMITS);

  private static final Pattern PARSER_NOISE =
      Pattern.compile(
          " \\((start marker|for \\w+ starting) at \\[Source.*$"
              + "|: enable `.*$"
              + "|, from `[^`]*`",
          Pattern.DOTALL);

  private static final Pattern LIMIT = Pattern.compile("allowed \\((\\d+)");

  private static final String ANY_VALUE =
      "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

  private Json() {}

  /** Returns a factory of parsers that refuse deeper nesting. */
  public static JsonFactory factory(int maxNesting) {
    return maxNesting == MAX_NESTING ? FACTORY : factory(limits(maxNesting));
  }

  private static JsonFactory factory(StreamReadConstraints limits) {
    return JsonFactory.builder()
        .streamReadConstraints(limits)
        // Names of keys come from outside: don't keep every one that was ever seen.
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build();
  }

  private static StreamReadConstraints limits(int maxNesting) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(maxNesting)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNameLength(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE)
        .build();
  }

  /** Returns the diagnostic of text that isn't JSON, at the place where the parser stopped. */
  public static Diagnostic problem(String source, JacksonException e, int firstLine) {
    var location = e.getLocation();
    int line = firstLine - 1 + (location == null ? 1 : location.getLineNr());
    int column = location == null ? 0 : Math.max(0, location.getColumnNr());
    return new Diagnostic(source, line, column, message(e));
  }

  private static String message(JacksonException e) {
    var found = e.getOriginalMessage();
    if (e instanceof JsonEOFException
        || (found != null && found.startsWith("Unexpected end-of-input"))) {
      return "the text ends inside a JSON value: expected the rest of it";
    }
    if (e instanceof StreamConstraintsException) {
      // Jackson has the limit nowhere else.
      var limit = LIMIT.matcher(found == null ? "" : found);
      return "lists or objects nested too deep: expected at most "
          + (limit.find() ? limit.group(1) : LIMITS.getMaxNestingDepth())
          + " levels";
    }
    var message =
        PARSER_NOISE
            .matcher(found == null ? "" : found)
            .replaceAll("")
            .replace("was expecting", "expected")
            .replace(ANY_VALUE, "a value")
            .replaceAll("\\s+", " ");
    return "not JSON: " + message + (message.contains("expected") ? "" : ": expected valid JSON");
  }

  /** Makes a diagnostic at a place of a text that begins at {@code firstLine} of the file. */
  public static Diagnostic at(String source, JsonLocation location, int firstLine, String message) {
    return new Diagnostic(
        source, firstLine - 1 + location.getLineNr(), location.getColumnNr(), message);
  }

  /** Returns a value's type in the words of error messages. */
  public static String nameOf(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "something else";
    };
  }
}
