package org.copydesk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.text.layout.WellFormed;

/** Writes the fields of JSON objects on one line. */
public final class JsonOutput {
  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .characterEscapes(new ControlEscapes())
          .build();

  private final JsonGenerator json;

  private JsonOutput(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the fields of the outermost object. */
  public interface Root {
    void write(JsonOutput json) throws IOException;
  }

  /** Writes the fields of an object. */
  public interface Fields {
    void write() throws IOException;
  }

  /** Writes the fields of an item's object. */
  public interface ItemFields<T> {
    void write(T item) throws IOException;
  }

  /** Writes an object to a target, which is neither flushed nor closed. */
  public static void write(Writer target, Root root) throws IOException {
    try (var generator = FACTORY.createGenerator(target)) {
      generator.writeStartObject();
      root.write(new JsonOutput(generator));
      generator.writeEndObject();
    }
  }

  public void object(String key, Fields fields) throws IOException {
    json.writeObjectFieldStart(key);
    fields.write();
    json.writeEndObject();
  }

  /** Writes a list with an object for each item. */
  public <T> void objects(String key, Iterable<T> items, ItemFields<T> fields) throws IOException {
    json.writeArrayFieldStart(key);
    for (var item : items) {
      json.writeStartObject();
      fields.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public void strings(String key, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (var value : values) {
      json.writeString(WellFormed.of(value));
    }
    json.writeEndArray();
  }

  public void string(String key, String value) throws IOException {
    json.writeStringField(key, WellFormed.of(value));
  }

  /** Writes a string, or null if it is absent. */
  public void string(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      string(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  public void integer(String key, int value) throws IOException {
    json.writeNumberField(key, value);
  }

  public void bool(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
  }

  /** Writes at most four {@linkplain Decimals decimals}. */
  public void decimal(String key, double value) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(Decimals.of(value).toPlainString());
  }

  /** Writes a decimal, or null if it is absent. */
  public void decimal(String key, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      decimal(key, value.getAsDouble());
    } else {
      json.writeNullField(key);
    }
  }
}
