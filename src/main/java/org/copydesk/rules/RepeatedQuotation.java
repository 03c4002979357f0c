package org.copydesk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;

/** Points out a quotation that the body uses twice. */
final class RepeatedQuotation implements Rule {
  static final RuleOption MIN_WORDS =
      RuleOption.count("min-words", "words that a quotation must have to be looked at", 2, 1000, 4);

  static final RuleInfo INFO =
      RuleInfo.of(
          "repeated-quotation",
          Category.REDUNDANCY,
          Severity.SUGGESTION,
          "Quotation is used twice in the body",
          "0.1.0",
          MIN_WORDS);

  private final int minWords;

  RepeatedQuotation(RuleSettings settings) {
    this.minWords = settings.count(MIN_WORDS);
  }

  @Override
  public List<Finding> check(CheckContext context) {
    var findings = new ArrayList<Finding>();
    var seen = new HashMap<List<String>, Place>();
    for (var paragraph : context.body()) {
      for (var quotation : paragraph.quotations()) {
        if (quotation.tokens().size() < minWords) {
          continue;
        }
        var place = new Place(paragraph.passage(), quotation.span());
        var first = seen.putIfAbsent(quotation.tokens().stream().map(Token::word).toList(), place);
        if (first != null) {
          findings.add(
              INFO.finding(place)
                  .message(
                      "Quotation of paragraph %s stands in paragraph %s already",
                      place.passage().index() + 1, first.passage().index() + 1)
                  .because("shared", 1, 1)
                  .related(first)
                  .build());
        }
      }
    }
    return findings;
  }
}
