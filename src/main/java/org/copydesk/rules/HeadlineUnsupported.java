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
  // At 0.31, headlines of the Fake News Challenge's held-out bodies are told best from those of
  // other bodies with 95 % and more of their own
  // left alone.
  static final RuleOption MIN_PROBABILITY =
      RuleOption.ratio(
          "min-probability", "probability that the body is about what the headline is about", 0.31);

  static final RuleInfo INFO =
      RuleInfo.of(
          "headline-unsupported",
          Category.INCONSISTENCY,
          Severity.WARNING,
          "Body doesn't bear out the headline",
          "0.1.0",
          MIN_PROBABILITY);

  private final double minProbability;

  HeadlineUnsupported(RuleSettings settings) {
    this.minProbability = settings.get(MIN_PROBABILITY);
  }

  @Override
  public List<Finding> check(CheckContext context) {
    var support = context.support(Role.HEADLINE).orElse(null);
    if (support == null || support.terms() == 0 || support.sameSubject() >= minProbability) {
      return List.of();
    }
    var finding =
        INFO.finding(Place.whole(context.passage(Role.HEADLINE).orElseThrow().passage()))
            .message(
                "Body has %d of the headline's %d content words",
                support.terms() - support.missing().size(), support.terms())
            .because("same-subject", support.sameSubject(), minProbability);
    // Where no sentence shares a word with the headline, the lead shows what the body is about.
    var place =
        support
            .best()
            .map(best -> new Place(best.paragraph().passage(), best.sentence().span()))
            .orElseGet(() -> Place.whole(context.lead().orElseThrow().passage()));
    return List.of(finding.related(place).build());
  }
}
