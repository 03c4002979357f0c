package org.copydesk.rules;

import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;

/** What {@link LeadRestatesHeadline} and {@link LeadRestatesSubheadline} have in common. */
final class LeadRestatement {
  // Provisional, as in SubheadlineRestatesHeadline.
  static final RuleOption MAX_RESTATED =
      RuleOption.ratio(
          "max-restated",
          "share of the lead's first sentence that the display text may have already",
          0.75);

  // Nearly word for word: at most one word in ten differs, on either side.
  private static final double WORD_FOR_WORD = 0.9;

  private LeadRestatement() {}

  static List<Finding> check(CheckContext context, RuleInfo rule, Role role, double maxRestated) {
    var display = context.passage(role).orElse(null);
    var lead = context.lead().orElse(null);
    var sentence = context.leadSentence().orElse(null);
    if (display == null || lead == null || sentence == null) {
      return List.of();
    }
    var comparison = context.withLeadSentence(role).orElseThrow();
    if (comparison.secondRestates() <= maxRestated) {
      return List.of();
    }
    boolean wordForWord =
        comparison.firstRestates() >= WORD_FOR_WORD && comparison.secondRestates() >= WORD_FOR_WORD;
    return List.of(
        rule.finding(new Place(lead.passage(), sentence.span()))
            .severity(wordForWord ? Severity.WARNING : rule.severity())
            .message(
                "Lead repeats %d of its %d content words from the %s",
                comparison.alignment().pairs().size(),
                comparison.alignment().supportSize(),
                role.key())
            .because("restated", comparison.secondRestates(), maxRestated)
            .related(Place.whole(display.passage()))
            .build());
  }
}
