package org.copydesk.output.ci;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.json.JsonOutput;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.writer.ReportWriter;

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
    var file = CiPlace.file(report);
    for (var finding : report.findings()) {
      line(
          json -> {
            json.string("message", CiPlace.message(finding));
            json.object(
                "location",
                () -> {
                  json.string("path", file);
                  json.object("range", () -> writeRange(json, finding.at()));
                });
            json.string("severity", level(finding.severity()));
            json.object("code", () -> json.string("value", finding.rule()));
          });
    }
    for (var failure : report.failures()) {
      problem(file, CiPlace.message(failure));
    }
  }

  /** Writes columns only if a UTF-16 unit is a byte, since the format counts bytes of UTF-8. */
  private static void writeRange(JsonOutput json, Place place) throws IOException {
    boolean ascii =
        place.hasPassageText() && place.passage().text().chars().allMatch(c -> c < 0x80);
    var start = CiPlace.start(place).filter(position -> ascii);
    json.object(
        "start",
        () -> {
          json.integer("line", CiPlace.line(place));
          if (start.isPresent()) {
            json.integer("column", start.get().column());
          }
        });
    var end = CiPlace.end(place).filter(position -> ascii);
    if (end.isPresent()) {
      json.object(
          "end",
          () -> {
            json.integer("line", end.get().line());
            json.integer("column", end.get().column());
          });
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case SUGGESTION -> "INFO";
    };
  }

  @Override
  public void unreadable(Draft.Unreadable draft) throws IOException {
    problem(CiPlace.file(draft), CiPlace.problems(draft));
  }

  private void problem(String file, String message) throws IOException {
    line(
        json -> {
          json.string("message", VisibleText.of(message));
          json.object("location", () -> json.string("path", VisibleText.of(file)));
          json.string("severity", "ERROR");
        });
  }

  private void line(JsonOutput.Root root) throws IOException {
    JsonOutput.write(target, root);
    target.write('\n');
  }

  @Override
  public void end() throws IOException {
    target.flush();
  }
}
