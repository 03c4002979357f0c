package org.copydesk.benchmarks.peers;

import info.debatty.java.stringsimilarity.Cosine;
import info.debatty.java.stringsimilarity.JaroWinkler;
import info.debatty.java.stringsimilarity.NormalizedLevenshtein;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.text.similarity.CosineDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Three measures of Commons Text and three of java-string-similarity, all 1 for equal texts. */
final class Measures {
  static final ByHand COMMONS_COSINE = new ByHand((a, b) -> 1 - new CosineDistance().apply(a, b));
  static final ByHand COMMONS_JARO_WINKLER = new ByHand(new JaroWinklerSimilarity()::apply);
  static final ByHand COMMONS_LEVENSHTEIN =
      new ByHand(
          (a, b) ->
              1
                  - LevenshteinDistance.getDefaultInstance().apply(a, b)
                      / (double) Math.max(a.length(), b.length()));

  static final ByHand DEBATTY_COSINE = new ByHand(new Cosine()::similarity);
  static final ByHand DEBATTY_JARO_WINKLER = new ByHand(new JaroWinkler()::similarity);
  static final ByHand DEBATTY_LEVENSHTEIN = new ByHand(new NormalizedLevenshtein()::similarity);

  private Measures() {}

  /** By the name of the benchmark. */
  static Map<String, ByHand> all() {
    var measures = new LinkedHashMap<String, ByHand>();
    measures.put("commonsTextCosine", COMMONS_COSINE);
    measures.put("commonsTextJaroWinkler", COMMONS_JARO_WINKLER);
    measures.put("commonsTextLevenshtein", COMMONS_LEVENSHTEIN);
    measures.put("stringSimilarityCosine", DEBATTY_COSINE);
    measures.put("stringSimilarityJaroWinkler", DEBATTY_JARO_WINKLER);
    measures.put("stringSimilarityLevenshtein", DEBATTY_LEVENSHTEIN);
    return measures;
  }
}
