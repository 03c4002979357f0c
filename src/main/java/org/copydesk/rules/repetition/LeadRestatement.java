package org.copydesk.rules.repetition;

import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rules.common.RestatedWords;
import org.copydesk.similarity.Alignment;

/** The common part of {@code lead-restates-headline} and {@code lead-restates-subheadline}. */
public final class LeadRestatement {
  // Leads should repeat the headline's news. Above the limit the lead adds almost nothing. Two of
  // 584 leads of BBC articles of 2004-05 are above.
  public static final RuleOption MAX_RESTATED =
      RuleOption.ratio(
          "max-restated",
          "allowed probability that the sentence adds nothing to the display text",
          0.9);

  // Nearly word for word: at most one word in ten differs, on either side. Shorter texts are equal
  // by chance and not by mistake.
  private static final double WORD_FOR_WORD = 0.9;
  private static final int MIN_WORDS = 6;

  private LeadRestatement() {}

  public static List<Finding> check(
      ArticleContext context, RuleInfo rule, Role role, double maxRestated) {
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
    var alignment = comparison.alignment();
    if (alignment.supportSize() == 0) {
      return List.of();
    }
    return List.of(
        RestatedWords.of(alignment)
            .describe(rule.finding(new Place(lead.passage(), sentence.span())))
            .severity(isWordForWord(alignment) ? Severity.WARNING : rule.severity())
            .because(Score.above("restated", comparison.secondRestates(), maxRestated))
            .related(Place.whole(display.passage()))
            .build());
  }

  private static boolean isWordForWord(Alignment alignment) {
    long same = alignment.pairs().stream().filter(pair -> pair.relation().isSame()).count();
    int longer = Math.max(alignment.claimSize(), alignment.supportSize());
    return Math.min(alignment.claimSize(), alignment.supportSize()) >= MIN_WORDS
        && same >= WORD_FOR_WORD * longer;
  }
}
