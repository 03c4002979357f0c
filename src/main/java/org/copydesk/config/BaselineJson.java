package org.copydesk.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;

/** Writes a baseline as JSON with a finding a line, for people who compare versions. */
final class BaselineJson {
  static final String VERSION_KEY = "copydeskBaseline";
  static final int VERSION = 1;
  static final String DRAFTS = "drafts";
  static final String ID = "id";
  static final String SOURCE = "source";
  static final String FINDINGS = "findings";
  static final String RULE = "rule";
  static final String TEXT = "text";
  static final String FINGERPRINT = "fingerprint";

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private BaselineJson() {}

  static String of(NavigableMap<DraftKey, List<BaselineEntry>> drafts) {
    var json = new StringBuilder();
    json.append("{\n\"" + VERSION_KEY + "\": " + VERSION + ",\n\"" + DRAFTS + "\": [");
    var between = "\n";
    for (var draft : drafts.entrySet()) {
      var key = draft.getKey();
      json.append(between).append("  {\"").append(key.hasId() ? ID : SOURCE).append("\": ");
      json.append(string(key.name())).append(", \"" + FINDINGS + "\": [");
      var betweenFindings = "\n";
      for (var entry : draft.getValue()) {
        json.append(betweenFindings).append("    {\"" + RULE + "\": ").append(string(entry.rule()));
        json.append(", \"" + TEXT + "\": ").append(string(entry.text()));
        json.append(", \"" + FINGERPRINT + "\": ").append(string(entry.fingerprint())).append('}');
        betweenFindings = ",\n";
      }
      json.append("\n  ]}");
      between = ",\n";
    }
    return json.append(drafts.isEmpty() ? "]\n}\n" : "\n]\n}\n").toString();
  }

  private static String string(String text) {
    var target = new StringWriter();
    try (var json = FACTORY.createGenerator(target)) {
      json.writeString(text);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return target.toString();
  }
}
