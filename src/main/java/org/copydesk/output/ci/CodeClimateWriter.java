package org.copydesk.output.ci;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.json.JsonOutput;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.writer.ReportWriter;

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
  public void unreadable(Draft.Unreadable draft) throws IOException {
    var file = CiPlace.file(draft);
    issue(file, 1, "unreadable", CiPlace.problems(draft), "blocker", "unreadable");
  }

  private void issue(
      String file, int line, String rule, String message, String severity, String fingerprint)
      throws IOException {
    target.write(fingerprints.isEmpty() ? "\n" : ",\n");
    JsonOutput.write(
        target,
        json -> {
          json.string("type", "issue");
          json.string("check_name", rule);
          json.string("description", VisibleText.of(message));
          json.strings("categories", List.of("Style"));
          json.string("severity", severity);
          json.string("fingerprint", unique(file + rule + fingerprint));
          json.object(
              "location",
              () -> {
                json.string("path", VisibleText.of(file));
                json.object("lines", () -> json.integer("begin", line));
              });
        });
  }

  /** Returns a unique fingerprint, since GitLab drops an issue whose fingerprint it knows. */
  private String unique(String key) {
    var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    for (int i = 1; !fingerprints.add(id); i++) {
      id = UUID.nameUUIDFromBytes((key + i).getBytes(StandardCharsets.UTF_8));
    }
    return id.toString();
  }

  @Override
  public void end() throws IOException {
    target.write(fingerprints.isEmpty() ? "]\n" : "\n]\n");
    target.flush();
  }
}
