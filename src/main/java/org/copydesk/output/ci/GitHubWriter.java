package org.copydesk.output.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.writer.ReportWriter;

/**
 * Writes GitHub's workflow commands, {@code ::warning file=…,line=…::message}: annotations beside
 * the lines. GitHub shows ten of each level in a step; the others are only counted.
 */
public final class GitHubWriter implements ReportWriter {
  private static final String ERROR = "error";

  // docs.github.com, "Annotations limitations" of the checks and workflow commands.
  private static final int SHOWN = 10;

  private final Writer target;
  private final Map<String, Integer> counts = new TreeMap<>();

  /** Makes a writer to a target that stays open. */
  public GitHubWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void begin() {}

  @Override
  public void report(Report report) throws IOException {
    for (var finding : report.findings()) {
      command(level(finding.severity()), properties(report, finding), CiPlace.message(finding));
    }
    for (var failure : report.failures()) {
      command(
          ERROR,
          file(CiPlace.file(report)),
          VisibleText.of(
              failure.isOfWholeCheck() ? failure.line() : "rule " + failure.rule() + " failed"));
    }
  }

  private static String properties(Report report, Finding finding) {
    var at = finding.at();
    var properties = new StringBuilder(file(CiPlace.file(report)));
    properties.append(",line=").append(CiPlace.line(at));
    var start = CiPlace.start(at);
    var end = CiPlace.end(at);
    if (start.isPresent()) {
      boolean oneLine = end.isEmpty() || end.get().line() == start.get().line();
      end.ifPresent(position -> properties.append(",endLine=").append(position.line()));
      // The runner rejects columns of a place on several lines.
      if (oneLine) {
        properties.append(",col=").append(start.get().column());
        end.ifPresent(position -> properties.append(",endColumn=").append(position.column()));
      }
    }
    return properties.append(",title=").append(property(finding.rule())).toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> "warning";
      case SUGGESTION -> "notice";
    };
  }

  @Override
  public void unreadable(Draft.Unreadable draft) throws IOException {
    command(ERROR, file(CiPlace.file(draft)), VisibleText.of(CiPlace.problems(draft)));
  }

  @Override
  public void end() throws IOException {
    for (var count : counts.entrySet()) {
      int more = count.getValue() - SHOWN;
      if (more > 0) {
        target.write(more + " more of level " + count.getKey());
        target.write(" than the " + SHOWN + " that GitHub shows beside the lines\n");
      }
    }
    target.flush();
  }

  private void command(String level, String properties, String message) throws IOException {
    if (counts.merge(level, 1, Integer::sum) <= SHOWN) {
      target.write("::" + level + " " + properties + "::" + data(message) + "\n");
    }
  }

  private static String file(String name) {
    return "file=" + property(name);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
