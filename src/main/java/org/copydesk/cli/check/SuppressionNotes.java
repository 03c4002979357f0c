package org.copydesk.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.article.Passage;
import org.copydesk.article.Suppression;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;
import org.copydesk.lexicon.NearestName;
import org.copydesk.rule.RuleInfo;
import org.copydesk.text.SourcePosition;

/** Notes on suppressions of a draft that have no effect. */
final class SuppressionNotes {
  private SuppressionNotes() {}

  /** Returns the notes in the order of the draft. */
  static List<Diagnostic> of(Draft.Readable draft, Report report, Copydesk checker) {
    var notes = new ArrayList<>(draft.notes());
    for (var unknown : report.suppressions().unknown()) {
      var ids = checker.rules().stream().map(RuleInfo::id).toList();
      var hint =
          NearestName.to(unknown.rule(), ids)
              .map(name -> "did you mean '" + name + "'?")
              .orElse("'copydesk rules' lists all rules");
      notes.add(at(draft, unknown, "no rule named '" + unknown.rule() + "' to ignore; " + hint));
    }
    for (var stale : report.suppressions().stale()) {
      var advice =
          stale.passage().isPresent()
              ? "take it out, or put it before the passage of the finding"
              : "take it out";
      notes.add(
          at(
              draft,
              stale,
              "suppression of "
                  + stale.rule()
                  + " silences nothing in "
                  + where(stale)
                  + ": "
                  + advice));
    }
    notes.sort(Comparator.comparing(Diagnostic::line).thenComparing(Diagnostic::column));
    return notes;
  }

  private static String where(Suppression suppression) {
    var conditions = new ArrayList<String>();
    suppression.passage().map(Passage::labelOf).ifPresent(conditions::add);
    suppression.block().map(id -> "block " + id).ifPresent(conditions::add);
    suppression.fingerprint().map(print -> "finding " + print).ifPresent(conditions::add);
    return conditions.isEmpty() ? "the article" : String.join(", ", conditions);
  }

  private static Diagnostic at(Draft.Readable draft, Suppression suppression, String message) {
    var position = suppression.position().orElse(new SourcePosition(draft.line(), 0));
    return new Diagnostic(draft.source(), position.line(), position.column(), message);
  }
}
