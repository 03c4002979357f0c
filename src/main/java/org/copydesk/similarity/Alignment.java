package org.copydesk.similarity;

import java.util.List;
import org.copydesk.analysis.Token;

/**
 * Pairs of content words, mostly one to one: a word of a claim, such as a headline, and a word of
 * the text that should support it.
 *
 * <pre>{@code
 * var alignment = Copydesk.standard().compare("UK fire kills 7", "Seven die in British fire").alignment();
 * alignment.pairs();          // UK - British, fire - fire, kills - die, 7 - Seven
 * alignment.claimCoverage();  // below 1: die is only related to kills
 * }</pre>
 *
 * <p>Stronger relations are paired first. Among equals, the words nearest to each other are.
 * Several words may have one partner: both halves of a compound, all words of a name or a quantity.
 * Antonyms are paired, but count 0 in the shares. Stop words aren't paired; a number is one word
 * with its multiplier ("5 million"). Costs O(n·m); of texts of more than 512 content words only the
 * beginnings are paired. Immutable.
 *
 * @since 0.1.0
 */
public interface Alignment {

  /** Returns the pairs in the order of the claim. */
  List<AlignedPair> pairs();

  /** Returns the claim's content words without a partner, in order. */
  List<Token> unpairedClaim();

  /** Returns the supporting text's content words without a partner, in order. */
  List<Token> unpairedSupport();

  /** Returns the number of the claim's content words. */
  int claimSize();

  /** Returns the number of the supporting text's content words. */
  int supportSize();

  /**
   * Returns Σ strength of the claim's paired words / {@link #claimSize}, antonyms not counted: in
   * [0, 1]; 0 for a claim without content words.
   */
  double claimCoverage();

  /**
   * Returns Σ strength of the supporting text's paired words / {@link #supportSize}, antonyms not
   * counted: in [0, 1]; 0 for a text without content words.
   */
  double supportCoverage();
}
