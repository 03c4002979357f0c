package org.copydesk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON objects as trees of maps, lists, strings, {@link Integer}, {@link Long}, {@link BigInteger},
 * {@link BigDecimal}, {@link Boolean} and null. Strings have no lone surrogates.
 */
public final class JsonTree {
  private static final ObjectMapper READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  // The text of 1e999999999 without an exponent would take a gigabyte.
  private static final int MAX_PLAIN_SCALE = 100;

  private JsonTree() {}

  /** Writes an object to a target, which is neither flushed nor closed. */
  public static void write(Writer target, Map<String, ? extends @Nullable Object> object)
      throws IOException {
    try (var generator = JsonOutput.FACTORY.createGenerator(target)) {
      writeValue(generator, object);
    }
  }

  /** Returns an object as text on one line, without a line break at its end. */
  public static String write(Map<String, ? extends @Nullable Object> object) {
    var text = new StringWriter();
    try {
      write(text, object);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter takes everything", e);
    }
    return text.toString();
  }

  /**
   * Reads an object.
   *
   * @throws IllegalArgumentException if the text isn't one JSON object
   */
  public static Map<String, @Nullable Object> read(String text) {
    try {
      var object = READER.readValue(text, new TypeReference<Map<String, @Nullable Object>>() {});
      if (object == null) {
        throw new IllegalArgumentException("expected a JSON object, not null");
      }
      return object;
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      var place =
          at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
      throw new IllegalArgumentException(
          "expected a JSON object: " + e.getOriginalMessage() + place, e);
    }
  }

  private static void writeValue(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String string) {
      json.writeString(string);
    } else if (value instanceof Integer integer) {
      json.writeNumber(integer);
    } else if (value instanceof BigDecimal decimal) {
      boolean plain = Math.abs((long) decimal.scale()) <= MAX_PLAIN_SCALE;
      json.writeNumber(plain ? decimal.toPlainString() : decimal.toString());
    } else if (value instanceof Long || value instanceof BigInteger) {
      json.writeNumber(value.toString());
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (var item : list) {
        writeValue(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (var entry : map.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        writeValue(json, entry.getValue());
      }
      json.writeEndObject();
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }
}
