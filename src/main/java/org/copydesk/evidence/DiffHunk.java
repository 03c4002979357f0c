package org.copydesk.evidence;

import java.util.List;
import org.copydesk.analysis.Token;

/**
 * A region in which a claim and an evidence sentence differ: the words of each.
 *
 * @param claim the claim's words; empty for an insertion
 * @param support the evidence sentence's words; empty for a deletion
 * @param sharedBefore number of shared words just before it; 0 at the start
 * @param sharedAfter number of shared words just after it; 0 at the end
 * @param claimWithContext the claim's words, or if there are none the shared word after the hunk
 * @param supportWithContext the evidence sentence's words, or if there are none the shared word
 *     after the hunk
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
