package org.copydesk.evidence.role;

import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;

/**
 * A predicate of a display text whose participants have other roles in the body.
 *
 * <p>Example: "Norvik sues Halden" in the headline, "Halden has sued Norvik" in the body: {@link
 * Kind#EXCHANGED}.
 *
 * @param kind what differs
 * @param claimPassage the display text
 * @param claim the words of its agent, and with exchanged roles those up to its patient; at least
 *     one
 * @param passage the paragraph of the body
 * @param support the words of the body from its agent to its predicate or patient; at least one
 * @param coverage share of the claim's other words that the body's sentence has, in [0, 1]
 * @since 0.1.0
 */
public record RoleConflict(
    Kind kind,
    AnalysedPassage claimPassage,
    List<Token> claim,
    AnalysedPassage passage,
    List<Token> support,
    double coverage) {

  /** The kinds of conflict. */
  public enum Kind {
    /** Agent and patient change places. */
    EXCHANGED,
    /** The body names another person as the agent. */
    REPLACED
  }

  /** Copies the lists. */
  public RoleConflict {
    claim = List.copyOf(claim);
    support = List.copyOf(support);
  }
}
