package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quotation;
import org.copydesk.analysis.Token;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Score;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;
import org.copydesk.rules.verbatim.PhraseSearch;

/** Flags quoted words in a display text that the body doesn't have as a phrase. */
final class QuotationNotInBody implements BuiltInRule {
  // One word in quotation marks is a scare quote more often than a quotation.
  static final RuleOption MIN_WORDS =
      RuleOption.count(
          "min-words", "words that a quotation must have to be more than a suggestion", 1, 1000, 2);

  static final RuleInfo INFO =
      RuleInfo.of(
              "quotation-not-in-body",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Quotation isn't in the body",
              "0.1.0",
              MIN_WORDS)
          .withPrecedence(Precedence.ofRank(10));

  private final int minWords;

  QuotationNotInBody(RuleSettings settings) {
    this.minWords = settings.count(MIN_WORDS);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    if (context.body().isEmpty()) {
      return List.of();
    }
    var search = new PhraseSearch(context);
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      context
          .passage(role)
          .ifPresent(
              display ->
                  display.quotations().stream()
                      .filter(quotation -> !quotation.tokens().isEmpty())
                      .limit(DisplayTexts.MAX_CLAIMS)
                      .flatMap(quotation -> check(search, display, quotation).stream())
                      .forEach(findings::add));
    }
    return findings;
  }

  private Optional<Finding> check(
      PhraseSearch search, AnalysedPassage display, Quotation quotation) {
    var words = quotation.tokens();
    if (search.isInBody(words)) {
      return Optional.empty();
    }
    var nearest = search.nearest(words);
    boolean inOneSentence = nearest.words() >= 1;
    boolean functionWords = words.stream().allMatch(Token::stopWord);
    // Function words prove nothing.
    boolean mild = words.size() < minWords || functionWords || inOneSentence;
    var finding =
        INFO.finding(new Place(display.passage(), quotation.span()))
            .severity(mild ? Severity.SUGGESTION : INFO.severity());
    // A sentence with all words, but apart, has the best score and still a fault.
    if (!inOneSentence) {
      finding.because(Score.below("wording", nearest.words(), 1));
    }
    var place = nearest.place();
    if (place != null) {
      finding.related(place);
    }
    if (place == null) {
      finding.messageKey("lacks");
    } else if (!nearest.near()) {
      finding.messageKey("scattered");
    } else {
      finding.messageKey(inOneSentence ? "nearest-in-sentence" : "nearest", place.text());
    }
    return Optional.of(finding.build());
  }
}
