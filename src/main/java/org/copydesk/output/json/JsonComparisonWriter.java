package org.copydesk.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.output.terminal.WellFormed;
import org.copydesk.output.writer.ComparisonWriter;
import org.copydesk.similarity.Comparison;

/** Writes one JSON object a line. */
public final class JsonComparisonWriter implements ComparisonWriter {
  private final Writer target;

  public JsonComparisonWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void comparison(String first, String second, Comparison comparison) throws IOException {
    var alignment = comparison.alignment();
    try (var json = JsonReportWriter.FACTORY.createGenerator(target)) {
      json.writeStartObject();
      JsonReportWriter.writeNumber(json, "score", comparison.score());
      json.writeObjectFieldStart("restates");
      JsonReportWriter.writeNumber(json, "aInB", comparison.firstRestates());
      JsonReportWriter.writeNumber(json, "bInA", comparison.secondRestates());
      json.writeEndObject();
      json.writeArrayFieldStart("pairs");
      for (var pair : alignment.pairs()) {
        json.writeStartObject();
        JsonReportWriter.writeString(json, "a", pair.claim().surface());
        JsonReportWriter.writeString(json, "b", pair.support().surface());
        JsonReportWriter.writeString(json, "relation", pair.relation().key());
        JsonReportWriter.writeNumber(json, "strength", pair.strength());
        json.writeEndObject();
      }
      json.writeEndArray();
      writeWords(json, "newInA", alignment.unpairedClaim());
      writeWords(json, "newInB", alignment.unpairedSupport());
      json.writeObjectFieldStart("measures");
      for (var measure : comparison.measures().entrySet()) {
        JsonReportWriter.writeNumber(json, measure.getKey(), measure.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    target.write('\n');
  }

  @Override
  public void malformed(String problem) throws IOException {
    try (var json = JsonReportWriter.FACTORY.createGenerator(target)) {
      json.writeStartObject();
      JsonReportWriter.writeString(json, "error", problem);
      json.writeEndObject();
    }
    target.write('\n');
  }

  private static void writeWords(JsonGenerator json, String key, List<Token> tokens)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (var token : tokens) {
      json.writeString(WellFormed.of(token.surface()));
    }
    json.writeEndArray();
  }
}
