package org.copydesk.evidence;

import java.util.List;
import org.copydesk.analysis.Token;

/**
 * A region in which a claim and an evidence sentence differ: the words of each.
 *
 * @param claim the claim's words; empty where it has nothing there
 * @param support the other text's words; empty where that has nothing there
 * @param sharedBefore how many words just before it both share; 0 at the sentence's start
 * @param sharedAfter how many words just after it both share; 0 at the sentence's end
 * @param claimWithContext the claim's words of the hunk, or where it has none the shared word after
 *     it
 * @param supportWithContext the other text's words of the hunk, or where it has none the shared
 *     word after it
 * @since 0.1.0
 */
public record DiffHunk(
    List<Token> claim,
    List<Token> support,
    int sharedBefore,
    int sharedAfter,
    List<Token> claimWithContext,
    List<Token> supportWithContext) {

  /** Copies the lists. */
  public DiffHunk {
    claim = List.copyOf(claim);
    support = List.copyOf(support);
    claimWithContext = List.copyOf(claimWithContext);
    supportWithContext = List.copyOf(supportWithContext);
  }
}
