package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.similarity.ShingleIndex;

/** Flags a paragraph that stands in the body twice, word for word or edited. */
final class RepeatedParagraph implements Rule {
  static final RuleOption MIN_WORDS =
      RuleOption.count(
          "min-words", "words that a paragraph must have to be looked at", 5, 1000, 20);

  // Two paragraphs on one subject share one pair of neighbouring words in ten; an edit of one word
  // in six leaves two pairs in three.
  static final RuleOption MAX_SHARED =
      RuleOption.ratio(
          "max-shared", "share of its pairs of neighbouring words that another may have too", 0.4);

  static final RuleInfo INFO =
      RuleInfo.of(
          "repeated-paragraph",
          Category.REDUNDANCY,
          Severity.WARNING,
          "Paragraph stands twice in the body",
          "0.1.0",
          MIN_WORDS,
          MAX_SHARED);

  private final int minWords;
  private final double maxShared;

  RepeatedParagraph(RuleSettings settings) {
    this.minWords = settings.count(MIN_WORDS);
    this.maxShared = settings.get(MAX_SHARED);
  }

  @Override
  public List<Finding> check(CheckContext context) {
    var findings = new ArrayList<Finding>();
    var seen = new ShingleIndex<AnalysedPassage>();
    for (var paragraph : context.body()) {
      if (paragraph.tokens().size() < minWords) {
        continue;
      }
      var match = seen.best(paragraph.tokens()).orElse(null);
      if (match != null && match.containment() > maxShared) {
        findings.add(
            INFO.finding(Place.whole(paragraph.passage()))
                .message(
                    "Paragraph %d repeats paragraph %d",
                    paragraph.passage().index() + 1, match.key().passage().index() + 1)
                .because("shared", match.containment(), maxShared)
                .related(Place.whole(match.key().passage()))
                .build());
      } else {
        seen.add(paragraph, paragraph.tokens());
      }
    }
    return findings;
  }
}
