package org.copydesk.cli.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.article.Note;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;

/**
 * Notes on parts of articles that were not read. Only the first of each kind are shown, since a
 * file may have a million records without a body; the others are counted. That rules don't support
 * a language is shown once. Not thread-safe.
 */
final class ArticleNotes {
  private static final int MOST_SHOWN = 20;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Set<String> languages = new HashSet<>();

  /** Returns the notes of a draft to show. */
  List<Diagnostic> of(Draft.Readable draft, Report report) {
    var shown = new ArrayList<Diagnostic>();
    for (var note : report.notes()) {
      if (note.kind().equals(Note.RULES)) {
        if (languages.add(note.message())) {
          shown.add(diagnostic(draft, note));
        }
      } else if (counts.merge(note.kind(), 1, Integer::sum) <= MOST_SHOWN) {
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

  /** Reports the number of notes not shown. */
  void finish(Diagnostics diagnostics) {
    counts.forEach(
        (kind, count) -> {
          int more = count - MOST_SHOWN;
          if (more > 0) {
            var notes = more + " more " + (more == 1 ? "note" : "notes") + " of the kind " + kind;
            diagnostics.line("copydesk: " + notes + "; --format json has them all");
          }
        });
  }
}
