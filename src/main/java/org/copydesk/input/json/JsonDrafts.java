package org.copydesk.input.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.draft.DraftException;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.source.ByteLines;
import org.copydesk.input.source.Utf8;
import org.copydesk.text.layout.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reader of JSON and JSONL: one draft for each record, in order.
 *
 * @param source name of the file
 * @param language language of articles that don't say theirs
 * @param maxNesting how deep objects and lists may be nested
 * @param otherKeys keys of an article that another reader reads
 * @param sink takes the drafts
 */
public record JsonDrafts(
    String source, Locale language, int maxNesting, Set<String> otherKeys, Consumer<Draft> sink) {

  /** Makes a reader of articles without keys of another reader. */
  public JsonDrafts(String source, Locale language, int maxNesting, Consumer<Draft> sink) {
    this(source, language, maxNesting, Set.of(), sink);
  }

  /** Returns the keys of article JSON, with their aliases, and {@code copydesk}. */
  public static Set<String> keys() {
    var keys = new HashSet<>(ArticleKey.jsonNames());
    keys.add(IgnoreSettings.KEY);
    return Set.copyOf(keys);
  }

  /** Reads a whole file: an article or a list of them. */
  public void readJson(String text) {
    try (var parser = Json.factory(maxNesting).createParser(text)) {
      int line = 1;
      try {
        if (Ghost.hasPosts(text, Json.factory(maxNesting))) {
          readPosts(parser, 1);
          return;
        }
        switch (parser.nextToken()) {
          case START_ARRAY -> {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
              line = parser.currentTokenLocation().getLineNr();
              sink.accept(ArticleJson.read(source, 1, language, otherKeys, parser));
            }
            line = parser.currentTokenLocation().getLineNr();
            expectEnd(parser, 1, null, "expected the end of the file after the list");
          }
          case START_OBJECT -> {
            var draft = ArticleJson.read(source, 1, language, otherKeys, parser);
            line = draft.line();
            expectEnd(
                parser,
                1,
                draft,
                "expected the end of the file after the article (articles one per line go into a"
                    + " .jsonl file)");
          }
          default ->
              unreadable(
                  line,
                  at(
                      parser,
                      1,
                      "expected a JSON object or a list of them, found "
                          + Json.nameOf(parser.currentToken())));
        }
      } catch (JacksonException e) {
        unreadable(line, Json.problem(source, e, 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /**
   * Reads a record from each line, holding one at a time.
   *
   * @return whether there was any
   */
  public boolean readJsonl(InputStream in, int maxBytes) throws IOException {
    var lines = new ByteLines(in, maxBytes);
    boolean any = false;
    while (lines.next()) {
      if (lines.isTooLong()) {
        any = true;
        var message = "record is too large: expected at most " + maxBytes + " bytes in a line";
        unreadable(lines.number(), new Diagnostic(source, lines.number(), 0, message));
        continue;
      }
      String text;
      try {
        text = Utf8.decode(source, lines.bytes(), lines.number());
      } catch (DraftException e) {
        any = true;
        sink.accept(new Draft.Unreadable(source, lines.number(), null, e.diagnostics()));
        continue;
      }
      if (!Whitespace.isBlank(text)) {
        any = true;
        readRecord(text, lines.number());
      }
    }
    return any;
  }

  /** Reads a record of one line, which becomes one draft, readable or not. */
  private void readRecord(String text, int line) {
    try (var parser = Json.factory(maxNesting).createParser(text)) {
      try {
        if (Ghost.hasPosts(text, Json.factory(maxNesting))) {
          readPosts(parser, line);
          return;
        }
        parser.nextToken();
        var draft = ArticleJson.read(source, line, language, otherKeys, parser);
        expectEnd(parser, line, draft, "expected the end of the line after the article");
      } catch (JacksonException e) {
        unreadable(line, Json.problem(source, e, line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private void readPosts(JsonParser parser, int firstLine) throws IOException {
    if (Ghost.toPosts(parser)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        sink.accept(Ghost.read(source, firstLine, language, parser));
      }
    }
    while (parser.nextToken() != null) {
      // To its end, where a fault would be.
    }
  }

  /** Hands the draft on if nothing comes after it. */
  private void expectEnd(
      JsonParser parser, int firstLine, @Nullable Draft draft, String expectation)
      throws IOException {
    var token = parser.nextToken();
    if (token != null) {
      int line = draft == null ? parser.currentTokenLocation().getLineNr() : draft.line();
      unreadable(line, at(parser, firstLine, expectation + ", found " + Json.nameOf(token)));
    } else if (draft != null) {
      sink.accept(draft);
    }
  }

  private Diagnostic at(JsonParser parser, int firstLine, String message) {
    return Json.at(source, parser.currentTokenLocation(), firstLine, message);
  }

  private void unreadable(int line, Diagnostic diagnostic) {
    sink.accept(new Draft.Unreadable(source, line, null, List.of(diagnostic)));
  }
}
