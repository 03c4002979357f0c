package org.copydesk.input.xml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.source.MappedText;

/** Reads items of RSS 2.0 and of WordPress's exports, and entries of Atom. */
final class Feeds {
  static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String WORDPRESS = "http://wordpress.org/export/";

  // An excerpt that a system cut off is no subheadline.
  private static final Pattern CUT = Pattern.compile("(\\[…]|\\[\\.\\.\\.]|…|\\.\\.\\.)$");

  private Feeds() {}

  /** Returns whether an item is an article, and no attachment, menu, revision or deleted post. */
  static boolean isArticle(XmlElement item) {
    var type = exported(item, "post_type");
    var status = exported(item, "status");
    return Set.of("", "post", "page").contains(type)
        && !Set.of("auto-draft", "inherit", "trash").contains(status);
  }

  private static String exported(XmlElement item, String name) {
    return wordPress(item, name).map(element -> element.text().text().strip()).orElse("");
  }

  private static Optional<XmlElement> wordPress(XmlElement item, String name) {
    return item.elements()
        .filter(child -> child.name().equals(name) && child.namespace().startsWith(WORDPRESS))
        .findFirst();
  }

  /** Sets the parts of an {@code item} of RSS. */
  static void readItem(XmlElement item, XmlArticle article) {
    article.put(ArticleKey.ID, item.find("guid"));
    article.put(ArticleKey.ID, item.find("link"));
    article.date(
        Stream.concat(item.children("pubDate"), item.children(DUBLIN_CORE, "date"))
            .map(date -> date.text().text()));
    article.language(item.stated("xml:lang"), "xml:lang");
    article.put(ArticleKey.LANGUAGE, item.parent().flatMap(channel -> channel.find("language")));

    item.find("title").ifPresent(title -> line(ArticleKey.HEADLINE, title, article));
    article.put(ArticleKey.BYLINE, item.children(DUBLIN_CORE, "creator").findFirst());
    article.put(ArticleKey.SLUG, wordPress(item, "post_name"));
    item.elements()
        .filter(
            child ->
                child.name().equals("encoded")
                    && child.namespace().startsWith(WORDPRESS)
                    && child.namespace().endsWith("/excerpt/"))
        .findFirst()
        .ifPresent(excerpt -> summary(Markup.paragraphs(excerpt.text()), excerpt, article));
    item.children(CONTENT, "encoded")
        .findFirst()
        .ifPresent(content -> article.body(content, Markup.paragraphs(content.text())));
    item.find("description")
        .ifPresent(
            description -> describe(description, Markup.paragraphs(description.text()), article));
  }

  /** Sets the parts of an {@code entry} of Atom. */
  static void readEntry(XmlElement entry, XmlArticle article) {
    article.put(ArticleKey.ID, entry.find("id"));
    article.date(
        Stream.of("published", "updated").flatMap(entry::children).map(date -> date.text().text()));
    article.language(entry.stated("xml:lang"), "xml:lang");
    entry.find("title").ifPresent(title -> title(title, article));
    var author = entry.find("author", "name");
    if (author.isEmpty()) {
      author = entry.parent().flatMap(feed -> feed.find("author", "name"));
    }
    article.put(ArticleKey.BYLINE, author);
    entry
        .find("content")
        .filter(content -> content.attribute("src").isEmpty())
        .ifPresent(content -> article.body(content, construct(content, article)));
    entry
        .find("summary")
        .ifPresent(summary -> describe(summary, construct(summary, article), article));
  }

  private static void title(XmlElement title, XmlArticle article) {
    if (title.attribute("type").equals("html")) {
      line(ArticleKey.HEADLINE, title, article);
    } else {
      article.put(ArticleKey.HEADLINE, Optional.of(title));
    }
  }

  private static void line(ArticleKey key, XmlElement element, XmlArticle article) {
    article.put(key, element, Markup.line(element.text()));
  }

  /** Reads a text construct of Atom by its type. */
  private static List<MappedText> construct(XmlElement element, XmlArticle article) {
    return switch (element.attribute("type")) {
      case "html", "text/html" -> Markup.paragraphs(element.text());
      case "xhtml", "application/xhtml+xml" -> Markup.paragraphs(article.source(), element);
      case "", "text", "text/plain" -> Markup.plainParagraphs(element.text());
      default -> List.of();
    };
  }

  /** Takes a description for the subheadline where there is a body, otherwise for the body. */
  private static void describe(
      XmlElement description, List<MappedText> paragraphs, XmlArticle article) {
    if (article.has(ArticleKey.BODY)) {
      summary(paragraphs, description, article);
    } else {
      article.body(description, paragraphs);
    }
  }

  private static void summary(List<MappedText> paragraphs, XmlElement at, XmlArticle article) {
    if (!paragraphs.isEmpty() && !CUT.matcher(paragraphs.get(0).text()).find()) {
      article.put(ArticleKey.SUBHEADLINE, at, paragraphs.get(0));
    }
  }
}
