package org.copydesk.article.html;

import java.util.ServiceLoader;
import java.util.function.BiConsumer;
import org.copydesk.text.Origin;

/**
 * Reader of pieces of HTML. A service, because the readers of drafts, which have an optional
 * library for HTML and its error, know articles.
 */
public interface HtmlFragments {
  /**
   * Reads the paragraphs of a piece of HTML.
   *
   * @param sink takes each text, trimmed, with the way back into the HTML
   */
  void paragraphs(String html, BiConsumer<String, Origin> sink);

  /**
   * Reads a short piece of HTML, such as a title, as one line, which may be empty.
   *
   * @param sink takes the text, trimmed, with the way back into the HTML
   */
  void line(String html, BiConsumer<String, Origin> sink);

  /** Returns the reader. */
  static HtmlFragments get() {
    return Provided.READER;
  }

  /** Loaded with the first piece of HTML: most articles have none. */
  final class Provided {
    private static final HtmlFragments READER =
        ServiceLoader.load(HtmlFragments.class, HtmlFragments.class.getClassLoader())
            .findFirst()
            .orElseThrow();

    private Provided() {}
  }
}
