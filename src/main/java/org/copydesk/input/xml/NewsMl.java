package org.copydesk.input.xml;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.input.fields.ArticleKey;

/** Reads items of the IPTC's NewsML-G2, of the Core and the Power conformance level. */
final class NewsMl {
  static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private NewsMl() {}

  /** Returns whether an item holds text, and isn't a picture with a caption or a video. */
  static boolean isText(XmlElement item) {
    var kind =
        item.find("itemMeta", "itemClass")
            .map(itemClass -> itemClass.attribute("qcode"))
            .orElse("");
    return kind.isEmpty()
        || kind.endsWith(":text")
        || kind.endsWith(":composite")
        || item.find("contentSet", "inlineXML").isPresent();
  }

  /** Sets the parts that a {@code newsItem} or {@code packageItem} has. */
  static void read(XmlElement item, XmlArticle article) {
    if (!item.attribute("guid").isEmpty()) {
      article.putValue(ArticleKey.ID, item, item.attribute("guid"));
    }
    var itemMeta = item.find("itemMeta");
    var contentMeta = item.find("contentMeta");
    article.date(
        Stream.of(
                text(itemMeta, "versionCreated"),
                text(contentMeta, "contentCreated"),
                text(itemMeta, "firstCreated"))
            .flatMap(Optional::stream));
    article.language(contentMeta.flatMap(meta -> meta.find("language")), "tag");

    article.put(ArticleKey.HEADLINE, first(contentMeta, "headline", NewsMl::isMain));
    article.put(ArticleKey.SUBHEADLINE, first(contentMeta, "headline", NewsMl::isSubheadline));
    article.put(ArticleKey.SUBHEADLINE, first(contentMeta, "description", NewsMl::isSummary));
    article.put(ArticleKey.BYLINE, contentMeta.flatMap(meta -> meta.find("by")));
    article.put(ArticleKey.BYLINE, contentMeta.flatMap(meta -> meta.find("creator", "name")));
    article.put(ArticleKey.DATELINE, contentMeta.flatMap(meta -> meta.find("dateline")));
    article.put(ArticleKey.DATELINE, contentMeta.flatMap(meta -> meta.find("located", "name")));

    item.find("contentSet").stream()
        .flatMap(XmlElement::elements)
        .forEach(content -> content(content, article));
    article.put(ArticleKey.HEADLINE, itemMeta.flatMap(meta -> meta.find("title")));
    article.language(item.stated("xml:lang"), "xml:lang");
  }

  /** Takes the text of the first rendition that has some. */
  private static void content(XmlElement content, XmlArticle article) {
    if (article.has(ArticleKey.BODY)) {
      return;
    }
    if (content.is(NAMESPACE, "inlineXML")) {
      content
          .elements()
          .forEach(
              root -> {
                if (root.name().equals("nitf")) {
                  Nitf.read(root, article);
                } else if (root.namespace().equals(XHTML)) {
                  article.language(root.stated("xml:lang"), "xml:lang");
                  article.body(root, Markup.paragraphs(article.source(), root));
                }
              });
    } else if (content.is(NAMESPACE, "inlineData")) {
      article.body(content, Markup.paragraphs(content.text()));
    }
  }

  private static Optional<XmlElement> first(
      Optional<XmlElement> parent, String name, Predicate<String> hasRole) {
    return parent.stream()
        .flatMap(element -> element.children(name))
        .filter(element -> hasRole.test(element.attribute("role").toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static boolean isMain(String role) {
    return !isSubheadline(role);
  }

  // Providers have vocabularies of their own, such as hlrole:subHeadline and rol:deck.
  private static boolean isSubheadline(String role) {
    return role.contains(":sub") || role.endsWith(":deck") || role.endsWith(":dek");
  }

  private static boolean isSummary(String role) {
    return !role.contains("caption") && !role.contains("note");
  }

  private static Optional<String> text(Optional<XmlElement> parent, String name) {
    return parent.flatMap(element -> element.find(name)).map(element -> element.text().text());
  }
}
