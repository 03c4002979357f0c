package org.copydesk.lsp.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Finding;
import org.copydesk.input.DraftFormat;
import org.copydesk.lsp.check.CheckedDraft;
import org.copydesk.lsp.check.DraftChecks;
import org.copydesk.lsp.document.DocumentText;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Whitespace;

/**
 * Changes of the text of a draft that were tried out: each is read again, and counts only if the
 * article is then as expected. So no change breaks the markup or the front matter around it.
 */
final class DraftChange {
  private final CheckedDraft checked;
  private final String text;
  private final Optional<Article> article;

  DraftChange(CheckedDraft checked) {
    this.checked = checked;
    this.text = checked.version().text().text();
    this.article = read(text);
  }

  DocumentText text() {
    return checked.version().text();
  }

  DraftFormat format() {
    return checked.document().format().orElseThrow();
  }

  /** Returns the changes of a fix; empty if they can't be made in this text. */
  Optional<List<TextChange>> of(Finding.Fix fix) {
    var changes = new ArrayList<TextChange>();
    var edits = new HashMap<String, List<TextChange>>();
    for (var edit : fix.edits()) {
      var place = edit.place();
      var start = place.position().filter(SourcePosition::hasColumn);
      var end = place.end().filter(SourcePosition::hasColumn);
      if (start.isEmpty() || end.isEmpty()) {
        return Optional.empty();
      }
      changes.add(
          new TextChange(offset(start.get()), offset(end.get()), written(edit.text(), format())));
      edits
          .computeIfAbsent(place.passage().name(), missing -> new ArrayList<>())
          .add(new TextChange(place.span().start(), place.span().end(), edit.text()));
    }
    var expected = article.map(before -> texts(before, edits));
    var found = read(TextChange.applied(text, changes)).map(after -> texts(after, Map.of()));
    return expected.isPresent() && expected.equals(found) ? Optional.of(changes) : Optional.empty();
  }

  private static String written(String words, DraftFormat format) {
    return format == DraftFormat.HTML
        ? words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        : words;
  }

  /**
   * Returns the article after a change that leaves all its text; empty if it changes more or can't
   * be read.
   */
  Optional<Article> annotated(TextChange change) {
    var after = read(TextChange.applied(text, List.of(change)));
    return after.filter(
        read ->
            article.isPresent() && texts(read, Map.of()).equals(texts(article.get(), Map.of())));
  }

  /** Returns the article as it is. */
  Optional<Article> article() {
    return article;
  }

  int offset(SourcePosition place) {
    return text().offset(DocumentText.position(place));
  }

  private Optional<Article> read(String changed) {
    return DraftChecks.read(
            format(), "draft", changed, checked.settings().language().orElse(Locale.ENGLISH))
        .filter(Draft.Readable.class::isInstance)
        .map(draft -> ((Draft.Readable) draft).article());
  }

  /** Returns the texts of the passages with changes, without those that are then empty. */
  private static List<String> texts(Article article, Map<String, List<TextChange>> changes) {
    return article.passages().stream()
        .map(
            passage ->
                TextChange.applied(passage.text(), changes.getOrDefault(passage.name(), List.of())))
        .map(Whitespace::trim)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Returns where the text of a passage begins and ends in the source; empty if unknown. */
  Optional<TextChange> stretch(Passage passage) {
    var start = passage.position(0).filter(SourcePosition::hasColumn);
    var whole = Span.whole(passage.text());
    var end = passage.origin().end(whole).filter(SourcePosition::hasColumn);
    return start.isPresent() && end.isPresent()
        ? Optional.of(new TextChange(offset(start.get()), offset(end.get()), ""))
        : Optional.empty();
  }
}
