package org.copydesk.output.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.output.ReportWriter;
import org.copydesk.output.UnreadableDraft;
import org.copydesk.output.VisibleText;

/**
 * Writes GitHub's workflow commands, {@code ::warning file=…,line=…::message}: annotations beside
 * the lines. GitHub shows ten of each level in a step; of the others only the number is told.
 */
public final class GitHubWriter implements ReportWriter {
  // docs.github.com, "Annotations limitations" of the checks and workflow commands.
  private static final int SHOWN = 10;

  private final Writer target;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /** Makes a writer to a target that stays open. */
  public GitHubWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void begin() {}

  @Override
  public void report(Report report) throws IOException {
    for (var finding : report.findings()) {
      if (counts.merge(finding.severity(), 1, Integer::sum) <= SHOWN) {
        write(report, finding);
      }
    }
    for (var failure : report.failures()) {
      command(
          "error", "file=" + property(CiPlace.file(report)), "rule " + failure.rule() + " failed");
    }
  }

  private void write(Report report, Finding finding) throws IOException {
    var at = finding.at();
    var properties = new StringBuilder("file=").append(property(CiPlace.file(report)));
    properties.append(",line=").append(CiPlace.line(at));
    var start = CiPlace.start(at);
    var end = CiPlace.end(at);
    if (start.isPresent()) {
      properties.append(",col=").append(start.get().column());
      if (end.isPresent() && end.get().line() == start.get().line()) {
        properties.append(",endColumn=").append(end.get().column());
      }
    }
    properties.append(",title=").append(property(finding.rule()));
    command(level(finding.severity()), properties.toString(), CiPlace.message(finding));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION -> "notice";
    };
  }

  @Override
  public void unreadable(UnreadableDraft draft) throws IOException {
    var file = draft.source().map(source -> "file=" + property(VisibleText.of(source))).orElse("");
    command("error", file, VisibleText.of(String.join("; ", draft.problems())));
  }

  @Override
  public void end() throws IOException {
    for (var count : counts.entrySet()) {
      int more = count.getValue() - SHOWN;
      if (more > 0) {
        target.write(
            more
                + " more of severity "
                + count.getKey().key()
                + " than the "
                + SHOWN
                + " that GitHub shows beside the lines; the job summary has all\n");
      }
    }
    target.flush();
  }

  private void command(String level, String properties, String message) throws IOException {
    target.write("::" + level + (properties.isEmpty() ? "" : " " + properties) + "::");
    target.write(data(message) + "\n");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
