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

  private static final String YOAST = "yoast_head_json";

  private static final Set<String> KEYS = Set.of("content", "excerpt", "date", YOAST);

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

  /** Takes the texts of a key of article JSON. */
  @FunctionalInterface
  interface Target {
    void put(ArticleKey key, String name, List<MappedText> texts);
  }

  /** Hands on the texts of a post, by the key that they have in article JSON, and their own. */
  void give(Target target) {
    if (!isPost) {
      return;
    }
    var body = HtmlBody.paragraphs(rendered("content"));
    target.put(ArticleKey.BODY, "content", body);
    var excerpt = HtmlBody.line(rendered("excerpt"));
    if (!MADE_OF_BODY.matcher(excerpt.text()).find()
        && !Excerpts.isBeginning(excerpt.text(), body.stream().map(MappedText::text).toList())) {
      target.put(ArticleKey.SUBHEADLINE, "excerpt", List.of(excerpt));
    }
    var date = text(values.get("date"));
    if (ArticleFields.date(date) != null) {
      target.put(ArticleKey.DATE_PUBLISHED, "date", List.of(whole(date)));
    }
    var yoast = values.getOrDefault(YOAST, READER.missingNode());
    var language = text(yoast.path("og_locale"));
    if (ArticleFields.language(language) != null) {
      target.put(ArticleKey.LANGUAGE, YOAST + ".og_locale", List.of(whole(language)));
    }
    target.put(ArticleKey.BYLINE, YOAST + ".author", List.of(whole(text(yoast.path("author")))));
    var site = SiteName.of(Stream.of(text(yoast.path("og_site_name"))), text(yoast.path("og_url")));
    target.put(ArticleKey.SEO_TITLE, YOAST + ".title", List.of(title(site, yoast, "title")));
    target.put(
        ArticleKey.META_DESCRIPTION,
        YOAST + ".description",
        List.of(HtmlBody.line(SourceText.of("description", text(yoast.path("description"))))));
    var social = title(site, yoast, "og_title");
    if (social.text().isEmpty()) {
      target.put(
          ArticleKey.SOCIAL_TITLE,
          YOAST + ".twitter_title",
          List.of(title(site, yoast, "twitter_title")));
    } else {
      target.put(ArticleKey.SOCIAL_TITLE, YOAST + ".og_title", List.of(social));
    }
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
