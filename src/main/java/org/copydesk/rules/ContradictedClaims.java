package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.ClaimVerdicts;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.model.SentenceModel.ClaimPair;
import org.copydesk.rule.RuleInfo;

/** Claims of headline and subheadline that a cross-encoder alone says the body contradicts. */
final class ContradictedClaims {
  // Nobody has measured how often a user's model is right: less than a warning, never left out.
  private static final double CONFIDENCE = 0.3;

  private ContradictedClaims() {}

  /** Returns a suggestion for each; none without a cross-encoder for the article's language. */
  static List<Finding> of(ArticleContext context, RuleInfo rule) {
    var verdicts = context.verdicts().orElse(null);
    if (verdicts == null) {
      return List.of();
    }
    var nearest = new ArrayList<EvidenceSentence>();
    for (var role : List.of(Role.HEADLINE, Role.SUBHEADLINE)) {
      context.evidence(role).forEach(found -> found.stream().limit(1).forEach(nearest::add));
    }
    var made = verdicts.of(nearest.stream().map(ContradictedClaims::pair).toList());
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < made.size(); i++) {
      if (made.get(i).contradiction() >= verdicts.model().minContradiction()) {
        findings.add(finding(rule, nearest.get(i)));
      }
    }
    return findings;
  }

  private static ClaimPair pair(EvidenceSentence found) {
    return new ClaimPair(
        found.claim().span().in(found.claimPassage().text()),
        found.sentence().span().in(found.passage().text()));
  }

  private static Finding finding(RuleInfo rule, EvidenceSentence found) {
    var claim = new Place(found.claimPassage().passage(), found.claim().span());
    return rule.finding(claim)
        .messageKey(ClaimVerdicts.MESSAGE, claim.text())
        .severity(Severity.SUGGESTION)
        .confidence(CONFIDENCE)
        .related(new Place(found.passage().passage(), found.sentence().span()))
        .build();
  }
}
