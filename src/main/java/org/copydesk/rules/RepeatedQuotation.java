package org.copydesk.rules;

import java.util.List;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.repetition.RepeatedWords;

/** Flags a quotation that the body repeats. */
final class RepeatedQuotation implements BuiltInRule {
  // Titles and phrases of three words may be repeated as often as needed.
  static final RuleOption MIN_WORDS =
      RuleOption.count("min-words", "words that a quotation must have to be checked", 2, 1000, 4);

  static final RuleInfo INFO =
      RuleInfo.of(
          "repeated-quotation",
          Category.REDUNDANCY,
          Severity.SUGGESTION,
          "Quotation is repeated in the body",
          "0.1.0",
          MIN_WORDS);

  private final int minWords;

  RepeatedQuotation(RuleSettings settings) {
    this.minWords = settings.count(MIN_WORDS);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var repeated = new RepeatedWords(INFO);
    for (var paragraph : context.body()) {
      for (var quotation : paragraph.quotations()) {
        if (quotation.tokens().size() >= minWords) {
          repeated.add(paragraph, quotation.span(), quotation.tokens());
        }
      }
    }
    return repeated.findings();
  }
}
