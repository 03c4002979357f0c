package org.copydesk.input.html;

import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.input.source.MappedText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finder of the kicker and byline of a page's article. */
record PageHeading(HtmlSource source, PageScan scan) {
  private static final int MAX_BYLINE = 200;

  /** An element that has a role, and its text. */
  record Part(Element element, MappedText text) {}

  /** Returns the label above or inside the headline. */
  Optional<Part> kicker(Element headline) {
    int start = source.start(headline);
    return scan.kickers.stream()
        .filter(kicker -> source.start(kicker) < start || PageScan.isInside(kicker, headline))
        .filter(kicker -> !scan.hasParagraphBetween(start, source.start(kicker)))
        .flatMap(kicker -> part(kicker, BoilerplateFilter::isHidden).stream())
        .reduce((first, last) -> last);
  }

  /** Returns the byline beside the headline. */
  Optional<Part> byline(@Nullable Element headline) {
    int start = headline == null ? 0 : source.start(headline);
    return scan.bylines.stream()
        .filter(byline -> !scan.hasParagraphBetween(start, source.start(byline)))
        .flatMap(
            byline ->
                part(
                    byline,
                    element ->
                        BoilerplateFilter.isHidden(element) || element.normalName().equals("time"))
                    .stream())
        .filter(byline -> byline.text().text().length() <= MAX_BYLINE)
        .findFirst();
  }

  /** Returns an element's text: of several blocks the longest. */
  private Optional<Part> part(Element element, Predicate<Element> leftOut) {
    return HtmlProse.longest(source, element, leftOut)
        .map(text -> new Part(element, text.from(Selector.of(element))));
  }
}
