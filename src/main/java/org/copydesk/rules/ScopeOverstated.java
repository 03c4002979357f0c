package org.copydesk.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.predicate.Disagreement;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rules.common.WordDisagreements;

/** Flags a display text that says all, every or only where the body speaks of a part. */
final class ScopeOverstated implements BuiltInRule {
  static final RuleInfo INFO =
      RuleInfo.of(
              "scope-overstated",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Display text says all where the body says a part",
              "0.1.0")
          .withPrecedence(Precedence.ofRank(100));

  @Override
  public boolean supports(Locale language) {
    return LanguageProfile.of(language).has(Resource.CLAUSE_WORDS);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    return WordDisagreements.findings(
        context,
        INFO,
        EnumSet.of(Disagreement.Kind.EXTENT),
        List.of(),
        found -> found.degrees() < 0 ? "less" : "more");
  }
}
