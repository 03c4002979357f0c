package org.copydesk.output.ci;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Place;

/** What the JSON forms of code hosts and review tools have in common. */
final class CiJson {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private CiJson() {}

  static JsonGenerator generator(Writer target) throws IOException {
    return FACTORY.createGenerator(target);
  }

  /** Writes line and column of a place's start, and its end where that is known. */
  static void writeRegion(
      JsonGenerator json, Place place, String line, String column, String endLine, String endColumn)
      throws IOException {
    json.writeNumberField(line, CiPlace.line(place));
    var start = CiPlace.start(place);
    var end = CiPlace.end(place);
    if (start.isPresent()) {
      json.writeNumberField(column, start.get().column());
      if (end.isPresent()) {
        json.writeNumberField(endLine, end.get().line());
        json.writeNumberField(endColumn, end.get().column());
      }
    }
  }
}
