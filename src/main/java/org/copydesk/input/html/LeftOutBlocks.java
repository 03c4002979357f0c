package org.copydesk.input.html;

import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.input.plain.BlockShape;
import org.copydesk.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** One pass over a page, which finds the blocks with text that its article doesn't have. */
final class LeftOutBlocks implements NodeFilter {
  private final NavigableMap<Integer, Integer> read = new TreeMap<>();
  private final Consumer<String> kinds;
  private final Set<Element> seen = new HashSet<>();
  // The outermost element that is left out as a whole, and why.
  private @Nullable Element whole;
  private String kind = "";

  private LeftOutBlocks(Consumer<String> kinds) {
    this.kinds = kinds;
  }

  /**
   * Reports the kind of each block that is left out: the tag, role or class that keeps it out,
   * {@code hidden}, {@code heading}, {@code link}, or {@code other text}.
   */
  static void report(Document page, Article article, Consumer<String> kinds) {
    var blocks = new LeftOutBlocks(kinds);
    for (var passage : article.passages()) {
      passage
          .given(Span.whole(passage.text()))
          .ifPresent(span -> blocks.read.merge(span.start(), span.end(), Math::max));
    }
    page.body().filter(blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && whole == null) {
      kind = kind(element);
      whole = kind.isEmpty() ? null : element;
    } else if (node instanceof TextNode text && BlockShape.hasProse(text.getWholeText())) {
      block(text);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node.equals(whole)) {
      whole = null;
      kind = "";
    }
    return FilterResult.CONTINUE;
  }

  private void block(TextNode text) {
    var range = text.sourceRange();
    var before = range.isTracked() ? read.floorEntry(range.endPos() - 1) : null;
    boolean isRead = before != null && before.getValue() > range.startPos();
    var block = block(text.parent());
    if (block != null && seen.add(block) && !isRead) {
      kinds.accept(kind.isEmpty() ? kindOfPlain(block, text) : kind);
    }
  }

  private static @Nullable Element block(@Nullable Node inside) {
    var at = inside;
    while (at instanceof Element element && !element.isBlock()) {
      at = element.parent();
    }
    return at instanceof Element element ? element : null;
  }

  private static String kindOfPlain(Element block, TextNode text) {
    if (HtmlProse.HEADINGS.contains(block.normalName())) {
      return "heading";
    }
    var parent = text.parent();
    return parent != null && parent.closest("a") != null ? "link" : "other text";
  }

  /** Returns why an element is left out with all in it; empty where it isn't. */
  private static String kind(Element element) {
    var tag = element.normalName();
    boolean hidden = BoilerplateFilter.isHidden(element);
    if (!hidden && !BoilerplateFilter.isBesideArticle(element)) {
      return "";
    }
    var bare = new Element(tag);
    if (hidden) {
      return BoilerplateFilter.isHidden(bare) ? tag : "hidden";
    }
    if (BoilerplateFilter.isBesideArticle(bare)) {
      return tag;
    }
    var role = element.attr("role");
    if (BoilerplateFilter.isBesideArticle(bare.attr("role", role))) {
      return "[role=" + role + "]";
    }
    return element.classNames().stream()
        .filter(name -> BoilerplateFilter.isBesideArticle(new Element(tag).addClass(name)))
        .findFirst()
        .map(name -> "." + name)
        .orElse("other text");
  }
}
