package org.copydesk.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.Copydesk;
import org.copydesk.input.fields.LanguageTags;
import org.copydesk.rule.RuleInfo;

/** Lists the rules, {@code GET /v1/rules}, and shows the page of one, as JSON, HTML or Markdown. */
final class RuleEndpoints {
  private static final String HTML = "text/html";
  private static final String MARKDOWN = "text/markdown";
  private static final String IN_UTF_8 = "; charset=utf-8";

  private final Copydesk copydesk;

  RuleEndpoints(Copydesk copydesk) {
    this.copydesk = copydesk;
  }

  ApiResponse list(ApiRequest request) {
    var language = language(request);
    List<Object> rules =
        copydesk.rules().stream().<Object>map(info -> entry(info, language)).toList();
    return ApiResponse.json(Map.of("rules", rules));
  }

  ApiResponse page(String id, ApiRequest request) {
    var language = language(request);
    var info =
        copydesk
            .rule(id)
            .orElseThrow(
                () -> Problem.of(404, "no such rule: GET /v1/rules lists them").exception());
    var accept = request.accept();
    // A browser names HTML first; a program names JSON, or takes anything.
    if (accept.startsWith(HTML)) {
      return ApiResponse.text(HTML + IN_UTF_8, html(info, language));
    }
    if (accept.startsWith(MARKDOWN)) {
      return ApiResponse.text(MARKDOWN + IN_UTF_8, info.help(language));
    }
    var tree = entry(info, language);
    tree.put("markdown", info.help(language));
    tree.put("html", info.helpHtml(language));
    return ApiResponse.json(tree);
  }

  private static Locale language(ApiRequest request) {
    var tag = request.query().get("language");
    if (tag == null) {
      return Locale.ENGLISH;
    }
    try {
      return LanguageTags.known(tag);
    } catch (IllegalArgumentException e) {
      throw Problem.ofField("language", String.valueOf(e.getMessage())).exception();
    }
  }

  private static Map<String, Object> entry(RuleInfo info, Locale language) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", info.id());
    tree.put("title", info.title(language));
    tree.put("category", info.category().key());
    tree.put("severity", info.severity().key());
    info.address().ifPresent(address -> tree.put("address", address.toString()));
    return tree;
  }

  private static String html(RuleInfo info, Locale language) {
    return String.format(
        Locale.ROOT,
        """
        <!doctype html>
        <html lang="%s">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%s</title>
        <link rel="stylesheet" href="/rule.css">
        <main>
        %s</main>
        </html>
        """,
        language.toLanguageTag(),
        info.id(),
        info.helpHtml(language));
  }
}
