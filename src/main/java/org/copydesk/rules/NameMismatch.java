package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.article.Passage;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.name.UnknownName;
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
import org.copydesk.text.WordShape;

/** Flags a name in a display text that the body, or house style, spells differently. */
final class NameMismatch implements BuiltInRule {
  // A long name with two wrong letters is a misspelling, with three another name.
  static final RuleOption MAX_EDITS =
      RuleOption.count(
          "max-edits", "letters in which a misspelt name may differ from the body's", 1, 2, 2);

  static final RuleInfo INFO =
      RuleInfo.of(
              "name-mismatch",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Name is spelled differently in the body",
              "0.1.0",
              MAX_EDITS)
          .withPrecedence(Precedence.ofRank(40));

  private final int maxEdits;

  NameMismatch(RuleSettings settings) {
    this.maxEdits = settings.count(MAX_EDITS);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      for (var name : context.unknownNames(role)) {
        if (name.isMisspelt() && name.edits() <= maxEdits) {
          findings.add(finding(context.passage(role).orElseThrow().passage(), name));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Passage display, UnknownName name) {
    var at = new Place(display, name.token().nameSpan());
    var body =
        name.spellingCorrection()
            .map(meant -> new Place(meant.passage().passage(), meant.span()))
            .orElse(null);
    var house = name.houseSpelling().orElse(null);
    var right = house == null ? bodySpelling(name) : house;
    var finding =
        INFO.finding(at)
            .messageKey(house == null ? "body" : "house-style", at.text(), right)
            .suggest(inCaseOf(name.token(), right));
    // Two spellings may differ in no letter: in an accent, a hyphen or an apostrophe.
    if (name.edits() > 0) {
      int letters = Math.max(at.text().length(), right.length());
      double same = Math.max(0, 1 - (double) name.edits() / letters);
      finding.because(Score.below("same-letters", same, 1));
    }
    if (body != null) {
      finding.related(body);
    }
    return finding.build();
  }

  private static String bodySpelling(UnknownName name) {
    var meant = name.spellingCorrection().orElseThrow();
    return meant.token().nameSpan().in(meant.passage().text());
  }

  private static String inCaseOf(Token token, String spelling) {
    return token.shape() == WordShape.ALL_CAPITALS ? spelling.toUpperCase(Locale.ROOT) : spelling;
  }
}
