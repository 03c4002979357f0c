package org.copydesk.server.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;
import org.copydesk.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** Reads drafts that clients send. */
final class ArticleJsonRequest {
  private static final String SOURCE = "request";

  // Of a message of the JSON reader: "headline": expected a string, found a number.
  private static final Pattern KEY = Pattern.compile("^\"([^\"]{1,200})\": ");

  private ArticleJsonRequest() {}

  /**
   * Reads an article from its JSON.
   *
   * @throws ProblemException if a value has a wrong type, or the object has several articles
   */
  static Article read(Map<String, ? extends @Nullable Object> tree) {
    return read(JsonTree.write(tree), DraftFormat.JSON, Locale.ENGLISH).article();
  }

  /**
   * Reads one draft.
   *
   * @throws ProblemException if it can't be read, or isn't one
   */
  static Draft.Readable read(String text, DraftFormat format, Locale language) {
    // The checker has limits of its own.
    var reader =
        DraftReader.builder()
            .format(format)
            .language(language)
            .limits(ArticleLimits.none())
            .build();
    var drafts = new ArrayList<Draft>();
    try {
      reader.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SOURCE, drafts::add);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    if (drafts.size() != 1) {
      throw Problem.badRequest("expected one article, found " + drafts.size()).exception();
    }
    if (drafts.get(0) instanceof Draft.Readable readable) {
      return readable;
    }
    throw problem(((Draft.Unreadable) drafts.get(0)).diagnostics().get(0)).exception();
  }

  private static Problem problem(Diagnostic diagnostic) {
    var message = diagnostic.message();
    var key = KEY.matcher(message);
    return key.find()
        ? Problem.ofField(key.group(1), message.substring(key.end()))
        : Problem.badRequest(message);
  }
}
