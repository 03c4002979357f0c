package org.copydesk.input.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** One pass over a page, which collects the candidates for each part of its article in order. */
final class PageScan implements NodeFilter {
  // A shorter one may be a deck, a date or a caption that the page doesn't mark.
  private static final int SURE_PARAGRAPH = 80;

  // Of each kind; each is looked into, so that many inside each other would take long.
  private static final int MAX_CANDIDATES = 50;

  private static final String OWNER =
      "((article|story|post|entry|content|headline|page|c|m|o)[-_])?";

  private static final Pattern HEADLINE =
      Pattern.compile("headline|(article|story|post|entry|page)[-_]?(headline|heading|title)");

  private static final Pattern DECK =
      Pattern.compile(
          OWNER
              + "(alternative-?headline|deck|dek|stand-?first|strap-?line|sub-?head(line|ing)?"
              + "|sub-?hed|sub-?title|summary)([-_](text|copy|content))?");

  private static final Pattern KICKER =
      Pattern.compile(OWNER + "(kicker|eyebrow|overline)([-_](text|label|link))?");

  private static final Pattern BYLINE =
      Pattern.compile(OWNER + "(byline|author|author-?names?)([-_](text|name|names))?");

  private static final Pattern BODY =
      Pattern.compile(
          "(article|story|post|entry|news)[-_]?(body|content|text)([-_](text|content|inner))?"
              + "|body[-_]?(copy|text|content)|rich-?text");

  private static final Set<String> NOT_THE_ARTICLE = Set.of("aside", "nav", "footer");

  private final HtmlSource source;

  final Map<String, Element> metas = new HashMap<>();
  final List<Element> scripts = new ArrayList<>();
  final List<Element> headlines = new ArrayList<>();
  final List<Element> decks = new ArrayList<>();
  final List<Element> kickers = new ArrayList<>();
  final List<Element> bylines = new ArrayList<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> markedBodies = new ArrayList<>();
  final List<Element> namedBodies = new ArrayList<>();
  final List<Element> articles = new ArrayList<>();
  final List<Element> mains = new ArrayList<>();
  final List<Element> paragraphs = new ArrayList<>();
  @Nullable Element title;
  @Nullable Element canonical;
  private final TreeSet<Integer> paragraphStarts = new TreeSet<>();

  private PageScan(HtmlSource source) {
    this.source = source;
  }

  static PageScan of(HtmlSource source, Document page) {
    var scan = new PageScan(source);
    page.filter(scan);
    return scan;
  }

  /** Returns whether a paragraph that can only be the body's begins between two places. */
  boolean hasParagraphBetween(int a, int b) {
    var next = paragraphStarts.higher(Math.min(a, b));
    return next != null && next < Math.max(a, b);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    switch (element.normalName()) {
      case "head" -> {
        return FilterResult.CONTINUE;
      }
      case "title" -> title = title == null ? element : title;
      case "meta" -> meta(element);
      case "link" -> {
        boolean isCanonical = element.attr("rel").equalsIgnoreCase("canonical");
        canonical = canonical == null && isCanonical ? element : canonical;
      }
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
          scripts.add(element);
        }
      }
      default -> {
        // Below.
      }
    }
    if (BoilerplateFilter.isHidden(element) || NOT_THE_ARTICLE.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    visible(element);
    return FilterResult.CONTINUE;
  }

  private void meta(Element element) {
    for (var attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      if (element.hasAttr(attribute) && !element.attr("content").isBlank()) {
        metas.putIfAbsent(element.attr(attribute).toLowerCase(Locale.ROOT), element);
      }
    }
  }

  private void visible(Element element) {
    var name = element.normalName();
    boolean heading = HtmlProse.HEADINGS.contains(name);
    boolean named =
        isMarked(element, "itemprop", "headline") || (heading && isNamed(element, HEADLINE));
    if (name.equals("h1") || named) {
      addCandidate(headlines, element);
    } else if (isMarked(element, "itemprop", "alternativeHeadline") || isNamed(element, DECK)) {
      addCandidate(decks, element);
    } else if (isNamed(element, KICKER)) {
      addCandidate(kickers, element);
    } else if (isByline(element)) {
      addCandidate(bylines, element);
    } else if (isMarked(element, "itemprop", "articleBody")) {
      addOutermost(markedBodies, element);
    } else if (isNamed(element, BODY)) {
      addOutermost(namedBodies, element);
    }
    switch (name) {
      case "article" -> articles.add(element);
      case "main" -> mains.add(element);
      case "time" -> addCandidate(times, element);
      case "p" -> paragraph(element);
      default -> {
        if (element.attr("role").equalsIgnoreCase("main")) {
          mains.add(element);
        }
      }
    }
  }

  private void paragraph(Element element) {
    paragraphs.add(element);
    boolean claimed = isNamed(element, DECK) || isByline(element);
    if (!claimed && element.text().length() >= SURE_PARAGRAPH && !isInside(element, decks)) {
      paragraphStarts.add(source.start(element));
    }
  }

  private static void addCandidate(List<Element> found, Element element) {
    if (found.size() < MAX_CANDIDATES) {
      found.add(element);
    }
  }

  private static void addOutermost(List<Element> found, Element element) {
    if (!isInside(element, found)) {
      found.add(element);
    }
  }

  /** Returns whether an element is inside the last of those found, which comes before it. */
  private static boolean isInside(Element element, List<Element> found) {
    if (found.isEmpty()) {
      return false;
    }
    var last = found.get(found.size() - 1);
    return isInside(element, last);
  }

  static boolean isInside(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByline(Element element) {
    return isMarked(element, "itemprop", "author")
        || isMarked(element, "rel", "author")
        || isNamed(element, BYLINE);
  }

  /** Returns whether an element may be inside a headline's own element, and isn't its text. */
  static boolean isBesideHeadline(Element element) {
    return BoilerplateFilter.isHidden(element) || isNamed(element, KICKER) || isByline(element);
  }

  /** Returns whether an element is inside a link to the front page, or has only such a link. */
  static boolean isInHomeLink(Element element) {
    var link = element.closest("a");
    var only = link == null && element.childrenSize() == 1 ? element.child(0) : link;
    return only != null
        && only.normalName().equals("a")
        && (only.attr("href").equals("/")
            || only.attr("href").matches("https?://[^/]*/?|.*/index\\.html?"));
  }

  private static boolean isMarked(Element element, String attribute, String value) {
    return element.hasAttr(attribute)
        && List.of(element.attr(attribute).split("\\s+")).contains(value);
  }

  private static boolean isNamed(Element element, Pattern pattern) {
    return element.hasAttr("class")
        && element.classNames().stream()
            .anyMatch(name -> pattern.matcher(BoilerplateFilter.inner(name)).matches());
  }
}
