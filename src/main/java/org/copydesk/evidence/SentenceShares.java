package org.copydesk.evidence;

import java.util.IdentityHashMap;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;

/**
 * How much of a claim each sentence of a body has: the larger the share, the surer both are about
 * the same event. Immutable.
 *
 * <pre>{@code
 * SentenceShares.of(support).share(paragraph, 0); // 0.7
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SentenceShares {
  private final IdentityHashMap<Sentence, Double> shares = new IdentityHashMap<>();

  private SentenceShares(ClaimSupport support) {
    support.sentences().forEach(ranked -> shares.put(ranked.sentence(), ranked.share()));
  }

  /** Reads the shares of a claim's support. Linear in the sentences. */
  public static SentenceShares of(ClaimSupport support) {
    return new SentenceShares(support);
  }

  /**
   * Returns the share of the claim that a sentence has, by the weight of its words, in [0, 1]; 0
   * for one without a word of the claim.
   *
   * @param sentence index of the sentence in its paragraph
   */
  public double share(AnalysedPassage paragraph, int sentence) {
    return shares.getOrDefault(paragraph.sentences().get(sentence), 0.0);
  }
}
