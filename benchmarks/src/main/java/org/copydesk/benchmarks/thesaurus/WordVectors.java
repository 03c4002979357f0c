package org.copydesk.benchmarks.thesaurus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Unit vectors of words. */
final class WordVectors {
  private final float[][] rows;
  private final Map<String, Integer> index = new HashMap<>();

  /** Holds a row for each word, in their order. */
  WordVectors(List<String> words, float[][] rows) {
    this.rows = rows;
    for (int i = 0; i < rows.length; i++) {
      index.put(words.get(i), i);
    }
  }

  /**
   * Returns the vector of a word.
   *
   * @throws IllegalArgumentException if it has none
   */
  float[] row(String word) {
    var row = index.get(word);
    if (row == null) {
      throw new IllegalArgumentException("no vector of " + word);
    }
    return rows[row];
  }

  double cosine(String first, String second) {
    return Vectors.dot(row(first), row(second));
  }
}
