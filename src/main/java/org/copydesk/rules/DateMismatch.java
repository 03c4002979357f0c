package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleSettings;
import org.copydesk.similarity.BodyDates;
import org.copydesk.similarity.BodyFigures;
import org.copydesk.similarity.BodyFigures.Dated;
import org.copydesk.similarity.Support;

/** Flags a date in a display text that the body has another one in the place of. */
final class DateMismatch implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "date-mismatch",
          Category.INCONSISTENCY,
          Severity.WARNING,
          "Body has another date",
          "0.1.0");

  // A sentence that bears out a third of the display text tells the same; fewer words may meet by
  // chance.
  private static final double MIN_COVERAGE = 0.3;

  DateMismatch(RuleSettings settings) {}

  @Override
  public List<Finding> check(CheckContext context) {
    var findings = new ArrayList<Finding>();
    BodyDates body = null;
    for (var role : DisplayTexts.ROLES) {
      var display = context.passage(role).orElse(null);
      if (display == null || display.dates().isEmpty()) {
        continue;
      }
      if (body == null) {
        body = BodyDates.of(BodyFigures.of(context.body()), context.datePublished().orElse(null));
      }
      var support = context.support(role).orElse(null);
      if (support == null || body.dates().isEmpty()) {
        break;
      }
      for (var claim : display.dates()) {
        check(claim, display, body, support).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(
      DateMention claim, AnalysedPassage display, BodyDates body, Support support) {
    if (claim.weekday() > 0 && !body.hasWeekday(claim)) {
      return inPlace(claim, display, body, support, date -> date.weekday() > 0);
    }
    if (claim.month() > 0 && !body.hasMonth(claim)) {
      return inPlace(claim, display, body, support, date -> date.month() > 0);
    }
    if (claim.day() > 0 && !body.hasDay(claim)) {
      return inPlace(claim, display, body, support, date -> date.day() > 0);
    }
    if (claim.year() > 0 && !body.hasYear(claim)) {
      var year = inPlace(claim, display, body, support, date -> date.year() > 0);
      return year.isPresent() ? year : anyYear(claim, display, body);
    }
    return Optional.empty();
  }

  /** Reports a claim where a sentence that tells the same has another date of that sort. */
  private static Optional<Finding> inPlace(
      DateMention claim,
      AnalysedPassage display,
      BodyDates body,
      Support support,
      Predicate<DateMention> sort) {
    for (var supporting : support.sentences()) {
      if (supporting.alignment().claimCoverage() < MIN_COVERAGE) {
        break;
      }
      var span = supporting.sentence().span();
      for (var date : supporting.paragraph().dates()) {
        boolean inside = date.span().start() >= span.start() && date.span().end() <= span.end();
        if (inside && sort.test(date)) {
          return Optional.of(finding(claim, display, new Dated(supporting.paragraph(), date)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> anyYear(
      DateMention claim, AnalysedPassage display, BodyDates body) {
    return body.dates().stream()
        .filter(dated -> dated.date().year() > 0 && !dated.date().decade())
        .findFirst()
        .map(
            dated ->
                INFO.finding(new Place(display.passage(), claim.span()))
                    .because("agreement", 0, 1)
                    .message("Body nowhere has the year \"%s\"", claim.span().in(display.text()))
                    .related(place(dated))
                    .build());
  }

  private static Finding finding(DateMention claim, AnalysedPassage display, Dated other) {
    var text = other.date().span().in(other.paragraph().text());
    return INFO.finding(new Place(display.passage(), claim.span()))
        .because("agreement", 0, 1)
        .message("Body has \"%s\" in the place of \"%s\"", text, claim.span().in(display.text()))
        .related(place(other))
        .suggest(text)
        .build();
  }

  private static Place place(Dated dated) {
    return new Place(dated.paragraph().passage(), dated.date().span());
  }
}
