package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quotation;
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

/** Flags quoted words in a display text that the body doesn't have as a phrase. */
final class QuotationNotInBody implements Rule {
  // One word in quotation marks keeps its distance more often than it quotes.
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
          MIN_WORDS);

  private final int minWords;

  QuotationNotInBody(RuleSettings settings) {
    this.minWords = settings.count(MIN_WORDS);
  }

  @Override
  public List<Finding> check(CheckContext context) {
    if (context.body().isEmpty()) {
      return List.of();
    }
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      context
          .passage(role)
          .ifPresent(
              display ->
                  display.quotations().stream()
                      .filter(quotation -> !quotation.tokens().isEmpty())
                      .limit(DisplayTexts.MAX_CLAIMS)
                      .flatMap(quotation -> check(context, display, quotation).stream())
                      .forEach(findings::add));
    }
    return findings;
  }

  private Optional<Finding> check(
      CheckContext context, AnalysedPassage display, Quotation quotation) {
    var words = quotation.tokens();
    if (Wording.isInBody(words, context)) {
      return Optional.empty();
    }
    var nearest = Wording.nearest(words, context);
    double wording = nearest.map(Wording.Nearest::words).orElse(0.0);
    boolean functionWords = words.stream().allMatch(Token::stopWord);
    // Function words prove nothing.
    boolean mild = words.size() < minWords || functionWords || wording >= 1;
    var finding =
        INFO.finding(new Place(display.passage(), quotation.span()))
            .severity(mild ? Severity.SUGGESTION : INFO.severity())
            .because("wording", Math.min(1, wording), 1);
    if (nearest.isPresent()) {
      var place = nearest.get().place();
      finding
          .related(place)
          .message(
              wording >= 1
                  ? "Body has the quoted words, but not as this phrase; nearest wording: \"%s\""
                  : "Body doesn't have the quoted words; nearest wording: \"%s\"",
              place.text());
    } else {
      finding
          .related(Place.whole(context.lead().orElseThrow().passage()))
          .message("Body doesn't have the quoted words");
    }
    return Optional.of(finding.build());
  }
}
