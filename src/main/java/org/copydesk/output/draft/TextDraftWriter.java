package org.copydesk.output.draft;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.copydesk.article.Note;
import org.copydesk.article.Passage;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.text.SourcePosition;

/** Writes for people: each passage with its place and origin, what was left out, and notes. */
public final class TextDraftWriter implements DraftWriter {
  private final Writer target;
  private int drafts;
  private int unreadable;

  /** Writes to a target that stays open. */
  public TextDraftWriter(Writer target) {
    this.target = target;
  }

  @Override
  public void begin() {}

  @Override
  public void article(Draft.Readable draft) throws IOException {
    drafts++;
    line(VisibleText.of(draft.source()) + ": " + properties(draft));
    for (var passage : draft.article().passages()) {
      line(place(draft, passage) + ": " + passage.name() + origin(passage));
      line("  " + VisibleText.of(passage.text()));
    }
    if (!draft.leftOut().isEmpty()) {
      var kinds =
          draft.leftOut().entrySet().stream()
              .map(kind -> kind.getValue() + " " + kind.getKey())
              .collect(Collectors.joining(", "));
      line(VisibleText.of(draft.source() + ": blocks left out: " + kinds));
    }
    for (var note : draft.article().notes()) {
      line(VisibleText.of(diagnostic(draft, note).toString()));
    }
    for (var note : draft.notes()) {
      line(VisibleText.of(note.toString()));
    }
    line("");
  }

  private static String properties(Draft.Readable draft) {
    var article = draft.article();
    var properties = new ArrayList<String>();
    article.id().ifPresent(id -> properties.add("id " + VisibleText.of(id)));
    properties.add("language " + article.language().toLanguageTag());
    article.datePublished().ifPresent(date -> properties.add("published " + date));
    return String.join(", ", properties);
  }

  private static String place(Draft.Readable draft, Passage passage) {
    var position = passage.position(0).map(SourcePosition::toString);
    return VisibleText.of(draft.source()) + ":" + position.orElse(Integer.toString(draft.line()));
  }

  private static String origin(Passage passage) {
    return passage.origin().description().map(from -> " from " + VisibleText.of(from)).orElse("");
  }

  private static Diagnostic diagnostic(Draft.Readable draft, Note note) {
    int line = note.position().map(SourcePosition::line).orElse(draft.line());
    int column = note.position().map(SourcePosition::column).orElse(0);
    return new Diagnostic(draft.source(), line, column, "note: " + note.message());
  }

  @Override
  public void unreadable(Draft.Unreadable draft) {
    unreadable++;
  }

  @Override
  public void end() throws IOException {
    var unread = unreadable > 0 ? ", " + counted(unreadable) + " could not be read" : "";
    line(counted(drafts) + " read" + unread);
  }

  private static String counted(int number) {
    return number + (number == 1 ? " draft" : " drafts");
  }

  private void line(String text) throws IOException {
    target.write(VisibleText.line(text));
    target.write('\n');
  }
}
