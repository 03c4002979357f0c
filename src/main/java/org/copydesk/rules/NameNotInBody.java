package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.name.Doubt;
import org.copydesk.evidence.name.UnknownName;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;

/** Flags a name in a display text that the body doesn't have, nor an alias of it. */
final class NameNotInBody implements BuiltInRule {
  static final RuleInfo INFO =
      RuleInfo.of(
              "name-not-in-body",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Name isn't in the body",
              "0.1.0")
          .withPrecedence(Precedence.ofRank(50));

  NameNotInBody(RuleSettings settings) {}

  @Override
  public List<Finding> check(ArticleContext context) {
    var findings = new ArrayList<Finding>();
    for (var role : DisplayTexts.ROLES) {
      var names =
          context.unknownNames(role).stream()
              .filter(name -> name.certain() && !name.isMisspelt())
              .toList();
      for (int from = 0, to; from < names.size(); from = to) {
        to = from + 1;
        while (to < names.size() && isOneName(context, role, names.get(to - 1), names.get(to))) {
          to++;
        }
        findings.add(finding(context.passage(role).orElseThrow(), names.subList(from, to)));
      }
    }
    return findings;
  }

  /** Returns whether two words are one name: they are next to each other. */
  private static boolean isOneName(
      ArticleContext context, Role role, UnknownName first, UnknownName second) {
    return second.token().index() == first.token().index() + 1
        && !first.token().isPossessive()
        && !context.passage(role).orElseThrow().isCapitalisedByPosition(second.token());
  }

  private static Finding finding(AnalysedPassage display, List<UnknownName> words) {
    var first = words.get(0);
    var last = words.get(words.size() - 1);
    var span = first.token().nameSpan().join(last.token().nameSpan());
    var finding = INFO.finding(new Place(display.passage(), span));
    var whole = first.firstName().map(Token::span).orElse(span).join(span).in(display.text());
    var instead = first.expectedName().orElse(null);
    if (instead == null) {
      finding.messageKey("lacks", whole);
    } else {
      var place = new Place(instead.passage().passage(), instead.span());
      finding.related(place);
      finding.messageKey("other", whole, place.text());
    }
    for (var doubt : Doubt.values()) {
      finding.feature(
          doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          words.stream().anyMatch(word -> word.doubts().contains(doubt)));
    }
    finding.feature("marked", words.stream().anyMatch(UnknownName::marked));
    if (words.stream().anyMatch(word -> !word.doubts().isEmpty())) {
      finding.severity(Severity.SUGGESTION);
    }
    return finding.build();
  }
}
