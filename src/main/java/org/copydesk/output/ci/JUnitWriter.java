package org.copydesk.output.ci;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.output.ReportWriter;
import org.copydesk.output.UnreadableDraft;

/**
 * Writes JUnit's XML: a suite for each draft, with a failed test for each finding, or one that
 * passed where there is none.
 */
public final class JUnitWriter implements ReportWriter {
  private final Xml xml;

  /** Makes a writer to a target that stays open. */
  public JUnitWriter(Writer target) {
    this.xml = new Xml(target);
  }

  @Override
  public void begin() throws IOException {
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.line("<testsuites name=\"copydesk\">");
  }

  @Override
  public void report(Report report) throws IOException {
    var file = CiPlace.file(report);
    int findings = report.findings().size();
    int errors = report.failures().size();
    suite(file, Math.max(1, findings + errors), findings, errors);
    if (findings + errors == 0) {
      xml.tag("    ", "testcase", true, "name", "copydesk", "classname", file);
    }
    for (var finding : report.findings()) {
      write(file, finding);
    }
    for (var failure : report.failures()) {
      error(file, failure.rule(), failure.message());
    }
    xml.line("  </testsuite>");
  }

  private void suite(String file, int tests, int failures, int errors) throws IOException {
    xml.tag(
        "  ",
        "testsuite",
        false,
        "name",
        file,
        "tests",
        Integer.toString(tests),
        "failures",
        Integer.toString(failures),
        "errors",
        Integer.toString(errors));
  }

  private void write(String file, Finding finding) throws IOException {
    xml.tag("    ", "testcase", false, "name", finding.rule(), "classname", file);
    xml.tag(
        "      ", "failure", false, "type", finding.severity().key(), "message", finding.message());
    xml.text(file + ":" + CiPlace.line(finding.at()) + ": " + CiPlace.message(finding));
    xml.line("      </failure>");
    xml.line("    </testcase>");
  }

  private void error(String file, String name, String message) throws IOException {
    xml.tag("    ", "testcase", false, "name", name, "classname", file);
    xml.tag("      ", "error", true, "message", message);
    xml.line("    </testcase>");
  }

  @Override
  public void unreadable(UnreadableDraft draft) throws IOException {
    var file = CiPlace.file(draft);
    suite(file, 1, 0, 1);
    error(file, "readable", String.join("; ", draft.problems()));
    xml.line("  </testsuite>");
  }

  @Override
  public void end() throws IOException {
    xml.line("</testsuites>");
    xml.flush();
  }
}
