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
import org.copydesk.rules.verbatim.QuotationAttribution;
import org.copydesk.text.WordShape;

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
    var attribution = new QuotationAttribution(context.language());
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      context
          .passage(role)
          .ifPresent(
              display ->
                  display.quotations().stream()
                      .filter(quotation -> !quotation.tokens().isEmpty())
                      .limit(DisplayTexts.MAX_CLAIMS)
                      .flatMap(quotation -> check(search, attribution, display, quotation).stream())
                      .map(
                          finding ->
                              finding.related().isEmpty()
                                      && DisplayTexts.isLead(context, role, finding.at().span())
                                  ? finding.withSeverity(Severity.SUGGESTION)
                                  : finding)
                      .forEach(findings::add));
    }
    return findings;
  }

  /** Returns whether the body has all parts between an ellipsis or brackets: "we … [will] stay". */
  private static boolean isInBodyByParts(
      PhraseSearch search, AnalysedPassage display, List<Token> words) {
    var parts = new ArrayList<List<Token>>();
    int from = 0;
    boolean bracket = false;
    for (int i = 1; i <= words.size(); i++) {
      int end = words.get(i - 1).span().end();
      var gap =
          i == words.size()
              ? ""
              : display.text().substring(end, Math.max(end, words.get(i).span().start()));
      boolean parted =
          gap.contains("…") || gap.contains("..") || gap.contains("[") || gap.contains("]");
      if (parted || i == words.size()) {
        if (!bracket) {
          parts.add(words.subList(from, i));
        }
        bracket = gap.contains("[");
        from = i;
      }
    }
    return parts.size() > 1 && parts.stream().allMatch(search::isInBody);
  }

  /**
   * Returns whether a quotation may be the title of a work: "The Salt Road" among small letters.
   */
  private static boolean isTitle(AnalysedPassage display, Quotation quotation) {
    boolean capitals =
        quotation.tokens().size() > 1
            && quotation.tokens().stream()
                .allMatch(token -> token.stopWord() || token.startsUpper());
    return capitals
        && display.contentTokens().stream()
            .anyMatch(
                token ->
                    token.shape() == WordShape.LOWER && !quotation.span().contains(token.span()));
  }

  private Optional<Finding> check(
      PhraseSearch search,
      QuotationAttribution attribution,
      AnalysedPassage display,
      Quotation quotation) {
    var words = quotation.tokens();
    if (search.isInBody(words) || isInBodyByParts(search, display, words)) {
      return Optional.empty();
    }
    var nearest = search.nearest(words);
    boolean inOneSentence = nearest.words() >= 1;
    boolean functionWords = words.stream().allMatch(Token::stopWord);
    // Function words prove nothing.
    // A word that somebody is said to have said is as good as two.
    int size = words.size() + (attribution.isSaid(display, quotation) ? 1 : 0);
    boolean brief = size < minWords;
    boolean mild = brief || functionWords || inOneSentence || isTitle(display, quotation);
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
