package org.copydesk.input.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.input.html.PartNames.Part;
import org.copydesk.input.source.MappedText;
import org.copydesk.text.Span;
import org.jsoup.nodes.Element;

/**
 * Finder of the headline that a reader sees.
 *
 * @param titles what the page's metadata say that its title is, without the site's name
 */
record PageHeadline(HtmlSource source, PageScan scan, SiteName site, List<String> titles) {
  // Weights of what makes a heading the headline. Many pages have a title for search engines that
  // shares few words with the headline, and some have several h1.
  private static final double TITLE = 2;
  private static final double MARKED = 0.6;
  private static final double H1 = 0.5;
  private static final double IN_ARTICLE = 0.4;
  private static final double IN_MAIN = 0.3;

  // Another heading counts if it says the same as a title, and no h1 is near one.
  private static final double NEAR = 0.5;
  private static final double SAME = 0.8;

  // A short heading outside of the article with hardly a word of a title is a section's.
  private static final double OTHER = 0.15;
  private static final int WORDS_OF_HEADLINE = 3;

  // "Live", "Premium": a longer text with such a name is the headline itself.
  private static final int LETTERS_OF_BADGE = 15;

  // "Opinion | Council approves plan", "Council approves plan | Editorial"
  private static final Pattern LABEL_BEFORE =
      Pattern.compile("\\p{L}+(?: \\p{L}+)?\\s*\\|\\s*(?=\\S+\\s+\\S+\\s+\\S)");

  private static final Pattern LABEL_AFTER =
      Pattern.compile("(\\S+\\s+\\S+\\s+\\S.*\\S)\\s+\\|\\s+(\\p{L}+(?: \\p{L}+)?)");

  private static final Pattern MARKS = Pattern.compile("[\\s:|/·•»–—-]+");

  // A shorter title may be a word of the headline.
  private static final int LETTERS_OF_TITLE = 15;

  /**
   * An element with the headline.
   *
   * @param kicker the label inside of the heading
   */
  record Headline(Element element, MappedText text, Optional<MappedText> kicker) {}

  private record Candidate(Element element, MappedText text, double nearness, double score) {}

  Optional<Headline> find() {
    var best = best(scan.headlines, 0);
    if (best.filter(found -> found.nearness() >= NEAR).isEmpty()) {
      var h1 = best;
      best = best(scan.headings, SAME).or(() -> h1).or(() -> best(headingsOfHeaders(), 0));
    }
    return best.map(this::withoutLabel);
  }

  private Headline withoutLabel(Candidate found) {
    int end = found.text().text().length();
    int start = label(found);
    if (start > 0) {
      return headline(found, new Span(start, end), new Span(0, start));
    }
    var after = LABEL_AFTER.matcher(found.text().text());
    return after.matches()
        ? headline(found, new Span(0, after.end(1)), new Span(after.start(2), end))
        : new Headline(found.element(), found.text(), Optional.empty());
  }

  private Headline headline(Candidate found, Span text, Span label) {
    return new Headline(
        found.element(),
        HtmlProse.part(source, found.text(), text),
        Optional.of(HtmlProse.part(source, found.text(), label)));
  }

  /** Returns the headings, of any level, in the header of an article. */
  private List<Element> headingsOfHeaders() {
    return scan.headings.stream()
        .filter(
            heading -> {
              var header = heading.closest("header");
              return header != null && header.closest("article") != null;
            })
        .toList();
  }

  private Optional<Candidate> best(List<Element> headings, double minNearness) {
    Candidate best = null;
    for (var heading : headings) {
      var text = text(heading);
      if (text.isPresent() && !isLogo(heading, text.get().text())) {
        var candidate = candidate(heading, text.get());
        if (candidate.nearness() >= minNearness
            && candidate.score() > OTHER
            && (best == null || candidate.score() > best.score())) {
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Candidate candidate(Element heading, MappedText text) {
    double nearness =
        titles.stream().mapToDouble(title -> nearness(title, text.text())).max().orElse(0);
    double place = place(heading);
    if (place == 0
        && nearness < OTHER
        && !titles.isEmpty()
        && words(text.text()).size() < WORDS_OF_HEADLINE) {
      return new Candidate(heading, text, nearness, 0);
    }
    double tag = heading.normalName().equals("h1") ? H1 : OTHER * 2;
    return new Candidate(heading, text, nearness, TITLE * nearness + place + tag);
  }

  private double place(Element heading) {
    double marked = PageScan.isMarked(heading, "itemprop", "headline") ? MARKED : 0;
    for (Element at = heading; at != null; at = at.parent()) {
      if (at.normalName().equals("article")) {
        return marked + IN_ARTICLE;
      }
      if (scan.mains.contains(at)) {
        return marked + IN_MAIN;
      }
    }
    return marked;
  }

  /** Returns the share of words that two titles have in common, 1 if they have the same letters. */
  private static double nearness(String title, String text) {
    if (isSame(title, text)) {
      return 1;
    }
    var words = words(title);
    var others = words(text);
    int size = words.size() + others.size();
    words.retainAll(others);
    return size == 0 ? 0 : 2.0 * words.size() / size;
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Returns whether two texts have the same letters, or the first is the other cut short. */
  static boolean isSame(String given, String shown) {
    var whole = SiteName.letters(shown);
    var letters = SiteName.letters(given);
    return letters.equals(whole)
        || (!letters.isEmpty() && whole.startsWith(letters) && Excerpts.isCutOff(given));
  }

  private boolean isLogo(Element heading, String text) {
    return site.isName(text) || isInHomeLink(heading);
  }

  /** Returns whether an element is inside a link to the front page, or has only such a link. */
  private static boolean isInHomeLink(Element element) {
    var link = element.closest("a");
    var only = link == null && element.childrenSize() == 1 ? element.child(0) : link;
    return only != null
        && only.normalName().equals("a")
        && (only.attr("href").equals("/")
            || only.attr("href").matches("https?://[^/]*/?|.*/index\\.html?"));
  }

  private Optional<MappedText> text(Element heading) {
    return HtmlProse.longest(source, heading, PageHeadline::isNoHeadline)
        .map(
            text -> {
              var marks = MARKS.matcher(text.text());
              // Between a label and the headline.
              return marks.lookingAt()
                  ? HtmlProse.part(source, text, new Span(marks.end(), text.text().length()))
                  : text;
            });
  }

  /** Returns whether an element may be inside a heading, and isn't its text. */
  private static boolean isNoHeadline(Element element) {
    var names = PartNames.of(element);
    return BoilerplateFilter.isHidden(element)
        || element.normalName().equals("time")
        || names.isNamedOnly(Part.KICKER)
        || (names.isNamedOnly(Part.BADGE) && element.text().length() <= LETTERS_OF_BADGE)
        || PageScan.isByline(element);
  }

  /** Returns the end of a label that an element in the heading has, and no title; 0 if none. */
  private int label(Candidate heading) {
    var text = heading.text().text();
    var letters = SiteName.letters(text);
    var before = LABEL_BEFORE.matcher(text);
    if (before.lookingAt()) {
      return before.end();
    }
    for (var title : titles) {
      var own = SiteName.letters(title);
      if (own.length() >= LETTERS_OF_TITLE
          && own.length() < letters.length()
          && letters.endsWith(own)
          && titles.stream().noneMatch(other -> SiteName.letters(other).equals(letters))) {
        var label = letters.substring(0, letters.length() - own.length());
        if (inside(heading.element()).stream()
            .anyMatch(inner -> SiteName.letters(inner.text()).equals(label))) {
          return endOf(label, text);
        }
      }
    }
    return 0;
  }

  private static List<Element> inside(Element element) {
    return new ArrayList<>(element.children().stream().limit(10).toList());
  }

  /** Returns the offset after letters at the beginning of a text, and the marks after them. */
  private static int endOf(String letters, String text) {
    int left = letters.codePointCount(0, letters.length());
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean isLetter = Character.isLetterOrDigit(c);
      if (left == 0 && (isLetter || "“„\"'«‘‚".indexOf(c) >= 0)) {
        break;
      }
      left -= isLetter ? 1 : 0;
      at += Character.charCount(c);
    }
    return at;
  }
}
