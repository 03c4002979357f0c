package org.copydesk.output.ci;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.writer.ReportWriter;

/** Writes Markdown for people: a table of findings under the name of each draft that has any. */
public final class MarkdownWriter implements ReportWriter {
  private final Writer target;
  private int drafts;
  private int findings;

  /** Makes a writer to a target that stays open. */
  public MarkdownWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void begin() throws IOException {
    target.write("## Copydesk\n");
  }

  @Override
  public void report(Report report) throws IOException {
    drafts++;
    findings += report.findings().size();
    if (report.findings().isEmpty() && report.failures().isEmpty()) {
      return;
    }
    heading(CiPlace.file(report));
    target.write(
        "| line | severity | finding | words | rule |\n| ---: | --- | --- | --- | --- |\n");
    for (var finding : report.findings()) {
      row(finding);
    }
    for (var failure : report.failures()) {
      var what =
          failure.isOfWholeCheck()
              ? "Not checked: "
              : "Rule " + escaped(failure.rule()) + " failed: ";
      target.write("\n" + what + escaped(failure.message()) + "\n");
    }
  }

  private void row(Finding finding) throws IOException {
    var at = finding.at();
    var cells =
        List.of(
            at.position().map(position -> Integer.toString(position.line())).orElse(""),
            finding.severity().key(),
            escaped(finding.message()),
            escaped(at.passage().label() + ": " + at.text()),
            finding.rule());
    target.write("| " + String.join(" | ", cells) + " |\n");
  }

  private void heading(String file) throws IOException {
    target.write("\n### " + escaped(file) + "\n\n");
  }

  @Override
  public void unreadable(Draft.Unreadable draft) throws IOException {
    drafts++;
    heading(CiPlace.file(draft));
    for (var problem : draft.diagnostics()) {
      target.write("Can't be read: " + escaped(problem.toString()) + "\n");
    }
  }

  /** Escapes text of a draft, so that it is shown as it is: no markup, no links, no HTML. */
  private static String escaped(String text) {
    var escaped = new StringBuilder();
    for (char c : VisibleText.of(text).toCharArray()) {
      if (c == '<') {
        escaped.append("&lt;");
      } else if (c == '&') {
        escaped.append("&amp;");
      } else {
        if ("\\`*_{}[]()#+!|~>@$".indexOf(c) >= 0) {
          escaped.append('\\');
        }
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  @Override
  public void end() throws IOException {
    target.write("\n" + counted(findings, "finding") + " in " + counted(drafts, "draft") + "\n");
    target.flush();
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
