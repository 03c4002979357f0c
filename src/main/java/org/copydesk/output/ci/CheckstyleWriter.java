package org.copydesk.output.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.output.writer.ReportWriter;

/** Writes the XML of Checkstyle, which most build servers read: a file element for each draft. */
public final class CheckstyleWriter implements ReportWriter {
  private final Xml xml;

  /** Makes a writer to a target that stays open. */
  public CheckstyleWriter(Writer target) {
    this.xml = new Xml(target);
  }

  @Override
  public void begin() throws IOException {
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.line("<checkstyle version=\"10.0\">");
  }

  @Override
  public void report(Report report) throws IOException {
    xml.tag("  ", "file", false, "name", CiPlace.file(report));
    for (var finding : report.findings()) {
      write(finding);
    }
    for (var failure : report.failures()) {
      error("error", CiPlace.message(failure), failure.rule());
    }
    xml.line("  </file>");
  }

  private void write(Finding finding) throws IOException {
    var attributes = new ArrayList<>(List.of("line", Integer.toString(CiPlace.line(finding.at()))));
    CiPlace.start(finding.at())
        .ifPresent(start -> attributes.addAll(List.of("column", Integer.toString(start.column()))));
    attributes.addAll(
        List.of(
            "severity", level(finding.severity()),
            "message", CiPlace.message(finding),
            "source", "copydesk." + finding.rule()));
    xml.tag("    ", "error", true, attributes.toArray(String[]::new));
  }

  private static String level(Severity severity) {
    return severity == Severity.SUGGESTION ? "info" : severity.key();
  }

  private void error(String severity, String message, String rule) throws IOException {
    xml.tag(
        "    ",
        "error",
        true,
        "line",
        "1",
        "severity",
        severity,
        "message",
        message,
        "source",
        "copydesk." + rule);
  }

  @Override
  public void unreadable(Draft.Unreadable draft) throws IOException {
    xml.tag("  ", "file", false, "name", CiPlace.file(draft));
    error("error", CiPlace.problems(draft), "unreadable");
    xml.line("  </file>");
  }

  @Override
  public void end() throws IOException {
    xml.line("</checkstyle>");
    xml.flush();
  }
}
