package org.copydesk.rules.verbatim;

import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.finding.Place;

/**
 * Words of a claim that another telling of it contradicts.
 *
 * @param claimPassage the claim
 * @param passage the passage that contradicts it
 * @param claim the claim's words, at least one
 * @param support the words that stand against them, at least one
 * @param shared how much else both tellings share, in [0, 1]
 */
public record Contradiction(
    AnalysedPassage claimPassage,
    AnalysedPassage passage,
    List<Token> claim,
    List<Token> support,
    double shared) {

  public Contradiction {
    claim = List.copyOf(claim);
    support = List.copyOf(support);
  }

  public Contradiction(
      EvidenceSentence evidence, List<Token> claim, List<Token> support, double shared) {
    this(evidence.claimPassage(), evidence.passage(), claim, support, shared);
  }

  /** Returns where the claim's words stand. */
  public Place at() {
    return place(claimPassage, claim);
  }

  /** Returns where the words against them stand. */
  public Place related() {
    return place(passage, support);
  }

  /** Returns whether the words against the claim's stand in a quotation, and the claim's don't. */
  public boolean isQuotedOnlyByBody() {
    return isQuoted(passage, support) && !isQuoted(claimPassage, claim);
  }

  private static boolean isQuoted(AnalysedPassage passage, List<Token> tokens) {
    var span = place(passage, tokens).span();
    return passage.quotations().stream().anyMatch(quotation -> quotation.span().contains(span));
  }

  private static Place place(AnalysedPassage passage, List<Token> tokens) {
    var first = tokens.get(0).span();
    return new Place(passage.passage(), first.join(tokens.get(tokens.size() - 1).span()));
  }
}
