package org.copydesk.benchmarks.thesaurus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lemmas, irregular forms, counts and antonyms of WordNet 3.1, and its "morphy" detachment
 * rules. Single words only.
 */
final class WordNet {
  /** The parts of speech. */
  enum Pos {
    NOUN,
    VERB,
    ADJ,
    ADV;

    private String file() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A lemma with its part of speech. */
  record Lemma(String word, Pos pos) {}

  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
  private static final Pattern ANY_WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final Map<Pos, List<String[]>> DETACHMENTS =
      Map.of(
          Pos.NOUN,
              List.of(
                  rule("s", ""),
                  rule("ses", "s"),
                  rule("xes", "x"),
                  rule("zes", "z"),
                  rule("ches", "ch"),
                  rule("shes", "sh"),
                  rule("men", "man"),
                  rule("ies", "y")),
          Pos.VERB,
              List.of(
                  rule("s", ""),
                  rule("ies", "y"),
                  rule("es", "e"),
                  rule("es", ""),
                  rule("ed", "e"),
                  rule("ed", ""),
                  rule("ing", "e"),
                  rule("ing", "")),
          Pos.ADJ, List.of(rule("er", ""), rule("est", ""), rule("er", "e"), rule("est", "e")),
          Pos.ADV, List.of());

  private final Map<Pos, Set<String>> lemmas = new EnumMap<>(Pos.class);
  private final Map<Pos, Map<String, Set<String>>> exceptions = new EnumMap<>(Pos.class);
  private final Map<Lemma, Set<String>> irregular = new HashMap<>();
  private final Map<Lemma, Integer> counts = new HashMap<>();
  private final Map<String, int[]> spellings = new HashMap<>();

  private WordNet() {}

  /** Reads the dictionary's files from the class path. */
  static WordNet read() throws IOException {
    var wordNet = new WordNet();
    for (var pos : Pos.values()) {
      wordNet.readLemmas(pos);
      wordNet.readIrregularForms(pos);
      wordNet.readSpellings(pos);
    }
    wordNet.readCounts();
    return wordNet;
  }

  private void readLemmas(Pos pos) throws IOException {
    var words = new HashSet<String>();
    for (var line : lines("index." + pos.file())) {
      var word = line.substring(0, Math.max(0, line.indexOf(' ')));
      if (WORD.matcher(word).matches()) {
        words.add(word);
      }
    }
    lemmas.put(pos, words);
  }

  private void readIrregularForms(Pos pos) throws IOException {
    var irregulars = new HashMap<String, Set<String>>();
    for (var line : lines(pos.file() + ".exc")) {
      var part = line.trim().split(" ", -1);
      for (int i = 1; i < part.length; i++) {
        if (WORD.matcher(part[0]).matches() && lemmas(pos).contains(part[i])) {
          irregulars.computeIfAbsent(part[0], key -> new LinkedHashSet<>()).add(part[i]);
          irregular
              .computeIfAbsent(new Lemma(part[i], pos), key -> new LinkedHashSet<>())
              .add(part[0]);
        }
      }
    }
    exceptions.put(pos, irregulars);
  }

  private void readSpellings(Pos pos) throws IOException {
    for (var line : lines("data." + pos.file())) {
      if (line.startsWith("  ")) {
        continue; // the licence
      }
      var part = line.split(" ", -1);
      int words = Integer.parseInt(part[3], 16);
      for (int i = 0; i < words; i++) {
        var word = part[4 + 2 * i].replaceFirst("\\(.*", "");
        if (ANY_WORD.matcher(word).matches()) {
          var counts = spellings.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new int[2]);
          counts[Character.isUpperCase(word.charAt(0)) ? 1 : 0]++;
        }
      }
    }
  }

  private void readCounts() throws IOException {
    for (var line : lines("cntlist.rev")) {
      var part = line.split(" ", -1);
      int at = part[0].indexOf('%');
      var pos =
          switch (part[0].charAt(at + 1)) {
            case '1' -> Pos.NOUN;
            case '2' -> Pos.VERB;
            case '4' -> Pos.ADV;
            default -> Pos.ADJ;
          };
      counts.merge(
          new Lemma(part[0].substring(0, at), pos), Integer.parseInt(part[2]), Integer::sum);
    }
  }

  private static String[] rule(String suffix, String ending) {
    return new String[] {suffix, ending};
  }

  private static List<String> lines(String name) throws IOException {
    try (var in = WordNet.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException("not on the class path: " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    }
  }

  Set<String> lemmas(Pos pos) {
    return lemmas.getOrDefault(pos, Set.of());
  }

  boolean isLemma(String word) {
    return lemmas.values().stream().anyMatch(words -> words.contains(word));
  }

  /**
   * Returns whether a word is a name: WordNet lacks it, or capitalises it in most of its senses.
   */
  boolean isName(String word) {
    int[] spelling = spellings.get(word);
    return spelling == null || spelling[1] > spelling[0];
  }

  /** Occurrences of the lemma in WordNet's sense-tagged texts, all parts of speech. */
  int count(String word) {
    int sum = 0;
    for (var pos : Pos.values()) {
      sum += counts.getOrDefault(new Lemma(word, pos), 0);
    }
    return sum;
  }

  int count(Lemma lemma) {
    return counts.getOrDefault(lemma, 0);
  }

  /** The lemmas that {@code form} may be an inflected form of, itself left out. */
  Set<Lemma> bases(String form) {
    var found = new LinkedHashMap<Lemma, Boolean>();
    for (var pos : Pos.values()) {
      var irregulars = exceptions.getOrDefault(pos, Map.of()).getOrDefault(form, Set.of());
      irregulars.forEach(word -> found.put(new Lemma(word, pos), true));
      if (!irregulars.isEmpty() || form.length() < 4 || form.endsWith("ss")) {
        continue;
      }
      for (var rule : DETACHMENTS.getOrDefault(pos, List.of())) {
        if (form.endsWith(rule[0])) {
          var word = form.substring(0, form.length() - rule[0].length()) + rule[1];
          if (word.length() > 2 && lemmas(pos).contains(word)) {
            found.put(new Lemma(word, pos), true);
          }
        }
      }
    }
    found.keySet().removeIf(lemma -> lemma.word().equals(form));
    return found.keySet();
  }

  /**
   * The inflected forms of a lemma: irregular ones where WordNet lists them, otherwise by the rules
   * of English spelling.
   */
  Set<String> inflections(String word) {
    var out = new LinkedHashSet<String>();
    boolean sibilant = word.matches(".*(s|x|z|ch|sh)");
    boolean consonantY = word.matches(".*[^aeiou]y");
    var plural =
        sibilant
            ? word + "es"
            : consonantY ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    if (lemmas(Pos.NOUN).contains(word)) {
      var listed = irregular.getOrDefault(new Lemma(word, Pos.NOUN), Set.of());
      out.addAll(listed);
      if (listed.isEmpty()) {
        out.add(plural);
      }
    }
    if (lemmas(Pos.VERB).contains(word)) {
      var listed = irregular.getOrDefault(new Lemma(word, Pos.VERB), Set.of());
      out.addAll(listed);
      out.add(plural);
      boolean past = false;
      boolean progressive = false;
      for (var form : listed) {
        past |= !form.endsWith("ing") && !form.endsWith("s");
        progressive |= form.endsWith("ing");
      }
      boolean e = word.endsWith("e");
      if (!past) {
        out.add(
            e
                ? word + "d"
                : consonantY ? word.substring(0, word.length() - 1) + "ied" : word + "ed");
      }
      if (!progressive) {
        out.add(
            word.matches(".*[^aeoy]e")
                ? word.substring(0, word.length() - 1) + "ing"
                : word + "ing");
      }
    }
    if (lemmas(Pos.ADJ).contains(word)) {
      out.addAll(irregular.getOrDefault(new Lemma(word, Pos.ADJ), Set.of()));
    }
    out.remove(word);
    return out;
  }
}
