package org.copydesk.analysis.quantity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.language.NumberLocaleData;
import org.copydesk.lexicon.language.WordList;
import org.jspecify.annotations.Nullable;

/** The words of a language beside numbers, from its lexicon. Immutable. */
final class QuantityWords {
  /** The meaning of a word beside a number; the first word of a line of the lexicon. */
  enum Sort {
    ABOUT,
    ABOVE,
    AGED,
    AND,
    BELOW,
    BIRTHDAY,
    CENTS,
    CLOCK,
    CURRENCY,
    DENOMINATOR,
    GROUP,
    LABEL,
    LIST,
    LISTED,
    MAGNITUDE,
    MULTIPLE,
    OF,
    OLD,
    ONE,
    ORDINAL,
    PERCENT,
    PLUS,
    POINTS,
    REST,
    SPAN,
    UNCLEAR,
    UNDER
  }

  private final Map<Sort, Map<String, String>> values = new EnumMap<>(Sort.class);
  private final Map<Sort, Set<String>> lastWords = new EnumMap<>(Sort.class);
  private final Set<String> alone = new HashSet<>();

  QuantityWords(Locale language, NumberLocaleData numbers) {
    var lines = new ArrayList<>(WordList.words("quantities.txt"));
    lines.addAll(LanguageProfile.of(language).lines(Resource.QUANTITIES));
    lines.forEach(this::add);
    numbers.abbreviations().forEach((word, value) -> add(Sort.MAGNITUDE, value.toString(), word));
    for (var sort : List.of(Sort.DENOMINATOR, Sort.MULTIPLE, Sort.GROUP, Sort.MAGNITUDE)) {
      alone.addAll(values.getOrDefault(sort, Map.of()).keySet());
    }
    values.replaceAll((sort, words) -> Map.copyOf(words));
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    var head = line.substring(0, colon).strip().split(" ", 2);
    var sort = Sort.valueOf(head[0].toUpperCase(Locale.ROOT));
    for (var word : line.substring(colon + 1).split(",", -1)) {
      if (!word.isBlank()) {
        add(sort, head.length > 1 ? head[1] : "", word.strip());
      }
    }
  }

  private void add(Sort sort, String value, String phrase) {
    values.computeIfAbsent(sort, key -> new TreeMap<>()).putIfAbsent(phrase, value);
    lastWords
        .computeIfAbsent(sort, key -> new HashSet<>())
        .add(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }

  /** Returns whether a phrase of a sort can end with a word; most words end the search here. */
  boolean ends(Sort sort, String word) {
    return lastWords.getOrDefault(sort, Set.of()).contains(word);
  }

  /** Returns whether a quantity can be this word alone: "half", "doubles", "dozen". */
  boolean isAlone(String word) {
    return alone.contains(word);
  }

  /** Returns whether a word is of a sort. */
  boolean is(Sort sort, String word) {
    return value(sort, word) != null;
  }

  /** Returns the value that the lexicon gives a word of a sort; null for any other word. */
  @Nullable String value(Sort sort, String word) {
    return values.getOrDefault(sort, Map.of()).get(word);
  }

  /** Returns the number that the lexicon gives a word of a sort; NaN for any other word. */
  double number(Sort sort, String word) {
    var value = value(sort, word);
    return value == null || value.isEmpty() ? Double.NaN : Double.parseDouble(value);
  }
}
