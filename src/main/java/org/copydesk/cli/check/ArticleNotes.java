package org.copydesk.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.article.Note;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;

/**
 * Shows the notes on what was not read of articles. Of each kind only the first are shown, since a
 * file may have a million records without a body; the others are counted. Asked by one thread at a
 * time.
 */
final class ArticleNotes {
  private static final int MOST_SHOWN = 20;

  private final Map<String, Integer> counts = new TreeMap<>();

  /** Returns the lines for the notes of a draft that are to be shown. */
  List<Diagnostic> of(Draft.Readable draft, Report report) {
    var shown = new ArrayList<Diagnostic>();
    for (var note : report.notes()) {
      if (counts.merge(note.kind(), 1, Integer::sum) <= MOST_SHOWN) {
        shown.add(diagnostic(draft, note));
      }
    }
    return shown;
  }

  private static Diagnostic diagnostic(Draft.Readable draft, Note note) {
    int line = note.position().map(at -> at.line()).orElse(draft.line());
    int column = note.position().map(at -> at.column()).orElse(0);
    return new Diagnostic(draft.source(), line, column, "note: " + note.message());
  }

  /** Says how many were not shown. */
  void finish(Diagnostics diagnostics) {
    counts.forEach(
        (kind, count) -> {
          int more = count - MOST_SHOWN;
          if (more > 0) {
            diagnostics.line(
                "copydesk: "
                    + more
                    + " more "
                    + (more == 1 ? "note" : "notes")
                    + " of the kind "
                    + kind
                    + "; --format json has them all");
          }
        });
  }
}
