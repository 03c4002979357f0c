package org.copydesk.output.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.writer.ReportWriter;
import org.copydesk.output.writer.UnreadableDraft;

/** Writes reviewdog's {@code rdjsonl}: a diagnostic a line, as a JSON object. */
public final class RdjsonlWriter implements ReportWriter {
  private final Writer target;

  /** Makes a writer to a target that stays open. */
  public RdjsonlWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void begin() {}

  @Override
  public void report(Report report) throws IOException {
    for (var finding : report.findings()) {
      try (var json = CiJson.generator(target)) {
        write(json, CiPlace.file(report), finding);
      }
      target.write('\n');
    }
    for (var failure : report.failures()) {
      problem(CiPlace.file(report), CiPlace.message(failure));
    }
  }

  private static void write(JsonGenerator json, String file, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", CiPlace.message(finding));
    writeLocation(json, file, finding.at());
    json.writeStringField("severity", level(finding.severity()));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Columns count bytes of UTF-8 there, so they are told only where a unit is a byte. */
  private static void writeLocation(JsonGenerator json, String file, Place place)
      throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", file);
    json.writeObjectFieldStart("range");
    json.writeObjectFieldStart("start");
    json.writeNumberField("line", CiPlace.line(place));
    var start = CiPlace.start(place);
    var end = CiPlace.end(place);
    boolean ascii = place.passage().text().chars().allMatch(c -> c < 0x80);
    if (start.isPresent() && ascii) {
      json.writeNumberField("column", start.get().column());
    }
    json.writeEndObject();
    if (end.isPresent() && ascii) {
      json.writeObjectFieldStart("end");
      json.writeNumberField("line", end.get().line());
      json.writeNumberField("column", end.get().column());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case SUGGESTION -> "INFO";
    };
  }

  @Override
  public void unreadable(UnreadableDraft draft) throws IOException {
    problem(CiPlace.file(draft), String.join("; ", draft.problems()));
  }

  private void problem(String file, String message) throws IOException {
    try (var json = CiJson.generator(target)) {
      json.writeStartObject();
      json.writeStringField("message", VisibleText.of(message));
      json.writeObjectFieldStart("location");
      json.writeStringField("path", VisibleText.of(file));
      json.writeEndObject();
      json.writeStringField("severity", "ERROR");
      json.writeEndObject();
    }
    target.write('\n');
  }

  @Override
  public void end() throws IOException {
    target.flush();
  }
}
