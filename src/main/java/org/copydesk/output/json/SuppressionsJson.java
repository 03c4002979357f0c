package org.copydesk.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Suppressions;

/** Writes what became of an article's suppressions, where there is something to tell. */
final class SuppressionsJson {
  private SuppressionsJson() {}

  static void write(JsonGenerator json, Suppressions suppressions) throws IOException {
    if (suppressions.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("suppressions");
    json.writeArrayFieldStart("suppressed");
    for (var suppressed : suppressions.suppressed()) {
      json.writeStartObject();
      JsonReportWriter.writeFindingFields(json, suppressed.finding());
      json.writeFieldName("by");
      write(json, suppressed.by());
      json.writeEndObject();
    }
    json.writeEndArray();
    write(json, "stale", suppressions.stale());
    write(json, "unknown", suppressions.unknown());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String key, List<Suppression> suppressions)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (var suppression : suppressions) {
      write(json, suppression);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Suppression suppression) throws IOException {
    json.writeStartObject();
    JsonReportWriter.writeString(json, "rule", suppression.rule());
    JsonReportWriter.writeString(json, "reason", suppression.reason());
    if (suppression.passage().isPresent()) {
      JsonReportWriter.writeString(json, "passage", suppression.passage().get());
    }
    var position = suppression.position();
    if (position.isPresent()) {
      json.writeNumberField("line", position.get().line());
      if (position.get().hasColumn()) {
        json.writeNumberField("column", position.get().column());
      }
    }
    json.writeEndObject();
  }
}
