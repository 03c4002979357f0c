package org.copydesk.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.DiffHunk;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.evidence.predicate.Disagreement;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.HedgeLexicon;
import org.copydesk.lexicon.HedgeLexicon.CertaintyLevel;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;
import org.copydesk.rules.common.WordDisagreements;
import org.copydesk.rules.verbatim.Contradiction;
import org.copydesk.rules.verbatim.DiffHunks;
import org.copydesk.rules.verbatim.VerbatimEvidence;

/** Flags a display text that is more certain than the body about the same act. */
final class CertaintyOverstated implements BuiltInRule {
  // Nearly word for word: a headline in other words drops "reportedly" as it drops articles.
  static final RuleOption MIN_SIMILARITY =
      RuleOption.ratio(
          "min-closeness",
          "share of words in the same order that two sentences need to be compared",
          0.7);

  static final RuleInfo INFO =
      RuleInfo.of(
              "certainty-overstated",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Display text is more certain than the body",
              "0.1.0",
              MIN_SIMILARITY)
          .withPrecedence(Precedence.ofRank(90));

  private final double minSimilarity;

  CertaintyOverstated(RuleSettings settings) {
    this.minSimilarity = settings.get(MIN_SIMILARITY);
  }

  @Override
  public boolean supports(Locale language) {
    return LanguageProfile.of(language).has(Resource.HEDGES);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var words = new Words(HedgeLexicon.of(context.language()));
    var findings = new ArrayList<Finding>();
    for (var sentences : DisplayTexts.evidence(context)) {
      var found =
          VerbatimEvidence.contradictions(sentences, minSimilarity, words::inVerbatimEvidence);
      found.forEach(c -> findings.add(c.finding(INFO, "surer")));
    }
    var others =
        WordDisagreements.findings(
            context, INFO, EnumSet.of(Disagreement.Kind.CERTAINTY), findings, found -> "surer");
    for (var other : others) {
      if (findings.stream().noneMatch(f -> f.at().passage().equals(other.at().passage()))) {
        findings.add(other);
      }
    }
    return findings;
  }

  private record Words(HedgeLexicon hedges) {

    List<Contradiction> inVerbatimEvidence(EvidenceSentence evidence) {
      return DiffHunks.of(evidence).stream().flatMap(hunk -> in(evidence, hunk).stream()).toList();
    }

    private List<Contradiction> in(EvidenceSentence evidence, DiffHunk hunk) {
      var claimed = hedges.matches(hunk.claim());
      var supported = hedges.matches(hunk.support());
      if (supported.isEmpty()) {
        return List.of();
      }
      var hedge = supported.get(0);
      boolean will = claimed.stream().anyMatch(match -> match.value() == CertaintyLevel.CERTAIN);
      boolean hedged = claimed.stream().anyMatch(match -> match.value() != CertaintyLevel.CERTAIN);
      boolean flat =
          claimed.isEmpty()
              && hedge.value().compareTo(CertaintyLevel.POSSIBLE) <= 0
              && !hasContent(hunk.claim(), claimed)
              && !hasContent(hunk.support(), supported);
      boolean stronger = will && !hedged && hedge.value().compareTo(CertaintyLevel.LIKELY) < 0;
      if (!flat && !stronger) {
        return List.of();
      }
      var claim =
          stronger
              ? hunk.claim().subList(claimed.get(0).from(), claimed.get(0).to())
              : hunk.claimWithContext();
      var support = hunk.support().subList(hedge.from(), hedge.to());
      return claim.isEmpty() ? List.of() : List.of(new Contradiction(evidence, claim, support));
    }

    private static boolean hasContent(
        List<Token> words, List<LexiconMatch<CertaintyLevel>> matches) {
      return DiffHunks.hasContent(
          words, i -> matches.stream().anyMatch(match -> match.from() <= i && i < match.to()));
    }
  }
}
