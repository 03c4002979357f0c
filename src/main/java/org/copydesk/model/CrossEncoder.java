package org.copydesk.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.copydesk.model.ModelSettings.Label;
import org.copydesk.model.SentenceModel.ClaimPair;
import org.copydesk.model.SentenceModel.Verdict;

/**
 * Judges pairs of texts with a network that reads both at once: the evidence first, then the claim,
 * as premise and hypothesis. Thread-safe.
 */
final class CrossEncoder {
  private static final int BATCH = 32;
  private static final int SPECIAL = 3; // begin, and an end of each text

  private final OnnxNetwork network;
  private final WordPiece wordPiece;
  private final List<Label> labels;
  private final int maxTokens;

  CrossEncoder(OnnxNetwork network, WordPiece wordPiece, List<Label> labels, int maxTokens) {
    this.network = network;
    this.wordPiece = wordPiece;
    this.labels = labels;
    this.maxTokens = maxTokens;
  }

  /** Returns the verdicts on pairs, in their order. */
  List<Verdict> judge(List<ClaimPair> pairs) {
    var verdicts = new ArrayList<Verdict>();
    for (int from = 0; from < pairs.size(); from += BATCH) {
      judge(pairs.subList(from, Math.min(pairs.size(), from + BATCH)), verdicts);
    }
    return verdicts;
  }

  private void judge(List<ClaimPair> pairs, List<Verdict> verdicts) {
    // The claim is short, and all of it counts; the evidence gets the rest.
    int half = (maxTokens - SPECIAL) / 2;
    var claims = pairs.stream().map(pair -> wordPiece.encode(pair.claim(), half)).toList();
    var evidence = new ArrayList<int[]>();
    int length = 0;
    for (int i = 0; i < claims.size(); i++) {
      int rest = maxTokens - SPECIAL - claims.get(i).length;
      evidence.add(wordPiece.encode(pairs.get(i).evidence(), rest));
      length = Math.max(length, claims.get(i).length + evidence.get(i).length + SPECIAL);
    }
    var input = new Rows(pairs.size(), length, wordPiece.special());
    for (int row = 0; row < claims.size(); row++) {
      input.set(row, evidence.get(row), claims.get(row));
    }
    var output = network.run(input.ids, input.mask, input.types, pairs.size());
    float[] values = new float[labels.size()];
    for (int row = 0; row < claims.size(); row++) {
      output.values().get(row * values.length, values);
      verdicts.add(verdict(values));
    }
  }

  private Verdict verdict(float[] values) {
    double highest = Double.NEGATIVE_INFINITY;
    for (float value : values) {
      highest = Math.max(highest, value);
    }
    var shares = new EnumMap<Label, Double>(Label.class);
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double share = Math.exp(values[i] - highest);
      shares.put(labels.get(i), share);
      sum += share;
    }
    return new Verdict(
        shares.getOrDefault(Label.SUPPORT, 0.0) / sum,
        shares.getOrDefault(Label.CONTRADICTION, 0.0) / sum,
        shares.getOrDefault(Label.NEUTRAL, 0.0) / sum);
  }
}
