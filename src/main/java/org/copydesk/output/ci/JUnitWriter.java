package org.copydesk.output.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.output.writer.ReportWriter;

/**
 * Writes JUnit's XML: a suite for each draft, with a test for each finding, or one passed test
 * without findings. The test of a finding fails if the finding makes the check fail; otherwise the
 * finding is in the output of a passed test.
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

  /** Writes a report in which warnings and errors fail. */
  @Override
  public void report(Report report) throws IOException {
    write(report, Optional.of(Severity.WARNING));
  }

  @Override
  public void report(Article article, Report report, Optional<Severity> failOn) throws IOException {
    write(report, failOn);
  }

  private void write(Report report, Optional<Severity> failOn) throws IOException {
    var file = CiPlace.file(report);
    int findings = report.findings().size();
    int errors = report.failures().size();
    long failed = report.findings().stream().filter(finding -> fails(finding, failOn)).count();
    suite(file, Math.max(1, findings + errors), failed, errors);
    if (findings + errors == 0) {
      xml.tag("    ", "testcase", true, "name", "copydesk", "classname", file);
    }
    for (var finding : report.findings()) {
      write(file, finding, fails(finding, failOn));
    }
    for (var failure : report.failures()) {
      error(file, failure.rule(), failure.message());
    }
    xml.line("  </testsuite>");
  }

  private static boolean fails(Finding finding, Optional<Severity> failOn) {
    return failOn.filter(least -> finding.severity().compareTo(least) >= 0).isPresent();
  }

  private void suite(String file, int tests, long failures, int errors) throws IOException {
    xml.tag(
        "  ",
        "testsuite",
        false,
        "name",
        file,
        "tests",
        Integer.toString(tests),
        "failures",
        Long.toString(failures),
        "errors",
        Integer.toString(errors));
  }

  private void write(String file, Finding finding, boolean fails) throws IOException {
    var severity = finding.severity().key();
    var message = CiPlace.message(finding);
    var place = file + ":" + CiPlace.line(finding.at()) + ": ";
    xml.tag("    ", "testcase", false, "name", finding.rule(), "classname", file);
    if (fails) {
      xml.tag("      ", "failure", false, "type", severity, "message", finding.message());
      xml.text(place + message);
      xml.line("      </failure>");
    } else {
      xml.tag("      ", "system-out", false);
      xml.text(place + severity + ": " + message);
      xml.line("      </system-out>");
    }
    xml.line("    </testcase>");
  }

  private void error(String file, String name, String message) throws IOException {
    xml.tag("    ", "testcase", false, "name", name, "classname", file);
    xml.tag("      ", "error", true, "message", message);
    xml.line("    </testcase>");
  }

  @Override
  public void unreadable(Draft.Unreadable draft) throws IOException {
    var file = CiPlace.file(draft);
    suite(file, 1, 0, 1);
    error(file, "readable", CiPlace.problems(draft));
    xml.line("  </testsuite>");
  }

  @Override
  public void end() throws IOException {
    xml.line("</testsuites>");
    xml.flush();
  }
}
