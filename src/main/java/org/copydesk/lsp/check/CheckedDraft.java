package org.copydesk.lsp.check;

import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.lsp.document.OpenDocument;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;

/**
 * The result of a check.
 *
 * @param document the document
 * @param version the version that was checked
 * @param settings the settings of the check
 * @param findings the findings, each with its diagnostic
 * @param diagnostics all diagnostics, those of the findings first
 * @param resultId the same for two results with the same diagnostics
 */
public record CheckedDraft(
    OpenDocument document,
    OpenDocument.Version version,
    DraftSettings settings,
    List<Marked> findings,
    List<Diagnostic> diagnostics,
    String resultId) {

  /** A finding with its diagnostic. */
  public record Marked(Finding finding, Diagnostic diagnostic) {}

  /** Returns the findings whose range has a part in common with another one, or touches it. */
  public List<Marked> findingsAt(Range range) {
    return findings.stream()
        .filter(marked -> touch(marked.diagnostic().getRange(), range))
        .toList();
  }

  private static boolean touch(Range one, Range other) {
    return !isBefore(one, other) && !isBefore(other, one);
  }

  private static boolean isBefore(Range one, Range other) {
    var end = one.getEnd();
    var start = other.getStart();
    return end.getLine() != start.getLine()
        ? end.getLine() < start.getLine()
        : end.getCharacter() < start.getCharacter();
  }
}
