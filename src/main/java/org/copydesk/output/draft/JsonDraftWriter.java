package org.copydesk.output.draft;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.article.Note;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.article.Suppression;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.json.JsonOutput;

/**
 * Writes article JSON, an object a draft, each on its own line, either as a list or as separate
 * lines. The reader of JSON reads the same passages from it.
 */
public final class JsonDraftWriter implements DraftWriter {
  private static final String BODY = Role.PARAGRAPH.key();

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
    body(article.body(), json);
    if (!article.suppressions().isEmpty()) {
      json.object("copydesk", () -> ignored(article.suppressions(), json));
    }
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
    json.object(
        "leftOut",
        () -> {
          for (var kind : draft.leftOut().entrySet()) {
            json.integer(kind.getKey(), kind.getValue());
          }
        });
    json.objects("notes", article.notes(), note -> note(note, json));
  }

  private static void body(List<Passage> body, JsonOutput json) throws IOException {
    if (body.stream().allMatch(passage -> passage.block().isEmpty())) {
      json.strings(BODY, body.stream().map(Passage::text).toList());
      return;
    }
    json.objects(
        BODY,
        body,
        passage -> {
          if (passage.block().isPresent()) {
            json.string("id", passage.block().get());
          }
          json.string("text", passage.text());
        });
  }

  private static void ignored(List<Suppression> suppressions, JsonOutput json) throws IOException {
    var rules = new LinkedHashMap<String, List<Suppression>>();
    suppressions.forEach(
        one -> rules.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one));
    json.object(
        "ignore",
        () -> {
          for (var rule : rules.entrySet()) {
            json.objects(rule.getKey(), rule.getValue(), one -> conditions(one, json));
          }
        });
  }

  private static void conditions(Suppression one, JsonOutput json) throws IOException {
    json.string("reason", one.reason());
    present("passage", one.passage(), json);
    present("block", one.block(), json);
    present("fingerprint", one.fingerprint(), json);
  }

  private static void note(Note note, JsonOutput json) throws IOException {
    json.string("kind", note.kind());
    json.string("message", note.message());
    if (note.position().isPresent()) {
      json.integer("line", note.position().get().line());
      if (note.position().get().hasColumn()) {
        json.integer("column", note.position().get().column());
      }
    }
  }

  private static void present(String key, Optional<String> value, JsonOutput json)
      throws IOException {
    if (value.isPresent()) {
      json.string(key, value.get());
    }
  }

  private static void identity(Draft draft, JsonOutput json) throws IOException {
    present("id", draft.id(), json);
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
