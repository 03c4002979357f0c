package org.copydesk.lsp.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Finding;
import org.copydesk.input.DraftFormat;
import org.copydesk.yaml.YamlEditor;

/**
 * Ways to suppress a finding in its draft: a comment in Markdown and HTML, a key in front matter of
 * Markdown. Plain text has none.
 */
final class Ignoring {
  private static final String FENCE = "---";

  private final DraftChange draft;
  private final Finding finding;
  private final String reason;

  private Ignoring(DraftChange draft, Finding finding, String reason) {
    this.draft = draft;
    this.finding = finding;
    this.reason = reason;
  }

  /**
   * A change that suppresses a finding.
   *
   * @param suppression what the change suppresses, as it was read again
   */
  record Found(TextChange change, Suppression suppression) {

    /** Returns whether findings of the rule elsewhere in the article are suppressed as well. */
    boolean isForArticle() {
      return suppression.passage().isEmpty() && suppression.fingerprint().isEmpty();
    }
  }

  /** Returns the change that suppresses a finding, and as little else as its format can say. */
  static Optional<Found> of(DraftChange draft, Finding finding, String reason) {
    return new Ignoring(draft, finding, reason).found();
  }

  private Optional<Found> found() {
    return candidates().stream()
        .map(this::suppressing)
        .flatMap(Optional::stream)
        .filter(found -> !found.isForArticle())
        .findFirst()
        .or(
            () ->
                candidates().stream().map(this::suppressing).flatMap(Optional::stream).findFirst());
  }

  private List<TextChange> candidates() {
    var text = draft.text().text();
    var candidates = new ArrayList<TextChange>();
    var stretch = draft.stretch(finding.at().passage());
    if (stretch.isEmpty()) {
      return candidates;
    }
    var comment = "<!-- copydesk-ignore " + finding.rule() + ": " + reason + " -->";
    int start = stretch.get().start();
    if (draft.format() == DraftFormat.MARKDOWN) {
      int line = text.lastIndexOf('\n', start - 1) + 1;
      var lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
      candidates.add(new TextChange(line, line, comment + lineBreak));
      candidates.add(new TextChange(stretch.get().end(), stretch.get().end(), " " + comment));
      frontMatter(text).ifPresent(candidates::add);
    } else if (draft.format() == DraftFormat.HTML) {
      candidates.add(new TextChange(start, start, comment));
    }
    return candidates;
  }

  private Optional<TextChange> frontMatter(String text) {
    int start = text.indexOf('\n') + 1;
    int end = text.indexOf("\n" + FENCE, start - 1) + 1;
    if (!text.startsWith(FENCE) || start == 0 || end < start) {
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, String>();
    values.put("reason", reason);
    values.put("fingerprint", finding.fingerprint());
    return YamlEditor.set(
            text.substring(start, end), List.of("copydesk", "ignore", finding.rule()), values)
        .map(edit -> new TextChange(start + edit.start(), start + edit.end(), edit.text()));
  }

  /** Returns the change with what it suppresses; empty if it doesn't suppress the finding. */
  private Optional<Found> suppressing(TextChange change) {
    var before = draft.article().map(article -> article.suppressions().size()).orElse(0);
    return draft
        .annotated(change)
        .filter(after -> after.suppressions().size() == before + 1)
        .flatMap(
            after ->
                after.suppressions().stream()
                    .filter(one -> one.rule().equals(finding.rule()) && one.reason().equals(reason))
                    .filter(this::applies)
                    .findFirst())
        .map(suppression -> new Found(change, suppression));
  }

  private boolean applies(Suppression suppression) {
    return suppression.passage().stream().allMatch(finding.at().passage().name()::equals)
        && suppression.fingerprint().stream().allMatch(finding.fingerprint()::equals);
  }
}
