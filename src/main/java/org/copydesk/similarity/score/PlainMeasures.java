package org.copydesk.similarity.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.SimilarityInput;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.Comparison;
import org.copydesk.similarity.align.ComparableText;
import org.copydesk.similarity.align.Multisets;
import org.copydesk.similarity.align.Ratios;

/** The plain measures that {@link Comparison#measures} lists. */
final class PlainMeasures {
  private static final int MAX_CELLS = 1 << 20;

  private PlainMeasures() {}

  static Map<String, Double> of(ComparableText first, ComparableText second, Alignment alignment) {
    var a = first.profile();
    var b = second.profile();
    int[] stems = sorted(a.stems());
    int[] otherStems = sorted(b.stems());
    int distinctFirst = Multisets.distinct(stems);
    int distinctSecond = Multisets.distinct(otherStems);
    int shared = Multisets.sharedDistinct(stems, otherStems);
    var measures = new LinkedHashMap<String, Double>();
    measures.put("jaccard", Ratios.of(shared, distinctFirst + distinctSecond - shared));
    measures.put("firstInSecond", Ratios.of(shared, distinctFirst));
    measures.put("secondInFirst", Ratios.of(shared, distinctSecond));
    measures.put("cosine", Multisets.cosine(stems, otherStems));
    measures.put("longestCommonSubsequence", WordOrder.longestCommonSubsequence(a, b));
    measures.put("editSimilarity", editSimilarity(a.stems(), b.stems()));
    measures.put("trigramCosine", a.trigrams().cosine(b.trigrams()));
    measures.put("firstAligned", alignment.claimCoverage());
    measures.put("secondAligned", alignment.supportCoverage());
    return measures;
  }

  private static int[] sorted(int[] stems) {
    int[] sorted = stems.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** Returns 1 − edit distance / longer length; of two very long texts 0. */
  private static double editSimilarity(int[] first, int[] second) {
    if (first.length == 0
        || second.length == 0
        || (long) first.length * second.length > MAX_CELLS) {
      return 0;
    }
    int distance =
        LevenshteinDistance.getDefaultInstance().apply(new Stems(first), new Stems(second));
    return 1 - (double) distance / Math.max(first.length, second.length);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Stems(int[] stems) implements SimilarityInput<Integer> {
    @Override
    public Integer at(int index) {
      return stems[index];
    }

    @Override
    public int length() {
      return stems.length;
    }
  }
}
