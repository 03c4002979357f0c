package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Shape;
import org.copydesk.analysis.Token;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;
import org.copydesk.text.Span;

/** Flags a name in a display text that is spelled differently from the body's spelling. */
final class NameMismatch implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "name-mismatch",
          Category.INCONSISTENCY,
          Severity.WARNING,
          "Name is spelled differently from the body's spelling",
          "0.1.0");

  NameMismatch(RuleSettings settings) {}

  @Override
  public List<Finding> check(CheckContext context) {
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      for (var name : DisplayNames.of(context, role)) {
        var meant = name.meant();
        if (meant == null) {
          continue;
        }
        var display = context.passage(role).orElseThrow().passage();
        var wrong = bare(name.token());
        var right = bare(meant.token());
        var place = new Place(meant.passage().passage(), right);
        var written = wrong.in(display.text());
        var spelling = right.in(place.passage().text());
        findings.add(
            INFO.finding(new Place(display, wrong))
                .message("Body spells \"%s\" as \"%s\"", written, spelling)
                .because("same-letters", 0.5, 1)
                .related(place)
                .suggest(inCaseOf(name.token(), spelling))
                .build());
      }
    }
    return findings;
  }

  /** Returns where a name stands without its possessive. */
  static Span bare(Token token) {
    boolean possessive =
        token.surface().length() == token.word().length() + 2
            && (token.surface().endsWith("'s") || token.surface().endsWith("’s"));
    return possessive ? new Span(token.span().start(), token.span().end() - 2) : token.span();
  }

  private static String inCaseOf(Token token, String spelling) {
    return token.shape() == Shape.ALL_CAPITALS ? spelling.toUpperCase(Locale.ROOT) : spelling;
  }
}
