package org.copydesk.benchmarks.claims;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.benchmarks.claims.EnglishForms.Form;
import org.copydesk.lexicon.sense.SenseLexicon;

/** The library's lists of news language in all forms: degrees, opposites and siblings. */
final class NewsLexicon {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
  private static final Pattern PARTICIPLE_AFTER =
      Pattern.compile(
          "(?i)(?:is|are|was|were|be|been|being|has|have|had|get|gets|got|getting|'s|’s)");
  private static final int LONGEST = 5;

  // Longer phrases fit few sentences.
  private static final int MAX_WORDS = 2;

  private final Map<String, List<Entry>> byAxis = new HashMap<>();
  private final Map<String, List<Match>> byForm = new HashMap<>();

  /**
   * A word or phrase on an axis.
   *
   * @param kind {@code scale}, {@code antonym}, {@code converse} or {@code sibling}
   * @param side those of one axis with other sides exclude each other; 0 for the middle
   * @param degree 1 to 5, or 0 where there are no degrees
   * @param vague whether it often means something else
   */
  record Entry(
      String kind,
      String axis,
      int side,
      int degree,
      String partOfSpeech,
      boolean vague,
      Map<Form, String> forms) {
    private static final int CLEARLY = 2;

    private Optional<Match> in(Form form) {
      return Optional.ofNullable(forms.get(form)).map(text -> new Match(this, form, text));
    }

    /** Returns whether it says clearly more than another on the same side. */
    boolean isStrongerThan(Entry other) {
      return side == other.side && degree >= other.degree + CLEARLY;
    }
  }

  /** A form of an entry. */
  record Match(Entry entry, Form form, String text) {}

  /**
   * An entry found in a text.
   *
   * @param words number of its words
   */
  record Found(int start, int end, int words, List<Match> matches) {}

  private NewsLexicon() {}

  /** Reads the lists. */
  static NewsLexicon read() throws IOException {
    var lexicon = new NewsLexicon();
    for (var line : lines("scales-en.tsv")) {
      int side = line[1].equals("+") ? 1 : line[1].equals("-") ? -1 : 0;
      for (var word : line[4].split(",\\s*", -1)) {
        lexicon.add("scale", line[0], side, Integer.parseInt(line[2]), line[3], word);
      }
    }
    int number = 0;
    for (var line : lines("opposites-en.tsv")) {
      var kind = line[0].equals("converse") ? "converse" : "antonym";
      if (List.of("antonym", "complement", "reversal", "converse").contains(line[0])) {
        var axis = "pair-" + number++;
        lexicon.add(kind, axis, -1, 0, line[1], line[2]);
        lexicon.add(kind, axis, 1, 0, line[1], line[3]);
      }
    }
    for (var file : List.of("siblings-en.tsv", "wordnet-siblings-en.tsv")) {
      for (var line : lines(file)) {
        int side = 1;
        for (var member : line[1].split(",\\s*", -1)) {
          for (var word : member.split("/", -1)) {
            lexicon.add("sibling", file + line[0], side, 0, line.length > 2 ? line[2] : "n", word);
          }
          side++;
        }
      }
    }
    return lexicon;
  }

  private static List<String[]> lines(String name) throws IOException {
    try (InputStream in = SenseLexicon.class.getResourceAsStream("/org/copydesk/lexicon/" + name)) {
      if (in == null) {
        throw new IOException("not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  private void add(
      String kind, String axis, int side, int degree, String partOfSpeech, String word) {
    boolean vague = word.startsWith("*");
    var entry =
        new Entry(
            kind,
            axis,
            side,
            degree,
            partOfSpeech,
            vague,
            EnglishForms.of((vague ? word.substring(1) : word).strip(), partOfSpeech));
    byAxis.computeIfAbsent(axis, key -> new ArrayList<>()).add(entry);
    entry
        .forms()
        .forEach(
            (form, text) ->
                byForm
                    .computeIfAbsent(text.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(new Match(entry, form, text)));
  }

  /**
   * Returns what could stand in the place of a word: other entries of its axis and part of speech
   * in the same form, without those that often mean something else and long phrases.
   */
  List<Match> replacements(Match match) {
    return byAxis.getOrDefault(match.entry().axis(), List.of()).stream()
        .filter(other -> !other.vague() && !other.equals(match.entry()))
        .filter(other -> other.partOfSpeech().equals(match.entry().partOfSpeech()))
        .flatMap(other -> other.in(match.form()).stream())
        .filter(other -> other.text().chars().filter(c -> c == ' ').count() < MAX_WORDS)
        .toList();
  }

  /** Returns the longest entries of a text, in order. */
  List<Found> find(String text) {
    var words = WORD.matcher(text).results().toList();
    var found = new ArrayList<Found>();
    for (int i = 0; i < words.size(); i++) {
      for (int length = Math.min(LONGEST, words.size() - i); length > 0; length--) {
        int start = words.get(i).start();
        int end = words.get(i + length - 1).end();
        var matches = byForm.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        if (matches != null) {
          var before = i == 0 ? "" : words.get(i - 1).group();
          found.add(new Found(start, end, length, fitting(matches, before)));
          i += length - 1;
          break;
        }
      }
    }
    return found;
  }

  /** Returns the readings that fit the word before: "has rallied" is no past tense. */
  private static List<Match> fitting(List<Match> matches, String before) {
    var unfit = PARTICIPLE_AFTER.matcher(before).matches() ? Form.PAST : Form.PARTICIPLE;
    var fit = matches.stream().filter(match -> match.form() != unfit).toList();
    return fit.isEmpty() ? matches : fit;
  }
}
