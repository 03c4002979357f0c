package org.copydesk.benchmarks.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;

/**
 * The usual alternative to sampled shingles of each paragraph: MinHash of the whole body in 20
 * bands of 4 rows; articles that agree in a band are candidates. Articles of which half is shared
 * agree in one with probability 0.72, of which a tenth with 0.002. In memory, for comparison only.
 */
final class MinHashBands {
  static final int BANDS = 20;
  private static final int ROWS = 4;
  private static final int WORDS = 4;

  private final Map<Long, int[]> articles = new HashMap<>();

  void add(int number, AnalysedArticle article) {
    for (long band : bands(article)) {
      articles.merge(band, new int[] {number}, MinHashBands::joined);
    }
  }

  Set<Integer> candidates(AnalysedArticle article) {
    var found = new HashSet<Integer>();
    for (long band : bands(article)) {
      for (int number : articles.getOrDefault(band, new int[0])) {
        found.add(number);
      }
    }
    return found;
  }

  private static int[] joined(int[] a, int[] b) {
    var joined = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  private static long[] bands(AnalysedArticle article) {
    long[] least = new long[BANDS * ROWS];
    java.util.Arrays.fill(least, Long.MAX_VALUE);
    for (AnalysedPassage paragraph : article.body()) {
      var tokens = paragraph.tokens();
      for (int i = 0; i + WORDS <= tokens.size(); i++) {
        long shingle = 7;
        for (int j = i; j < i + WORDS; j++) {
          shingle = mixed(shingle + tokens.get(j).word().hashCode());
        }
        for (int row = 0; row < least.length; row++) {
          least[row] = Math.min(least[row], mixed(shingle + row * 0x9e3779b97f4a7c15L));
        }
      }
    }
    long[] bands = new long[BANDS];
    for (int i = 0; i < least.length; i++) {
      bands[i / ROWS] = mixed(bands[i / ROWS] + least[i] + i / ROWS);
    }
    return bands;
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
