package org.copydesk.server.api;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.copydesk.Copydesk;
import org.copydesk.json.JsonTree;
import org.copydesk.output.comparison.ComparisonFormat;
import org.copydesk.output.draft.JsonDraftWriter;

/** Compares two texts, {@code POST /v1/compare}, and reads HTML, {@code POST /v1/read}. */
final class TextEndpoints {
  /** Most characters of a text that is compared. */
  static final int MAX_COMPARED = 10_000;

  private static final String LANGUAGE = "language";

  private final Copydesk copydesk;

  TextEndpoints(Copydesk copydesk) {
    this.copydesk = copydesk;
  }

  ApiResponse compare(ApiRequest request) {
    var body = new RequestObject("", request.json());
    var first = compared(body, "a");
    var second = compared(body, "b");
    var language = body.language(LANGUAGE).orElse(Locale.ENGLISH);
    var target = new StringWriter();
    try {
      ComparisonFormat.JSON_LINES
          .writer(target)
          .comparison(first, second, copydesk.compare(first, second, language));
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return ApiResponse.text(ApiResponse.JSON, target.toString().strip());
  }

  private static String compared(RequestObject body, String key) {
    var text = body.requiredText(key);
    if (text.length() > MAX_COMPARED) {
      throw Problem.tooLarge(
              key,
              "\""
                  + key
                  + "\" has "
                  + text.length()
                  + " characters: expected at most "
                  + MAX_COMPARED,
              MAX_COMPARED)
          .exception();
    }
    return text;
  }

  ApiResponse read(ApiRequest request) {
    var body = new RequestObject("", request.json());
    var html = body.requiredText("html");
    var language = body.language(LANGUAGE).orElse(Locale.ENGLISH);
    var draft = DraftRequest.html(html, language);
    var target = new StringWriter();
    try {
      new JsonDraftWriter(target, false).article(draft);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    var article = JsonTree.read(target.toString());
    article.remove("source");
    return ApiResponse.json(Map.of("article", article));
  }
}
