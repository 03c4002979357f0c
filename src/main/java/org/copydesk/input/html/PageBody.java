package org.copydesk.input.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.input.plain.BlockShape;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finder of the paragraphs of a page's article: in elements marked as its body, in its article, in
 * the page's main part, in elements named as a body, or in the element with most of the page's
 * prose.
 *
 * @param beside whether an element's name says that it isn't the article
 * @param headline element of the headline; null where none is known
 * @param claimed elements that are other parts of the article
 */
record PageBody(
    HtmlSource source,
    PageScan scan,
    TextMass mass,
    Predicate<Element> beside,
    @Nullable Element headline,
    Set<Element> claimed) {

  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "dd");

  // A marked element with less of the prose is a teaser, a caption or another article.
  private static final double SHARE_OF_PROSE = 0.3;

  // Names that leave less of the paragraphs mean something else on this site.
  private static final double SHARE_BY_NAMES = 0.1;

  // Shorter ones without an end are places, functions and labels above the first paragraph.
  private static final int LABEL = 60;

  /**
   * Returns whether an element isn't the article. What has the headline or the body is never so,
   * whatever its name.
   */
  static Predicate<Element> beside(Element page, PageScan scan, @Nullable Element headline) {
    var around = new HashSet<Element>();
    var inside = new ArrayList<>(scan.markedBodies);
    if (inside.isEmpty() && !scan.namedBodies.isEmpty()) {
      // Without names, which are in question.
      inside.add(TextMass.of(page, BoilerplateFilter::isHidden).heaviest(scan.namedBodies));
    }
    if (headline != null) {
      inside.add(headline);
    }
    for (var part : inside) {
      for (Element at = part; at != null && around.add(at); at = at.parent()) {
        // Up to an element that is known already.
      }
    }
    return element -> !around.contains(element) && BoilerplateFilter.isBesideArticle(element);
  }

  /** Returns the elements with the paragraphs: the first kind that has much of the page's prose. */
  List<Element> roots(Element body) {
    var candidates = new ArrayList<List<Element>>();
    candidates.add(scan.markedBodies);
    articleOfHeadline().ifPresent(article -> candidates.add(parts(article)));
    longestArticle().ifPresent(article -> candidates.add(parts(article)));
    mains().forEach(main -> candidates.add(parts(main)));
    candidates.add(scan.namedBodies);
    candidates.add(List.of(mass.core(body)));
    int most = candidates.stream().mapToInt(mass::of).max().orElse(0);
    return candidates.stream()
        .filter(roots -> !roots.isEmpty())
        .filter(roots -> mass.of(roots) >= most * SHARE_OF_PROSE)
        .findFirst()
        .orElse(List.of(body));
  }

  /** Returns the paragraphs in elements, in their order. */
  List<HtmlBlock> paragraphs(List<Element> roots) {
    Predicate<Element> plain =
        element -> BoilerplateFilter.isHidden(element) || claimed.contains(element);
    var named =
        paragraphs(roots, plain.or(beside).or(this::isOtherArticle)).stream()
            .filter(block -> !LinkCues.isLeadElsewhere(block))
            .toList();
    if (mass.of(roots) > 0 && length(named) >= mass.of(roots) * SHARE_BY_NAMES) {
      return named;
    }
    var all = paragraphs(roots, plain.or(BoilerplateFilter::isBesideByTag));
    return length(named) >= length(all) * SHARE_BY_NAMES ? named : all;
  }

  private static int length(List<HtmlBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.text().text().length()).sum();
  }

  private boolean isOtherArticle(Element element) {
    return element.normalName().equals("article")
        && (headline == null || !PageScan.isInside(headline, element));
  }

  private List<HtmlBlock> paragraphs(List<Element> roots, Predicate<Element> leftOut) {
    int start = headline == null ? -1 : source.start(headline);
    var all =
        roots.stream()
            .flatMap(root -> HtmlBody.paragraphs(source, root, leftOut).stream())
            .filter(
                block -> source.start(block.element()) > start || roots.contains(block.element()))
            .toList();
    var marked =
        all.stream().filter(block -> PARAGRAPHS.contains(block.element().normalName())).toList();
    // Bare text beside paragraphs is dates, labels and buttons.
    return withoutLabels(
        marked.stream().anyMatch(block -> block.element().normalName().equals("p")) ? marked : all);
  }

  /** Returns paragraphs without those that are the deck. */
  static List<HtmlBlock> without(PageDeck.Deck deck, List<HtmlBlock> paragraphs) {
    return withoutLabels(
        paragraphs.stream()
            .filter(block -> deck.blocks().stream().noneMatch(other -> isSame(block, other)))
            .toList());
  }

  private static boolean isSame(HtmlBlock block, HtmlBlock other) {
    return block.element().equals(other.element())
        && block.text().text().equals(other.text().text());
  }

  /** Leaves out the short texts above the first paragraph, unless there is nothing else. */
  private static List<HtmlBlock> withoutLabels(List<HtmlBlock> blocks) {
    int first = 0;
    while (first < blocks.size() && isLabel(blocks.get(first).text().text())) {
      first++;
    }
    return first == blocks.size() ? blocks : blocks.subList(first, blocks.size());
  }

  private static boolean isLabel(String text) {
    return text.length() < LABEL && !BlockShape.endsInPunctuation(text);
  }

  /** Returns the elements in one that are named as its body, if they have most of its prose. */
  private List<Element> parts(Element root) {
    var named = scan.namedBodies.stream().filter(part -> PageScan.isInside(part, root)).toList();
    int length = mass.of(named);
    return length * 2L >= mass.of(root, 0) && length > 0 ? named : List.of(root);
  }

  private Optional<Element> articleOfHeadline() {
    for (Element at = headline; at != null; at = at.parent()) {
      if (at.normalName().equals("article")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Returns the main part of the page, that with the headline first. */
  private Stream<Element> mains() {
    return scan.mains.stream()
        .limit(10)
        .sorted(
            Comparator.comparing(main -> headline == null || !PageScan.isInside(headline, main)))
        .limit(1);
  }

  private Optional<Element> longestArticle() {
    var outermost = new ArrayList<Element>();
    for (var article : scan.articles) {
      if (outermost.isEmpty() || !PageScan.isInside(article, outermost.get(outermost.size() - 1))) {
        outermost.add(article);
      }
    }
    return outermost.stream().max(Comparator.comparingInt(article -> mass.of(article, 0)));
  }
}
