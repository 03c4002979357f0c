package org.copydesk.input.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.text.Span;

/**
 * The name of a site, which can be removed from the titles of its pages.
 *
 * @param names the names by which the site is known, their letters and digits alone
 */
public record SiteName(Set<String> names) {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+([-–—|·•»]|::)\\s+|\\s*\\|\\s*");

  private static final Pattern WEAK = Pattern.compile("\\s+[-–—]\\s+");

  // "The Sund Courier", "Politics": longer ones may be a part of the headline.
  private static final int MAX_TITLE = 1000;
  private static final int MAX_NAME_WORDS = 4;
  private static final int MIN_TITLE_WORDS = 3;

  /**
   * Returns the site that goes by these names.
   *
   * @param address of the page, whose host may be the name; empty where it isn't known
   */
  public static SiteName of(Stream<String> names, String address) {
    return new SiteName(
        Stream.concat(names, hostNames(address))
            .map(SiteName::letters)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Stream<String> hostNames(String address) {
    try {
      var host = new URI(address.strip()).getHost();
      return host == null
          ? Stream.of()
          : Stream.concat(Stream.of(host), Stream.of(host.split("\\.")));
    } catch (URISyntaxException e) {
      return Stream.of();
    }
  }

  /** Returns a text's letters and digits in lower case, for comparison. */
  static String letters(String text) {
    var letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the stretch of a title that isn't the site's name or a section's.
   *
   * @param headline the article's, which a title may begin with; empty where it isn't known
   */
  public Span without(String title, String headline) {
    if (title.length() > MAX_TITLE) {
      return Span.whole(title);
    }
    var parts = new ArrayList<Span>();
    var weak = new ArrayList<Boolean>();
    int start = 0;
    for (var matcher = SEPARATOR.matcher(title); matcher.find(); start = matcher.end()) {
      parts.add(new Span(start, matcher.start()));
      weak.add(WEAK.matcher(matcher.group()).matches());
    }
    parts.add(new Span(start, title.length()));
    int first = 0;
    while (first < parts.size() - 1 && isName(parts.get(first), title)) {
      first++;
    }
    int last = first;
    // After a bar comes a name, after a dash perhaps the headline's second half.
    while (last < parts.size() - 1
        && weak.get(last)
        && !isSaid(title, parts, first, last, headline)) {
      last++;
    }
    boolean named = false;
    while (last > first && isName(parts.get(last), title)) {
      last--;
      named = true;
    }
    if (!named
        && last > first
        && last == parts.size() - 1
        && looksLikeName(title, parts, first, last)) {
      last--;
    }
    return parts.get(first).join(parts.get(last));
  }

  /** Returns whether a text is the site's name and nothing else. */
  boolean isName(String text) {
    return names.contains(letters(text));
  }

  private boolean isName(Span part, String title) {
    return isName(part.in(title));
  }

  private static boolean isSaid(
      String title, List<Span> parts, int first, int last, String headline) {
    var said = letters(parts.get(first).join(parts.get(last)).in(title));
    return !said.isEmpty() && said.equals(letters(headline));
  }

  private boolean looksLikeName(String title, List<Span> parts, int first, int last) {
    var words = words(parts.get(last).in(title));
    return names.isEmpty()
        && words.size() <= MAX_NAME_WORDS
        && words.stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0)))
        && words(parts.get(first).join(parts.get(last - 1)).in(title)).size() >= MIN_TITLE_WORDS;
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
