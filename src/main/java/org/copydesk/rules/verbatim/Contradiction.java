package org.copydesk.rules.verbatim;

import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.rule.RuleInfo;

/**
 * Words of a claim that words of the body contradict.
 *
 * @param claimPassage the passage with the claim
 * @param passage the passage that contradicts it
 * @param claim the claim's words, at least one
 * @param support the words that contradict them, at least one
 */
public record Contradiction(
    AnalysedPassage claimPassage, AnalysedPassage passage, List<Token> claim, List<Token> support) {

  public Contradiction {
    claim = List.copyOf(claim);
    support = List.copyOf(support);
  }

  public Contradiction(EvidenceSentence evidence, List<Token> claim, List<Token> support) {
    this(evidence.claimPassage(), evidence.passage(), claim, support);
  }

  /**
   * Returns a finding at the claim's words.
   *
   * @param key of a message for the claim's text and the text that contradicts it
   */
  public Finding finding(RuleInfo rule, String key) {
    var at = place(claimPassage, claim);
    var related = place(passage, support);
    return rule.finding(at).messageKey(key, at.text(), related.text()).related(related).build();
  }

  /** Returns whether the contradicting words are in a quotation and the claim's words aren't. */
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
