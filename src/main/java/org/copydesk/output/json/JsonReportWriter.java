package org.copydesk.output.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Report;
import org.copydesk.json.JsonTree;
import org.copydesk.output.writer.ReportWriter;
import org.jspecify.annotations.Nullable;

/** Writes a JSON object a draft, each on its own line, either as a list or as separate lines. */
public final class JsonReportWriter implements ReportWriter {
  private final Writer target;
  private final boolean list;
  private boolean empty = true;

  /**
   * Writes to a target that stays open.
   *
   * @param list whether to write a list instead of separate lines
   */
  public JsonReportWriter(Writer target, boolean list) {
    this.target = target;
    this.list = list;
  }

  @Override
  public boolean showsSimilarities() {
    return true;
  }

  @Override
  public void begin() throws IOException {
    if (list) {
      target.write("[");
    }
  }

  @Override
  public void report(Report report) throws IOException {
    entry(report.toMap());
  }

  @Override
  public void unreadable(Draft.Unreadable draft) throws IOException {
    var problems =
        draft.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("; "));
    var tree =
        Report.builder()
            .id(draft.id().orElse(null))
            .source(draft.source())
            .unchecked(new Failure(Failure.CHECK, problems))
            .build()
            .toMap();
    tree.put("language", null);
    tree.put("error", tree.get("reason"));
    tree.put("failures", List.of());
    entry(tree);
  }

  @Override
  public void end() throws IOException {
    if (list) {
      target.write(empty ? "]\n" : "\n]\n");
    }
    target.flush();
  }

  private void entry(Map<String, @Nullable Object> tree) throws IOException {
    if (list) {
      target.write(empty ? "\n" : ",\n");
    }
    empty = false;
    JsonTree.write(target, tree);
    if (!list) {
      target.write('\n');
    }
  }
}
