package org.copydesk.similarity;

import java.util.List;
import org.copydesk.analysis.Token;

/**
 * A place where two tellings of one sentence differ: what the claim has there, and what the other
 * text has instead.
 *
 * @param claim the claim's words; empty where it has nothing there
 * @param support the other text's words; empty where that has nothing there
 * @param before how many words just before it both share; 0 at the sentence's start
 * @param after how many words just after it both share; 0 at the sentence's end
 * @param claimBeside the claim's words of the slot, or where it has none the shared word after it
 * @param supportBeside the other text's words of the slot, or where it has none the shared word
 *     after it
 * @since 0.1.0
 */
public record Slot(
    List<Token> claim,
    List<Token> support,
    int before,
    int after,
    List<Token> claimBeside,
    List<Token> supportBeside) {

  /** Copies the lists. */
  public Slot {
    claim = List.copyOf(claim);
    support = List.copyOf(support);
    claimBeside = List.copyOf(claimBeside);
    supportBeside = List.copyOf(supportBeside);
  }
}
