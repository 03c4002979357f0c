package org.copydesk.input.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.input.html.PartNames.Part;
import org.copydesk.input.source.MappedText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finder of the deck: the visible text between the headline and the first paragraph of the body
 * that markup, a name, the page's description or its place in the heading make the deck.
 */
final class PageDeck {
  private static final int MAX_BLOCKS = 40;
  private static final int MAX_DECK = 900;
  private static final int MIN_LETTERS = 10;
  private static final int MIN_WORDS = 6;
  private static final int MIN_WORDS_NEXT = 4;

  // More paragraphs alike are the body.
  private static final int MAX_PLACED = 2;

  // A text that is mostly a link leads to another article.
  private static final double MAX_LINKED = 0.7;

  private static final double SHARE_OF_STYLE = 0.15;

  // Levels of elements around a block whose names count.
  private static final int LEVELS = 3;

  private static final Set<String> NO_DECK =
      Set.of(
          "address aside button dl figcaption figure footer form menu nav pre table time"
              .split(" ", -1));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final HtmlSource source;
  private final PageScan scan;
  private final Element headline;
  private final Set<Element> around = new HashSet<>();
  private final List<String> descriptions;
  private final String alternative;

  private Element core;
  private Set<String> bodyStyles = Set.of();

  /** What makes a text the deck, surest first. */
  private enum Reason {
    MARKED,
    NAMED,
    DESCRIBED,
    ALTERNATIVE,
    NAMED_AS_LEAD,
    PLACED,
    BOLD
  }

  private record Candidate(HtmlBlock block, Reason reason) {}

  /**
   * The deck.
   *
   * @param blocks those that have it
   */
  record Deck(List<HtmlBlock> blocks, MappedText text) {}

  /**
   * Holds the page.
   *
   * @param descriptions what the page's metadata say about its article
   * @param alternative its other headline in JSON-LD; empty where there is none
   */
  PageDeck(
      HtmlSource source,
      PageScan scan,
      Element headline,
      List<String> descriptions,
      String alternative) {
    this.source = source;
    this.scan = scan;
    this.headline = headline;
    this.descriptions =
        descriptions.stream().map(SiteName::letters).filter(text -> !text.isEmpty()).toList();
    this.alternative = SiteName.letters(alternative);
    this.core = headline;
    for (Element at = headline; at != null; at = at.parent()) {
      around.add(at);
    }
  }

  /**
   * Finds the deck.
   *
   * @param core the innermost element with most of the body
   * @param body paragraphs of the body, the deck perhaps among them
   */
  Optional<Deck> find(Element core, List<HtmlBlock> body) {
    this.core = core;
    this.bodyStyles = styles(body);
    var blocks = beforeBody(HtmlProse.read(source, root(), this::isNoDeck, MAX_BLOCKS));
    var candidates = new ArrayList<Candidate>();
    boolean byline = false;
    for (var block : blocks) {
      var reason = reason(block, byline || isAfterByline(block.element()));
      byline = byline || DeckText.isByline(block.text().text());
      if (reason != null) {
        candidates.add(new Candidate(block, reason));
      }
    }
    return candidates.stream()
        .map(Candidate::reason)
        .min(Enum::compareTo)
        .map(reason -> candidates.stream().filter(found -> found.reason() == reason).toList())
        .flatMap(this::deck);
  }

  private Optional<Deck> deck(List<Candidate> candidates) {
    var first = candidates.get(0);
    if (first.reason() == Reason.PLACED
        && candidates.stream()
                .filter(other -> !isListItem(other.block()))
                .filter(
                    other -> style(other.block().element()).equals(style(first.block().element())))
                .count()
            > MAX_PLACED) {
      return Optional.empty();
    }
    var blocks = new ArrayList<HtmlBlock>();
    var letters = new HashSet<String>();
    int length = 0;
    for (var candidate : candidates) {
      var block = candidate.block();
      length += block.text().text().length();
      boolean alike =
          blocks.isEmpty()
              || (style(block.element()).equals(style(first.block().element()))
                  && (first.reason().compareTo(Reason.PLACED) < 0 || isListItem(block)));
      // Pages for several widths of screen have a deck twice.
      if (alike && length <= MAX_DECK && letters.add(SiteName.letters(block.text().text()))) {
        blocks.add(block);
      }
    }
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Deck(
                blocks,
                HtmlProse.joined(source, blocks).from(Selector.of(blocks.get(0).element()))));
  }

  /** Returns whether an element has neither the headline nor the body. */
  private boolean isApart(Element element) {
    return !around.contains(element) && !PageScan.isInside(core, element);
  }

  /** Returns the innermost element with the headline and the body. */
  private Element root() {
    for (Element at = core; at != null; at = at.parent()) {
      if (around.contains(at)) {
        return at;
      }
    }
    return headline.root();
  }

  private boolean isNoDeck(Element element) {
    if (around.contains(element)) {
      return element.equals(headline);
    }
    if (source.start(element) < source.start(headline)
        || NO_DECK.contains(element.normalName())
        || BoilerplateFilter.isHidden(element)
        || BoilerplateFilter.hasRoleBeside(element)) {
      return true;
    }
    var names = PartNames.of(element);
    return names.isBeside() || PageScan.isByline(element);
  }

  private List<HtmlBlock> beforeBody(List<HtmlBlock> blocks) {
    int end = 0;
    while (end < blocks.size() && !isOfBody(blocks.get(end))) {
      end++;
    }
    // The first paragraph of the body may be the deck in bold.
    int last = Math.min(blocks.size(), end + 1);
    return blocks.subList(0, last);
  }

  private boolean isOfBody(HtmlBlock block) {
    return !block.isEmphasised()
        && !isInHeading(block.element())
        && bodyStyles.contains(style(block.element()));
  }

  /** Returns whether an element is in a part of the page that has the headline and not the body. */
  private boolean isInHeading(Element element) {
    if (!around.contains(core)) {
      return !PageScan.isInside(element, core);
    }
    Element branch = headline;
    while (branch.parent() != null && !branch.parent().equals(core)) {
      branch = branch.parent();
    }
    return PageScan.isInside(element, branch);
  }

  private @Nullable Reason reason(HtmlBlock block, boolean byline) {
    var text = block.text().text();
    var letters = SiteName.letters(text);
    if (letters.length() < MIN_LETTERS
        || text.length() > MAX_DECK
        || block.linked() > MAX_LINKED
        || DeckText.isByline(text)
        || DeckText.hasDateline(text)
        || letters.equals(SiteName.letters(headline.text()))) {
      return null;
    }
    boolean body = isOfBody(block);
    if (hasAround(block, element -> isMarked(element))) {
      return Reason.MARKED;
    }
    if (hasAround(block, element -> PartNames.of(element).isNamed(Part.DECK))) {
      return Reason.NAMED;
    }
    boolean first =
        isCaption(block) || hasAround(block, element -> PartNames.of(element).has(Part.OTHER));
    if (!body
        && !first
        && descriptions.stream().anyMatch(of -> DeckText.isDescription(letters, of))) {
      return Reason.DESCRIBED;
    }
    if (!body && !alternative.isEmpty() && DeckText.isDescription(letters, alternative)) {
      return Reason.ALTERNATIVE;
    }
    if (isInHeading(block.element())
        && hasAround(block, element -> PartNames.of(element).isNamed(Part.LEAD))) {
      return Reason.NAMED_AS_LEAD;
    }
    if (isPlaced(block, byline)) {
      return Reason.PLACED;
    }
    boolean bold = block.emphasis() == HtmlBlock.Emphasis.BOLD;
    return bold && !first && DeckText.isSentence(text) ? Reason.BOLD : null;
  }

  /** Returns whether an italic text is under a picture. */
  private static boolean isCaption(HtmlBlock block) {
    var element = block.element();
    var before = element.previousElementSibling();
    return block.emphasis() == HtmlBlock.Emphasis.ITALIC
        && (element.selectFirst("img") != null
            || (before != null && before.selectFirst("img") != null));
  }

  private static boolean isMarked(Element element) {
    return PageScan.isMarked(element, "itemprop", "alternativeHeadline")
        || PageScan.isMarked(element, "itemprop", "description");
  }

  private boolean hasAround(HtmlBlock block, Predicate<Element> test) {
    Element at = block.element();
    for (int level = 0; level < LEVELS && at != null && isApart(at); level++) {
      if (test.test(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** Returns whether its place and form make a block the deck: right under the headline. */
  private boolean isPlaced(HtmlBlock block, boolean byline) {
    var text = block.text().text();
    var element = block.element();
    boolean heading = HtmlProse.HEADINGS.contains(element.normalName());
    boolean next = element.equals(headline.nextElementSibling());
    long words = WORD.matcher(text).results().limit(MIN_WORDS).count();
    if (hasAround(block, at -> PartNames.of(at).has(Part.OTHER))
        || (next ? words < MIN_WORDS_NEXT : words < MIN_WORDS && !DeckText.isSentence(text))
        || (byline && !(heading && DeckText.isSentence(text)))) {
      return false;
    }
    if (!isInHeading(element)) {
      return heading && next && isBeforeText(element);
    }
    boolean beside = element.parent() != null && element.parent().equals(headline.parent());
    return heading || beside || element.normalName().equals("p") || isListItem(block);
  }

  private boolean isAfterByline(Element element) {
    int start = source.start(headline);
    int end = source.start(element);
    return Stream.concat(scan.bylines.stream(), scan.times.stream())
        .mapToInt(source::start)
        .anyMatch(at -> at > start && at < end);
  }

  private static boolean isBeforeText(Element element) {
    var after = element.nextElementSibling();
    return after != null && after.normalName().equals("p");
  }

  private static boolean isListItem(HtmlBlock block) {
    return block.element().normalName().equals("li");
  }

  /** Returns the tags and classes that much of the text of a body has. */
  private static Set<String> styles(List<HtmlBlock> body) {
    Map<String, Integer> lengths = new HashMap<>();
    for (var block : body) {
      lengths.merge(style(block.element()), block.text().text().length(), Integer::sum);
    }
    int all = lengths.values().stream().mapToInt(Integer::intValue).sum();
    lengths.values().removeIf(length -> length < all * SHARE_OF_STYLE);
    return Set.copyOf(lengths.keySet());
  }

  private static String style(Element element) {
    var parent = element.parent();
    return element.normalName()
        + "."
        + element.className()
        + (parent == null ? "" : " in " + parent.normalName() + "." + parent.className());
  }
}
