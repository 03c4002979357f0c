package org.copydesk.input.xml;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.draft.Draft;
import org.copydesk.draft.DraftException;
import org.copydesk.input.source.SourceText;

/**
 * Reader of NITF, NewsML-G2, RSS and Atom, recognised by their root. It hands each article on when
 * it ends, before the rest is parsed.
 */
public record XmlDrafts(String source, Locale language, int maxNesting, Consumer<Draft> sink) {
  private static final String EXPECTED = "NITF, NewsML-G2, RSS 2.0 or Atom";

  private static final Set<String> ITEMS = Set.of("newsItem", "packageItem");

  // Of NewsML-G2, about people, places and events: no articles.
  private static final Set<String> NO_ARTICLES =
      Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem");

  /** Reads a file to its end or its first fault; the articles before the fault are handed on. */
  public void read(byte[] bytes) {
    try {
      var text = SourceText.of(source, XmlEncoding.decode(source, bytes));
      XmlTree.parse(
          text, maxNesting, root -> expectKnown(text, root), element -> take(text, element));
    } catch (DraftException e) {
      int line = Math.max(1, e.diagnostics().get(0).line());
      sink.accept(new Draft.Unreadable(source, line, null, e.diagnostics()));
    }
  }

  private static void expectKnown(SourceText text, XmlElement root) {
    boolean known =
        switch (root.name()) {
          case "nitf" -> true;
          case "rss" -> root.namespace().isEmpty();
          case "feed", "entry" -> root.namespace().equals(Feeds.ATOM);
          case "newsMessage" -> root.namespace().equals(NewsMl.NAMESPACE);
          default -> root.namespace().equals(NewsMl.NAMESPACE) && ITEMS.contains(root.name());
        };
    if (!known) {
      throw text.exception(
          root.offset(), "XML of another kind, <" + root.name() + ">: expected " + EXPECTED);
    }
  }

  /** Takes an element that is an article; returns whether it may be forgotten. */
  private boolean take(SourceText text, XmlElement element) {
    if (element.is(NewsMl.NAMESPACE, element.name())) {
      return takeNews(text, element);
    }
    boolean root = element.parent().isEmpty();
    if (element.is(Feeds.ATOM, "entry") && (root || isIn(element, Feeds.ATOM, "feed"))) {
      var article = new XmlArticle(text, language, element);
      Feeds.readEntry(element, article);
      sink.accept(article.draft("an entry with a title"));
      return true;
    }
    if (element.is("", "item") && isIn(element, "", "channel")) {
      if (Feeds.isArticle(element)) {
        var article = new XmlArticle(text, language, element);
        Feeds.readItem(element, article);
        sink.accept(article.draft("an item with a title"));
      }
      return true;
    }
    if (root && element.name().equals("nitf")) {
      var article = new XmlArticle(text, language, element);
      Nitf.read(element, article);
      sink.accept(article.draft("a headline in hl1"));
    }
    return false;
  }

  private boolean takeNews(SourceText text, XmlElement element) {
    boolean alone = element.parent().isEmpty();
    if (!ITEMS.contains(element.name())) {
      return NO_ARTICLES.contains(element.name());
    }
    var article = new XmlArticle(text, language, element);
    if (alone || NewsMl.isText(element)) {
      NewsMl.read(element, article);
      if (alone || !article.isEmpty()) {
        sink.accept(article.draft("a headline in contentMeta"));
      }
    }
    return true;
  }

  private static boolean isIn(XmlElement element, String namespace, String parent) {
    return element.parent().filter(found -> found.is(namespace, parent)).isPresent();
  }
}
