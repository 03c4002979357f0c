package org.copydesk.benchmarks.thesaurus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which entries are related, and how strongly. Symmetric. */
final class RelatedWords {
  /**
   * How many directions of greatest variance a vector keeps; with more or fewer nothing changes.
   */
  static final int DIMENSIONS = 256;

  /** The number of steps from 0 to 1 to which a strength is rounded. */
  static final double STEPS = 250;

  // Less says nothing of how alike two sentences are.
  private static final double LEAST = 0.40;
  private static final double LEAST_OF_FORMS = 0.46;
  private static final double FORM_DISCOUNT = 0.95;
  private static final int RANK_OF_FREQUENT_FORMS = 30_000;
  private static final int NEIGHBOURS = 50;

  private final List<SortedMap<Integer, Integer>> related = new ArrayList<>();

  /**
   * Relates the rows whose cosine is {@link #LEAST} or more, if one is among the other's nearest.
   */
  RelatedWords(float[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      related.add(new TreeMap<>());
    }
    var cosines = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      var near = new ArrayList<Integer>();
      for (int j = 0; j < rows.length; j++) {
        cosines[j] = Vectors.dot(rows[i], rows[j]);
        if (j != i && cosines[j] >= LEAST) {
          near.add(j);
        }
      }
      near.sort((a, b) -> cosines[a] != cosines[b] ? Float.compare(cosines[b], cosines[a]) : a - b);
      for (int j : near.subList(0, Math.min(NEIGHBOURS, near.size()))) {
        int strength = (int) Math.round(Math.min(1, cosines[j]) * STEPS);
        related.get(i).put(j, strength);
        related.get(j).put(i, strength);
      }
    }
  }

  /**
   * Raises pairs of entries nearly to the strength of their nearest frequent forms: "talks" is near
   * "negotiations" though "talk" is not near "negotiation".
   */
  void addForms(
      WordVectors vectors, EnglishWords words, List<String> entries, Map<String, String> entryOf) {
    var number = new HashMap<String, Integer>();
    for (var entry : entries) {
      number.put(entry, number.size());
    }
    var frequent =
        words.words().stream().filter(word -> words.rank(word) < RANK_OF_FREQUENT_FORMS).toList();
    var rows = new float[frequent.size()][];
    var entryNumbers = new int[frequent.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = vectors.row(frequent.get(i)).clone();
      entryNumbers[i] = number.getOrDefault(entryOf.get(frequent.get(i)), -1);
    }
    Vectors.centre(rows);
    rows = Vectors.principal(rows, DIMENSIONS);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < i; j++) {
        float cosine = Vectors.dot(rows[i], rows[j]);
        if (cosine >= LEAST_OF_FORMS && entryNumbers[i] != entryNumbers[j]) {
          int strength = (int) Math.round(Math.min(1, FORM_DISCOUNT * cosine) * STEPS);
          related.get(entryNumbers[i]).merge(entryNumbers[j], strength, Math::max);
          related.get(entryNumbers[j]).merge(entryNumbers[i], strength, Math::max);
        }
      }
    }
  }

  /** Returns the entries that are related to one, with their strengths in steps. */
  SortedMap<Integer, Integer> of(int entry) {
    return related.get(entry);
  }

  /** Returns the number of related pairs. */
  int pairs() {
    return related.stream().mapToInt(Map::size).sum() / 2;
  }
}
