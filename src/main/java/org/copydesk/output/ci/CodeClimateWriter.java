package org.copydesk.output.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.writer.ReportWriter;
import org.copydesk.output.writer.UnreadableDraft;

/** Writes GitLab's code quality report, a list of Code Climate's issues. */
public final class CodeClimateWriter implements ReportWriter {
  private final Writer target;
  private final Set<UUID> fingerprints = new HashSet<>();

  /** Makes a writer to a target that stays open. */
  public CodeClimateWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void begin() throws IOException {
    target.write("[");
  }

  @Override
  public void report(Report report) throws IOException {
    var file = CiPlace.file(report);
    for (var finding : report.findings()) {
      issue(
          file,
          CiPlace.line(finding.at()),
          finding.rule(),
          CiPlace.message(finding),
          level(finding.severity()),
          finding.fingerprint());
    }
    for (var failure : report.failures()) {
      var text = failure.isOfWholeCheck() ? failure.line() : "failed: " + failure.message();
      issue(file, 1, failure.rule(), text, "critical", "failure");
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case SUGGESTION -> "info";
    };
  }

  @Override
  public void unreadable(UnreadableDraft draft) throws IOException {
    var file = CiPlace.file(draft);
    issue(file, 1, "unreadable", String.join("; ", draft.problems()), "blocker", "unreadable");
  }

  private void issue(
      String file, int line, String rule, String message, String severity, String fingerprint)
      throws IOException {
    target.write(fingerprints.isEmpty() ? "\n" : ",\n");
    try (var json = CiJson.generator(target)) {
      write(json, file, line, rule, message, severity, unique(file + rule + fingerprint));
    }
  }

  /** GitLab drops what has a fingerprint that was there before: each gets one of its own. */
  private String unique(String key) {
    var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    for (int i = 1; !fingerprints.add(id); i++) {
      id = UUID.nameUUIDFromBytes((key + i).getBytes(StandardCharsets.UTF_8));
    }
    return id.toString();
  }

  private static void write(
      JsonGenerator json,
      String file,
      int line,
      String rule,
      String message,
      String severity,
      String fingerprint)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("check_name", rule);
    json.writeStringField("description", VisibleText.of(message));
    json.writeArrayFieldStart("categories");
    json.writeString("Style");
    json.writeEndArray();
    json.writeStringField("severity", severity);
    json.writeStringField("fingerprint", fingerprint);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", VisibleText.of(file));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", line);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    target.write(fingerprints.isEmpty() ? "]\n" : "\n]\n");
    target.flush();
  }
}
