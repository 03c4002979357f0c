package org.copydesk.rules;

import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;

/** Flags a headline that the body bears out too little of. */
final class HeadlineUnsupported implements Rule {
  // Provisional: a body about the same thing has at least one in five of the headline's words.
  static final RuleOption MIN_SUPPORT =
      RuleOption.ratio("min-support", "share of the headline that the body must bear out", 0.2);

  static final RuleInfo INFO =
      RuleInfo.of(
          "headline-unsupported",
          Category.INCONSISTENCY,
          Severity.WARNING,
          "Body doesn't bear out the headline",
          "0.1.0",
          MIN_SUPPORT);

  private final double minSupport;

  HeadlineUnsupported(RuleSettings settings) {
    this.minSupport = settings.get(MIN_SUPPORT);
  }

  @Override
  public List<Finding> check(CheckContext context) {
    var support = context.support(Role.HEADLINE).orElse(null);
    if (support == null || support.whole().claimSize() == 0 || support.score() >= minSupport) {
      return List.of();
    }
    var whole = support.whole();
    var finding =
        INFO.finding(Place.whole(context.passage(Role.HEADLINE).orElseThrow().passage()))
            .message(
                "Body has %d of the headline's %d content words",
                whole.pairs().size(), whole.claimSize())
            .because("support", support.score(), minSupport);
    // Where no sentence shares a word with the headline, the lead shows what the body is about.
    var place =
        support
            .best()
            .map(best -> new Place(best.paragraph().passage(), best.sentence().span()))
            .orElseGet(() -> Place.whole(context.lead().orElseThrow().passage()));
    return List.of(finding.related(place).build());
  }
}
