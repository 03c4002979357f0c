package org.copydesk.server.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;
import org.copydesk.input.json.JsonDrafts;

/** Reads drafts that clients send. */
final class DraftRequest {
  private static final String SOURCE = "request";
  private static final int MAX_NESTING = 200;

  // Of a message of the JSON reader: "headline": expected a string, found a number.
  private static final Pattern KEY = Pattern.compile("^\"([^\"]{1,200})\": ");

  private DraftRequest() {}

  /**
   * Reads an article from its JSON.
   *
   * @param otherKeys keys beside it that aren't the article's
   * @throws ProblemException if a value has a wrong type, or the object has several articles
   */
  static Article article(String json, Set<String> otherKeys) {
    var drafts = new ArrayList<Draft>();
    new JsonDrafts(SOURCE, Locale.ENGLISH, MAX_NESTING, otherKeys, drafts::add).readJson(json);
    return only(drafts).article();
  }

  /**
   * Reads a page of HTML.
   *
   * @param language language of a page that doesn't say its own
   * @throws ProblemException if it has no text
   */
  static Draft.Readable html(String html, Locale language) {
    // The checker has limits of its own.
    var reader =
        DraftReader.builder()
            .format(DraftFormat.HTML)
            .language(language)
            .limits(ArticleLimits.none())
            .build();
    var drafts = new ArrayList<Draft>();
    try {
      reader.read(
          new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), SOURCE, drafts::add);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    return only(drafts);
  }

  private static Draft.Readable only(List<Draft> drafts) {
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
