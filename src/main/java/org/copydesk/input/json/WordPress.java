package org.copydesk.input.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.html.Excerpts;
import org.copydesk.input.html.HtmlBody;
import org.copydesk.input.html.SiteName;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SourceMap;
import org.jspecify.annotations.Nullable;

/** The keys of a post of WordPress's REST API that article JSON doesn't have. */
final class WordPress {
  private static final ObjectReader READER = JsonMapper.builder(Json.FACTORY).build().reader();

  private static final Set<String> KEYS = Set.of("content", "excerpt", "date", "yoast_head_json");

  // WordPress cuts an excerpt off after 55 words; themes put a link after it.
  private static final Pattern MADE_OF_BODY =
      Pattern.compile("(?i)(…|\\.{3}|\\[…])\\s*((continue|read|keep)\\b.{0,300})?$");

  private final Map<String, JsonNode> values = new HashMap<>();
  private boolean isPost;

  /** Reads the parser's current value if a post has its key; returns whether it has. */
  boolean take(String name, JsonParser parser) throws IOException {
    if (!KEYS.contains(name)) {
      return false;
    }
    values.put(name, tree(parser));
    return true;
  }

  /** Reads the parser's current value to its end. */
  static JsonNode tree(JsonParser parser) throws IOException {
    return READER.readTree(parser);
  }

  /** Records that the title was rendered, as only that of a post is. */
  void isPost() {
    isPost = true;
  }

  /** Hands on the texts of a post, by the key that they have in article JSON. */
  void give(BiConsumer<ArticleKey, List<MappedText>> target) {
    if (!isPost) {
      return;
    }
    var body = HtmlBody.paragraphs(rendered("content"));
    target.accept(ArticleKey.BODY, body);
    var excerpt = HtmlBody.line(rendered("excerpt"));
    if (!MADE_OF_BODY.matcher(excerpt.text()).find()
        && !Excerpts.isBeginning(excerpt.text(), body.stream().map(MappedText::text).toList())) {
      target.accept(ArticleKey.SUBHEADLINE, List.of(excerpt));
    }
    var date = text(values.get("date"));
    if (ArticleFields.date(date) != null) {
      target.accept(ArticleKey.DATE_PUBLISHED, List.of(whole(date)));
    }
    var yoast = values.getOrDefault("yoast_head_json", READER.missingNode());
    var language = text(yoast.path("og_locale"));
    if (ArticleFields.language(language) != null) {
      target.accept(ArticleKey.LANGUAGE, List.of(whole(language)));
    }
    target.accept(ArticleKey.BYLINE, List.of(whole(text(yoast.path("author")))));
    var site = SiteName.of(Stream.of(text(yoast.path("og_site_name"))), text(yoast.path("og_url")));
    target.accept(ArticleKey.SEO_TITLE, List.of(title(site, yoast, "title")));
    var social = title(site, yoast, "og_title");
    target.accept(
        ArticleKey.SOCIAL_TITLE,
        List.of(social.text().isEmpty() ? title(site, yoast, "twitter_title") : social));
  }

  private static MappedText title(SiteName site, JsonNode yoast, String key) {
    var title = HtmlBody.line(SourceText.of(key, text(yoast.path(key))));
    return title.part(site.without(title.text(), ""));
  }

  private static MappedText whole(String text) {
    return new MappedText(text, SourceMap.ofString(0)).part(Span.whole(text));
  }

  private SourceText rendered(String name) {
    return SourceText.of(
        name, values.containsKey(name) ? text(values.get(name).path("rendered")) : "");
  }

  private static String text(@Nullable JsonNode node) {
    return node != null && node.isTextual() ? node.asText() : "";
  }
}
