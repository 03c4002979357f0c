package org.copydesk.rules;

import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.repetition.LeadRestatement;

/** Flags a lead whose first sentence adds nothing to the subheadline. */
final class LeadRestatesSubheadline implements BuiltInRule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "lead-restates-subheadline",
          Category.REDUNDANCY,
          Severity.SUGGESTION,
          "Lead restates the subheadline",
          "0.1.0",
          LeadRestatement.MAX_RESTATED);

  private final double maxRestated;

  LeadRestatesSubheadline(RuleSettings settings) {
    this.maxRestated = settings.get(LeadRestatement.MAX_RESTATED);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    return LeadRestatement.check(context, INFO, Role.SUBHEADLINE, maxRestated);
  }
}
