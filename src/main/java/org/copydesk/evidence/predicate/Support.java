package org.copydesk.evidence.predicate;

import java.util.List;
import org.copydesk.evidence.predicate.Anchor.Link;
import org.copydesk.similarity.score.FeatureValues;

/** How well the body supports a word of the claim: the best fits of what says the same. */
final class Support {
  private static final int MAX_COUNT = 6;
  private static final double SAME_SHARE = 0.6;
  private static final double EQUAL_SHARE = 0.95;
  private static final double OPPOSITE_WEIGHT = 0.8;
  private static final double NEAR_WEIGHT = 0.9;
  private static final double FAR_WEIGHT = 0.4;

  private double best;
  private double same;
  private double related;
  private double equal;
  private double sameDegree;
  private double flipped;
  private int supports;
  private int opposites;

  Support(List<Anchor> anchors) {
    for (int i = 0; i < anchors.size(); i++) {
      add(anchors.get(i), anchors.get(i).flips());
    }
  }

  private void add(Anchor anchor, boolean flips) {
    double score = anchor.score();
    if (anchor.link() == Link.OPPOSED) {
      if (flips) {
        supports++;
        best = Math.max(best, OPPOSITE_WEIGHT * score);
      } else {
        opposites++;
      }
      return;
    }
    if (flips) {
      flipped = Math.max(flipped, score);
      return;
    }
    supports++;
    boolean close = Math.abs(anchor.relation().difference()) <= 1;
    switch (anchor.link()) {
      case SAME -> {
        same = Math.max(same, score);
        best = Math.max(best, score);
      }
      case RELATED -> {
        related = Math.max(related, anchor.strength() * score);
        best = Math.max(best, (1 + anchor.strength()) / 2 * score);
      }
      default -> {
        equal = close ? Math.max(equal, score) : equal;
        sameDegree = anchor.relation().difference() == 0 ? Math.max(sameDegree, score) : sameDegree;
        best = Math.max(best, (close ? NEAR_WEIGHT : FAR_WEIGHT) * score);
      }
    }
  }

  /**
   * Returns whether the body says what the claim says, in a context that fits at least nearly as
   * well: by the same word, or by one of the same degree.
   */
  boolean outweighs(double score) {
    return same >= SAME_SHARE * score || sameDegree >= EQUAL_SHARE * score;
  }

  void set(FeatureValues<DisagreementFeature> values, double score) {
    values.set(DisagreementFeature.LEAD, score - best);
    values.set(DisagreementFeature.SUPPORT, best);
    values.set(DisagreementFeature.SAME_SUPPORT, same);
    values.set(DisagreementFeature.RELATED_SUPPORT, related);
    values.set(DisagreementFeature.EQUAL_SUPPORT, equal);
    values.set(DisagreementFeature.FLIPPED, flipped);
    values.set(DisagreementFeature.SUPPORTS, Math.min(MAX_COUNT, supports));
    values.set(DisagreementFeature.OPPOSITES, Math.min(MAX_COUNT, opposites));
  }
}
