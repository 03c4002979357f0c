package org.copydesk.input.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The names that a site gives to an element, each as its words: of {@code Article_subHead__x7s}
 * these are article, sub, head. Names are those in {@code class}, {@code id} and the attributes
 * that tests find elements by.
 *
 * @param names the words of each name, in lower case
 * @param isBeside whether one says that the element isn't the article's text
 */
record PartNames(List<List<String>> names, boolean isBeside) {
  /** The part of a page that a word names, as in {@code part-names.txt}. */
  enum Part {
    HEADLINE,
    DECK,
    LEAD,
    OTHER,
    KICKER,
    BYLINE,
    BADGE,
    BODY,
    BESIDE,
    EDGE,
    OWNER,
    FILLER
  }

  private static final String RESOURCE = "part-names.txt";
  private static final Map<Part, Set<String>> WORDS = load();

  private static final PartNames NONE = new PartNames(List.of(), false);

  private static final List<String> TEST_IDS =
      List.of("data-testid", "data-test", "data-test-id", "data-qa", "data-component");

  // A compound has three words at most, as in "alternative-head-line".
  private static final int MAX_COMPOUND = 3;

  // Longer values are no names.
  private static final int MAX_NAMES = 40;
  private static final int MAX_NAME = 100;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}?[\\p{Ll}\\d]+|[\\p{Lu}\\d]+(?!\\p{Ll})");

  // Frameworks' steps of size, such as "subtitle-2", and rules such as "md:flex" or "w-[90%]".
  private static final Pattern UTILITY = Pattern.compile(".*[:\\[/].*|\\p{Alpha}+-\\d+");

  // "has-related", "no-ads": about other elements.
  private static final Set<String> ABOUT_OTHERS =
      Set.of("has", "no", "with", "without", "is", "not");

  // Elements are asked for their names several times; jsoup keeps them with the attributes.
  private static final String KEPT = "copydesk.names";

  static PartNames of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    var attributes = element.attributes();
    if (attributes.userData(KEPT) instanceof PartNames names) {
      return names;
    }
    var names = read(element);
    attributes.userData(KEPT, names);
    return names;
  }

  private static PartNames read(Element element) {
    var values =
        Stream.concat(
            SPACE.splitAsStream(element.className()),
            Stream.concat(Stream.of("id"), TEST_IDS.stream()).map(element::attr));
    var names =
        values
            .filter(name -> !name.isEmpty() && name.length() <= MAX_NAME)
            .filter(name -> !UTILITY.matcher(name).matches())
            .limit(MAX_NAMES)
            .map(PartNames::words)
            .filter(words -> !words.isEmpty() && words.stream().noneMatch(ABOUT_OTHERS::contains))
            .toList();
    return names.isEmpty() ? NONE : new PartNames(names, isBeside(names));
  }

  private static boolean isBeside(List<List<String>> names) {
    return names.stream().anyMatch(name -> has(name, Part.BESIDE) || isAtEdge(withoutOwner(name)));
  }

  private static List<String> words(String name) {
    int modifier = name.indexOf("--");
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(modifier > 0 ? name.substring(0, modifier) : name);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Returns whether a name has a word of this part, and none that makes it another one. */
  boolean isNamed(Part part) {
    return names.stream().anyMatch(name -> isNamed(name, part));
  }

  private static boolean isNamed(List<String> name, Part part) {
    for (int i = 0; i < name.size(); i++) {
      int end = i + match(name.subList(i, name.size()), part);
      if (end > i && isOfNothingElse(name.subList(0, i), name.subList(end, name.size()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfNothingElse(List<String> before, List<String> after) {
    return Stream.of(before, after)
        .noneMatch(words -> has(words, Part.OTHER) || has(words, Part.BESIDE));
  }

  /** Returns whether a name is a word of this part, but for words of its owner and its element. */
  boolean isNamedOnly(Part part) {
    return names.stream().anyMatch(name -> isOnly(withoutOwner(name), part));
  }

  private static boolean isOnly(List<String> name, Part part) {
    return isWord(part, String.join("", withoutFiller(name)));
  }

  private static boolean isAtEdge(List<String> name) {
    var words = withoutFiller(name);
    return begins(words, Part.EDGE) || isWord(Part.EDGE, words.get(words.size() - 1));
  }

  /** Returns whether a name has a word of this part. */
  boolean has(Part part) {
    return names.stream().anyMatch(name -> has(name, part));
  }

  private static boolean has(List<String> name, Part part) {
    for (int i = 0; i < name.size(); i++) {
      if (begins(name.subList(i, name.size()), part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(Part part, String word) {
    return WORDS.getOrDefault(part, Set.of()).contains(word);
  }

  private static boolean begins(List<String> name, Part part) {
    return match(name, part) > 0;
  }

  /** Returns how many words at the beginning of a name are a word of this part; 0 for none. */
  private static int match(List<String> name, Part part) {
    for (int length = Math.min(MAX_COMPOUND, name.size()); length > 0; length--) {
      if (isWord(part, String.join("", name.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  private static List<String> withoutOwner(List<String> name) {
    int start = 0;
    while (start < name.size() - 1 && isWord(Part.OWNER, name.get(start))) {
      start++;
    }
    return name.subList(start, name.size());
  }

  private static List<String> withoutFiller(List<String> name) {
    int end = name.size();
    while (end > 1 && isWord(Part.FILLER, name.get(end - 1))) {
      end--;
    }
    return name.subList(0, end);
  }

  private static Map<Part, Set<String>> load() {
    var words = new EnumMap<Part, Set<String>>(Part.class);
    lines(RESOURCE)
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              var part = Part.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
              words
                  .computeIfAbsent(part, key -> new HashSet<>())
                  .addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
            });
    return words;
  }

  /** Returns the lines of a list in this package, without comments and blank lines. */
  static Stream<String> lines(String name) {
    try (var resource = PartNames.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("no " + name + " in the jar");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read", e);
    }
  }
}
