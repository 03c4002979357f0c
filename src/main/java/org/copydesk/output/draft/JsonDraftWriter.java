package org.copydesk.output.draft;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.json.JsonOutput;

/**
 * Writes article JSON, an object a draft, each on its own line, either as a list or as separate
 * lines. The reader of JSON reads the same passages from it.
 */
public final class JsonDraftWriter implements DraftWriter {
  private final Writer target;
  private final boolean list;
  private boolean empty = true;

  /**
   * Writes to a target that stays open.
   *
   * @param list whether to write a list instead of separate lines
   */
  public JsonDraftWriter(Writer target, boolean list) {
    this.target = target;
    this.list = list;
  }

  @Override
  public void begin() throws IOException {
    if (list) {
      target.write("[");
    }
  }

  @Override
  public void article(Draft.Readable draft) throws IOException {
    entry(json -> write(draft, json));
  }

  private static void write(Draft.Readable draft, JsonOutput json) throws IOException {
    var article = draft.article();
    identity(draft, json);
    json.string("language", article.language().toLanguageTag());
    if (article.datePublished().isPresent()) {
      json.string("datePublished", article.datePublished().get().toString());
    }
    for (var passage : article.passages()) {
      if (passage.role() != Role.PARAGRAPH) {
        json.string(passage.name(), passage.text());
      }
    }
    json.strings(Role.PARAGRAPH.key(), article.body().stream().map(Passage::text).toList());
    json.object(
        "origins",
        () -> {
          for (var passage : article.passages()) {
            var description = passage.origin().description();
            if (description.isPresent()) {
              json.string(passage.name(), description.get());
            }
          }
        });
  }

  private static void identity(Draft draft, JsonOutput json) throws IOException {
    if (draft.id().isPresent()) {
      json.string("id", draft.id().get());
    }
    json.string("source", draft.source());
  }

  @Override
  public void unreadable(Draft.Unreadable draft) throws IOException {
    var problems =
        draft.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("; "));
    entry(
        json -> {
          identity(draft, json);
          json.string("error", problems);
        });
  }

  @Override
  public void end() throws IOException {
    if (list) {
      target.write(empty ? "]\n" : "\n]\n");
    }
  }

  private void entry(JsonOutput.Root object) throws IOException {
    if (list) {
      target.write(empty ? "\n" : ",\n");
    }
    empty = false;
    JsonOutput.write(target, object);
    if (!list) {
      target.write('\n');
    }
  }
}
