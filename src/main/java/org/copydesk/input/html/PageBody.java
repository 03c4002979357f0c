package org.copydesk.input.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finder of the paragraphs of a page's article: in elements marked as its body, in its article, in
 * the page's main part, or in the element with most of the page's paragraphs.
 *
 * @param headline element of the headline; null where none is known
 * @param claimed elements that are other parts of the article
 */
record PageBody(
    HtmlSource source, PageScan scan, @Nullable Element headline, Set<Element> claimed) {

  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "dd");

  /** Returns the paragraphs of the elements marked as article, main part or body. */
  List<HtmlBlock> marked() {
    var candidates = new ArrayList<List<Element>>();
    candidates.add(scan.markedBodies);
    articleOfHeadline().ifPresent(article -> candidates.add(parts(article)));
    longestArticle().ifPresent(article -> candidates.add(parts(article)));
    scan.mains.stream().limit(1).forEach(main -> candidates.add(parts(main)));
    candidates.add(scan.namedBodies);
    return first(candidates);
  }

  /** Returns the paragraphs of the element that has most of them, of no paragraphs all text. */
  List<HtmlBlock> densest(Element body) {
    var letters = new HashMap<Element, Integer>();
    for (var paragraph : scan.paragraphs) {
      var parent = paragraph.parent();
      int length = claimed.contains(paragraph) ? 0 : paragraph.text().length();
      if (parent != null && length > 0) {
        letters.merge(parent, length, Integer::sum);
        // Where each paragraph is wrapped alone, the element with all of them counts.
        var outer = parent.parent();
        if (outer != null) {
          letters.merge(outer, length / 2, Integer::sum);
        }
      }
    }
    var most =
        letters.entrySet().stream()
            .max(
                Map.Entry.<Element, Integer>comparingByValue()
                    .thenComparing(entry -> -source.start(entry.getKey())));
    return first(List.of(List.of(most.map(Map.Entry::getKey).orElse(body))));
  }

  private List<HtmlBlock> first(List<List<Element>> candidates) {
    Predicate<Element> plain =
        element -> BoilerplateFilter.isHidden(element) || claimed.contains(element);
    // A class name may mislead: where it leaves nothing, it isn't looked at.
    return Stream.<Predicate<Element>>of(
            plain.or(BoilerplateFilter::isBesideArticle).or(this::isOtherArticle),
            plain.or(BoilerplateFilter::isBesideByTag))
        .flatMap(leftOut -> candidates.stream().map(roots -> paragraphs(roots, leftOut)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
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
    return marked.stream().anyMatch(block -> block.element().normalName().equals("p"))
        ? marked
        : all;
  }

  /** Returns the elements in one that are named as its body, if they have most of its text. */
  private List<Element> parts(Element root) {
    var named = scan.namedBodies.stream().filter(part -> PageScan.isInside(part, root)).toList();
    int length = named.stream().mapToInt(this::length).sum();
    return length * 2 >= length(root) && length > 0 ? named : List.of(root);
  }

  private int length(Element element) {
    return scan.paragraphs.isEmpty() ? element.text().length() : paragraphLength(element);
  }

  private int paragraphLength(Element element) {
    return element.getElementsByTag("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private Optional<Element> articleOfHeadline() {
    for (Element at = headline; at != null; at = at.parent()) {
      if (at.normalName().equals("article")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private Optional<Element> longestArticle() {
    var outermost = new ArrayList<Element>();
    for (var article : scan.articles) {
      if (outermost.isEmpty() || !PageScan.isInside(article, outermost.get(outermost.size() - 1))) {
        outermost.add(article);
      }
    }
    return outermost.stream().max(Comparator.comparingInt(this::length));
  }
}
