package org.copydesk.input.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copydesk.input.plain.BlockShape;
import org.copydesk.input.source.MappedText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finder of the headline, deck, kicker and byline of a page's article. */
record PageHeading(HtmlSource source, PageScan scan, SiteName site) {
  private static final int MAX_BYLINE = 200;
  private static final int MAX_DECK = 500;

  // Search engines cut longer ones off, and so do systems before them.
  private static final int LONG_HEADLINE = 100;

  private static final Pattern CUT_OFF = Pattern.compile("\\s*(…|\\.{3}|\\[…\\])\\s*$");

  /** An element that has a role, and its text. */
  record Part(Element element, MappedText text) {}

  /** Returns the heading that is most likely the article's headline, or has the given text. */
  Optional<Part> headline(String given) {
    var headings =
        scan.headlines.stream()
            .flatMap(element -> part(element, PageScan::isBesideHeadline).stream())
            .toList();
    if (!given.isEmpty()) {
      var same = headings.stream().filter(part -> isSame(given, part.text().text())).findFirst();
      if (same.isPresent()) {
        return same;
      }
    }
    return headings.stream()
        .filter(part -> !isLogo(part))
        .min(Comparator.comparingInt(part -> distance(part.element())));
  }

  /** Returns whether two texts have the same letters, or one is the other cut short. */
  static boolean isSame(String given, String shown) {
    var whole = SiteName.letters(shown);
    var letters = SiteName.letters(given);
    return letters.equals(whole)
        || (!letters.isEmpty()
            && whole.startsWith(letters)
            && (given.length() >= LONG_HEADLINE || isCutOff(given)));
  }

  static boolean isCutOff(String text) {
    return CUT_OFF.matcher(text).find();
  }

  private boolean isLogo(Part part) {
    var text = part.text().text();
    return site.isName(text) || PageScan.isInHomeLink(part.element());
  }

  private int distance(Element heading) {
    if (heading.attr("itemprop").contains("headline")) {
      return 0;
    }
    for (Element at = heading; at != null; at = at.parent()) {
      if (at.normalName().equals("article")) {
        return 1;
      }
      if (scan.mains.contains(at)) {
        return 2;
      }
    }
    return 3;
  }

  /** Returns the deck: the element marked as one, or the paragraph under the headline. */
  Optional<Part> deck(@Nullable Element headline) {
    int start = headline == null ? 0 : source.start(headline);
    var marked =
        scan.decks.stream()
            .filter(deck -> source.start(deck) > start)
            .filter(deck -> !scan.hasParagraphBetween(start, source.start(deck)))
            .flatMap(deck -> part(deck, BoilerplateFilter::isHidden).stream())
            .filter(deck -> deck.text().text().length() <= MAX_DECK)
            .findFirst();
    return marked.isPresent() || headline == null ? marked : deckUnder(headline);
  }

  private Optional<Part> deckUnder(Element headline) {
    var next = headline.nextElementSibling();
    if (next == null
        || !List.of("p", "h2", "h3").contains(next.normalName())
        || next.normalName().equals(headline.normalName())
        || scan.bylines.contains(next)
        || next.getElementsByTag("time").size() > 0) {
      return Optional.empty();
    }
    var after = next.nextElementSibling();
    boolean beforeText = after != null && after.normalName().equals("p");
    boolean heading = HtmlProse.HEADINGS.contains(next.normalName());
    if (!isInHeader(headline) && !(heading && beforeText)) {
      return Optional.empty();
    }
    return part(next, BoilerplateFilter::isHidden)
        .filter(deck -> deck.text().text().length() <= MAX_DECK)
        .filter(deck -> !BlockShape.isByline(deck.text().text()));
  }

  private static boolean isInHeader(Element headline) {
    for (Element at = headline; at != null; at = at.parent()) {
      if (at.normalName().equals("header") || at.normalName().equals("hgroup")) {
        return true;
      }
    }
    return false;
  }

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
    return HtmlProse.read(source, element, leftOut).stream()
        .map(HtmlBlock::text)
        .max(Comparator.comparingInt(text -> text.text().length()))
        .map(text -> new Part(element, text.from(Selector.of(element))));
  }
}
