package org.copydesk.input.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.copydesk.article.Article;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.fields.ArticleKey.Alias;
import org.copydesk.input.fields.MissingParts;
import org.copydesk.input.html.Excerpts;
import org.copydesk.input.html.HtmlBody;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.layout.Whitespace;

/** Reader of the posts of Ghost, from its API or its export. */
final class Ghost {
  private static final String POSTS = "\"posts\"";

  // Ghost's own limit. Its excerpts of the body have 500 characters.
  private static final int MAX_CUSTOM_EXCERPT = 300;

  private final String source;
  private final Locale language;
  private final ArticleFields fields = new ArticleFields("json");
  private final List<Diagnostic> problems = new ArrayList<>();
  private final int line;

  private Ghost(String source, Locale language, int line) {
    this.source = source;
    this.language = language;
    this.line = line;
  }

  /**
   * Returns whether a text has posts of Ghost: objects in a list, and beside it no article's key.
   */
  static boolean hasPosts(String text, JsonFactory factory) throws IOException {
    if (!text.contains(POSTS)) {
      return false;
    }
    try (var parser = factory.createParser(text)) {
      if (!toPosts(parser) || parser.nextToken() == JsonToken.VALUE_STRING) {
        return false;
      }
    } catch (JacksonException e) {
      return false;
    }
    try (var parser = factory.createParser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (ArticleKey.inJson(parser.currentName()) != null) {
          return false;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return true;
    } catch (JacksonException e) {
      // The posts before the fault are read; then it is reported.
      return true;
    }
  }

  /**
   * Goes to the list of posts, at the top or in the data of the first database; returns whether
   * there is one.
   */
  static boolean toPosts(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    boolean inDatabase = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      var value = parser.nextToken();
      if (name.equals("posts") && value == JsonToken.START_ARRAY) {
        return true;
      }
      if (name.equals("db") && value == JsonToken.START_ARRAY && !inDatabase) {
        inDatabase = parser.nextToken() == JsonToken.START_OBJECT;
      } else if (!(name.equals("data") && value == JsonToken.START_OBJECT && inDatabase)) {
        parser.skipChildren();
      }
    }
    return false;
  }

  /** Reads the parser's current post to its end. */
  static Draft read(String source, int firstLine, Locale language, JsonParser parser)
      throws IOException {
    var found = parser.currentToken();
    int line = firstLine - 1 + parser.currentTokenLocation().getLineNr();
    var post = WordPress.tree(parser);
    return new Ghost(source, language, line).read(post, Json.nameOf(found));
  }

  private Draft read(JsonNode post, String found) {
    if (!post.isObject()) {
      problem("expected a JSON object with title and html, found " + found);
    } else {
      put(ArticleKey.ID, post, "id", "uuid");
      put(ArticleKey.HEADLINE, post, "title");
      put(ArticleKey.SLUG, post, "slug");
      put(ArticleKey.SEO_TITLE, post, "meta_title");
      put(ArticleKey.SOCIAL_TITLE, post, "og_title", "twitter_title");
      put(ArticleKey.META_DESCRIPTION, post, "meta_description");
      put(ArticleKey.LANGUAGE, post, "locale");
      put(ArticleKey.DATE_PUBLISHED, post, "published_at");
      var paragraphs = HtmlBody.paragraphs(SourceText.of(source, text(post, "html")));
      put(ArticleKey.BODY, "html", paragraphs.stream().map(text -> text.inRecord(line)).toList());
      put(ArticleKey.SUBHEADLINE, post, "custom_excerpt");
      // Without a custom excerpt, Ghost generates one from the body. Short responses don't say
      // which of the two they have.
      var excerpt = post.has("custom_excerpt") ? "" : text(post, "excerpt");
      if (excerpt.length() <= MAX_CUSTOM_EXCERPT
          && !Excerpts.isBeginning(excerpt, paragraphs.stream().map(MappedText::text).toList())) {
        put(ArticleKey.SUBHEADLINE, post, "excerpt");
      }
      put(ArticleKey.BYLINE, "authors", List.of(MappedText.ofLine(authors(post), line)));
    }
    var article = Article.builder().source(source).language(language);
    fields.fill(article, problems::add);
    return problems.isEmpty()
        ? new Draft.Readable(
            source,
            line,
            MissingParts.noted(
                article.build(),
                new SourcePosition(line, 0),
                "\"title\"",
                "paragraphs in \"html\""))
        : new Draft.Unreadable(source, line, fields.id(), problems);
  }

  private void put(ArticleKey key, JsonNode post, String... names) {
    for (var name : names) {
      if (!fields.has(key)) {
        put(key, name, List.of(MappedText.inRecord(text(post, name), line)));
      }
    }
  }

  private void put(ArticleKey key, String name, List<MappedText> texts) {
    fields.put(new Alias(key, 0), name, texts, here(""));
  }

  private String text(JsonNode post, String name) {
    var value = post.path(name);
    if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
      problem(
          ArticleFields.quoted(name)
              + ": expected a string, found "
              + Json.nameOf(value.asToken()));
    }
    return value.asText("");
  }

  private static String authors(JsonNode post) {
    var authors = post.path("authors");
    var all =
        authors.isArray()
            ? StreamSupport.stream(authors.spliterator(), false)
            : Stream.of(post.path("primary_author"));
    return all.map(author -> Whitespace.trim(author.path("name").asText("")))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private void problem(String message) {
    problems.add(here(message));
  }

  private Diagnostic here(String message) {
    return new Diagnostic(source, line, 0, message);
  }
}
