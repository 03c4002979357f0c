package org.copydesk.input.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.input.html.PartNames.Part;
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

  private static final Set<String> NOT_THE_ARTICLE = Set.of("aside", "nav", "footer");

  private final HtmlSource source;

  final Map<String, Element> metas = new HashMap<>();
  final List<Element> scripts = new ArrayList<>();
  final List<Element> headlines = new ArrayList<>();
  // Other headings, which are the headline if they say the same as the page's titles.
  final List<Element> headings = new ArrayList<>();
  final List<Element> kickers = new ArrayList<>();
  final List<Element> bylines = new ArrayList<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> markedBodies = new ArrayList<>();
  final List<Element> namedBodies = new ArrayList<>();
  final List<Element> articles = new ArrayList<>();
  final List<Element> mains = new ArrayList<>();
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
    visible(element, PartNames.of(element));
    return FilterResult.CONTINUE;
  }

  private void meta(Element element) {
    for (var attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      if (element.hasAttr(attribute) && !element.attr("content").isBlank()) {
        metas.putIfAbsent(element.attr(attribute).toLowerCase(Locale.ROOT), element);
      }
    }
  }

  private void visible(Element element, PartNames names) {
    var name = element.normalName();
    boolean heading = HtmlProse.HEADINGS.contains(name);
    boolean named =
        isMarked(element, "itemprop", "headline") || (heading && names.isNamedOnly(Part.HEADLINE));
    if (name.equals("h1") || named) {
      addCandidate(headlines, element);
    } else if (names.isNamedOnly(Part.KICKER)) {
      addCandidate(kickers, element);
    } else if (isByline(element, names)) {
      addCandidate(bylines, element);
    } else if (isMarked(element, "itemprop", "articleBody")) {
      addOutermost(markedBodies, element);
    } else if (names.isNamed(Part.BODY)) {
      addOutermost(namedBodies, element);
    } else if (heading && !names.isNamed(Part.DECK)) {
      addCandidate(headings, element);
    }
    switch (name) {
      case "article" -> articles.add(element);
      case "main" -> addCandidate(mains, element);
      case "time" -> addCandidate(times, element);
      case "p" -> paragraph(element, names);
      default -> {
        if (element.attr("role").equalsIgnoreCase("main")) {
          addCandidate(mains, element);
        }
      }
    }
  }

  private void paragraph(Element element, PartNames names) {
    if (TextMass.isLongerThan(SURE_PARAGRAPH, element)
        && !names.isNamed(Part.DECK)
        && !isByline(element, names)) {
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
    return !found.isEmpty() && isInside(element, found.get(found.size() - 1));
  }

  static boolean isInside(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  static boolean isByline(Element element) {
    return isByline(element, PartNames.of(element));
  }

  private static boolean isByline(Element element, PartNames names) {
    return isMarked(element, "itemprop", "author")
        || isMarked(element, "rel", "author")
        || names.isNamedOnly(Part.BYLINE);
  }

  /** Returns whether an attribute has a value among others. */
  static boolean isMarked(Element element, String attribute, String value) {
    return element.hasAttr(attribute)
        && List.of(element.attr(attribute).split("\\s+")).contains(value);
  }
}
