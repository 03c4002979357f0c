package org.copydesk.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas in the jar. Needs no JSON library. */
public final class JsonSchema {
  private JsonSchema() {}

  /** Returns the text of {@code org/copydesk/schema/<name>.schema.json}. */
  public static String text(String name) {
    var path = "/org/copydesk/schema/" + name + ".schema.json";
    try (var in = JsonSchema.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no " + path + " in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " can't be read", e);
    }
  }
}
