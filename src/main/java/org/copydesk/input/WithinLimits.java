package org.copydesk.input;

import java.util.List;
import org.copydesk.article.ArticleLimits;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;

/** Check of drafts against the limits of articles. */
final class WithinLimits {
  private WithinLimits() {}

  /** Returns the draft, or an unreadable one if its article is too large. */
  static Draft check(Draft draft, ArticleLimits limits) {
    if (!(draft instanceof Draft.Readable readable)) {
      return draft;
    }
    return limits
        .violation(readable.article())
        .<Draft>map(
            excess -> {
              var place = excess.passage().position(0);
              var problem =
                  new Diagnostic(
                      draft.source(),
                      place.map(at -> at.line()).orElse(draft.line()),
                      place.map(at -> at.column()).orElse(0),
                      excess.message());
              var id = draft.id().orElse(null);
              return new Draft.Unreadable(draft.source(), draft.line(), id, List.of(problem));
            })
        .orElse(draft);
  }
}
