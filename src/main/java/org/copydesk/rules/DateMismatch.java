package org.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.DateMention.Relative;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.context.BuiltInRule;
import org.copydesk.evidence.ClaimSupport;
import org.copydesk.evidence.SentenceShares;
import org.copydesk.evidence.date.AbsentDate;
import org.copydesk.evidence.date.BodyDates;
import org.copydesk.evidence.date.DateContext;
import org.copydesk.evidence.date.PeriodRival;
import org.copydesk.evidence.genre.HeadlineGenre;
import org.copydesk.evidence.number.BodyQuantities;
import org.copydesk.evidence.number.BodyQuantities.LocatedDate;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Severity;
import org.copydesk.lexicon.PeriodLexicon;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.rule.Precedence;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rule.RuleSettings;
import org.copydesk.rules.common.DisplayTexts;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Flags a date in a display text for which the body has another one. */
final class DateMismatch implements BuiltInRule {
  // A sentence that covers a third of the display text is about the same; less may be chance.
  static final RuleOption MIN_COVERAGE =
      RuleOption.ratio(
          "min-coverage",
          "share of the display text that the sentence with the other date must cover",
          0.3);

  static final RuleInfo INFO =
      RuleInfo.of(
              "date-mismatch",
              Category.INCONSISTENCY,
              Severity.WARNING,
              "Body has another date",
              "0.1.0",
              MIN_COVERAGE)
          .withPrecedence(Precedence.ofRank(30));

  // A sentence that covers nearly all of the display text is its source and must have its date.
  private static final double SOURCE_COVERAGE = 0.75;

  // A sentence with half of the display text is about the same.
  private static final double SURE_COVERAGE = 0.5;
  private static final double SHARE_OF_SOURCE = 0.38;
  private static final double SHARE_OF_PERIOD = 0.28;

  // One with the date itself must be clearly less about the same.
  private static final double AHEAD = 0.15;

  // A year that far after the body's last one is implied: "the 2020 race" of a text of 2018.
  private static final int IMPLIED_YEARS = 5;

  private final double minCoverage;

  DateMismatch(RuleSettings settings) {
    this.minCoverage = settings.get(MIN_COVERAGE);
  }

  @Override
  public List<Finding> check(ArticleContext context) {
    var findings = new ArrayList<Finding>();
    BodyDates body = null;
    for (var role : DisplayTexts.ROLES) {
      var display = context.passage(role).orElse(null);
      if (display == null) {
        continue;
      }
      context
          .support(role)
          .ifPresent(support -> findings.addAll(periods(context, display, support)));
      if (display.dates().isEmpty()) {
        continue;
      }
      if (body == null) {
        body =
            BodyDates.of(BodyQuantities.of(context.body()), context.datePublished().orElse(null));
      }
      var support = context.support(role).orElse(null);
      if (support == null) {
        break;
      }
      var found =
          body.dates().isEmpty()
              ? List.<Finding>of()
              : check(display, body, support, Vocabulary.of(context.language()));
      for (var finding : found) {
        boolean mild =
            DisplayTexts.isDoubtfulInLead(
                context, role, finding.at().span(), !finding.related().isEmpty());
        findings.add(mild ? finding.withSeverity(Severity.SUGGESTION) : finding);
      }
      var spans = found.stream().map(finding -> finding.at().span()).toList();
      absent(context, role, body).stream()
          .filter(claim -> !spans.contains(claim.span()))
          .map(claim -> absent(claim, display))
          .forEach(findings::add);
    }
    return findings;
  }

  /** Returns the weekdays and months of a display text that news must have in its body. */
  private static List<DateMention> absent(ArticleContext context, Role role, BodyDates body) {
    var display = context.passage(role).orElseThrow();
    var genre = HeadlineGenre.of(display, context.body(), context.language());
    return display.dates().stream()
        .limit(DisplayTexts.MAX_CLAIMS)
        .filter(claim -> genre == HeadlineGenre.NEWS || genre == HeadlineGenre.TOPIC)
        .filter(claim -> AbsentDate.isAbsent(claim, display, body))
        .filter(claim -> !DisplayTexts.isLead(context, role, claim.span()))
        .filter(claim -> !DisplayTexts.isInLead(context, role, sameInSubheadline(context, claim)))
        .toList();
  }

  private static Stream<Span> sameInSubheadline(ArticleContext context, DateMention claim) {
    return context.passage(Role.SUBHEADLINE).stream()
        .flatMap(subheadline -> subheadline.dates().stream())
        .filter(date -> date.weekday() == claim.weekday() || claim.weekday() == 0)
        .filter(date -> date.month() == claim.month() || claim.month() == 0)
        .map(DateMention::span);
  }

  private static Finding absent(DateMention claim, AnalysedPassage display) {
    var said = claim.span().in(display.text());
    var part = claim.weekday() > 0 ? DatePart.WEEKDAY : DatePart.MONTH;
    return INFO.finding(new Place(display.passage(), claim.span()))
        .messageKey(part.isAll(claim) ? "lacks-date" : "lacks-" + part.text(), said)
        .build();
  }

  /** Returns the findings on spans of time: last month, spring, the evening. */
  private static List<Finding> periods(
      ArticleContext context, AnalysedPassage display, ClaimSupport support) {
    var lexicon = PeriodLexicon.of(context.language());
    if (lexicon.matches(display.tokens()).isEmpty()) {
      return List.of();
    }
    return new PeriodRival(
            context.body(),
            lexicon,
            SentenceShares.of(support),
            context.datePublished().orElse(null))
        .conflicts(display, SHARE_OF_PERIOD).stream()
            .map(
                conflict ->
                    INFO.finding(new Place(display.passage(), conflict.claim()))
                        .messageKey(
                            "other",
                            conflict.other().in(conflict.paragraph().text()),
                            conflict.claim().in(display.text()))
                        .related(new Place(conflict.paragraph().passage(), conflict.other()))
                        .build())
            .toList();
  }

  /**
   * Returns a date of the body in a sentence that has much more of the display text than those with
   * the claim's own weekday, month, day or year.
   */
  private static Optional<Finding> rival(
      DateMention claim,
      AnalysedPassage display,
      BodyDates body,
      SentenceShares shares,
      Vocabulary vocabulary) {
    for (var part : DatePart.values()) {
      boolean named =
          part.has(claim)
              && (part != DatePart.YEAR || !(claim.decade() || isPartOfName(claim, display)));
      LocatedDate best = null;
      double most = 0;
      double own = 0;
      for (var dated : named ? body.dates() : List.<LocatedDate>of()) {
        if (!part.has(dated.date()) || dated.date().decade()) {
          continue;
        }
        double share = shares.share(dated.paragraph(), dated.sentence());
        if (part.isSame(claim, dated.date())) {
          own = Math.max(own, share);
        } else if (display.dates().stream().noneMatch(other -> part.isSame(other, dated.date()))
            && share >= SHARE_OF_SOURCE
            && share > most
            && !DateContext.areParted(claim, display, dated)
            && !DateContext.isOfReport(dated, vocabulary)) {
          best = dated;
          most = share;
        }
      }
      if (best != null && most >= own + AHEAD) {
        return Optional.of(finding(claim, display, part, best));
      }
    }
    return Optional.empty();
  }

  private List<Finding> check(
      AnalysedPassage display, BodyDates body, ClaimSupport support, Vocabulary vocabulary) {
    var findings = new ArrayList<Finding>();
    var dates =
        display.dates().stream().limit(DisplayTexts.MAX_CLAIMS).map(body::resolved).toList();
    var shares = SentenceShares.of(support);
    var doubtful = new boolean[dates.size()];
    for (int i = 0; i < dates.size(); i++) {
      doubtful[i] = missingPart(dates.get(i), body).isPresent();
    }
    for (int i = 0; i < dates.size(); i++) {
      // Of a season or range, "2016/17", "April-June", the body may name one end.
      boolean supported =
          (i > 0 && isRange(display, dates.get(i - 1), dates.get(i)) && !doubtful[i - 1])
              || (i + 1 < dates.size()
                  && isRange(display, dates.get(i), dates.get(i + 1))
                  && !doubtful[i + 1]);
      if (doubtful[i] && !supported) {
        check(dates.get(i), display, body, support, vocabulary).ifPresent(findings::add);
      } else if (!doubtful[i]) {
        rival(dates.get(i), display, body, shares, vocabulary).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static boolean isRange(AnalysedPassage display, DateMention first, DateMention second) {
    int from = first.span().end();
    int to = second.span().start();
    return to == from + 1 && "-/–".indexOf(display.text().charAt(from)) >= 0;
  }

  /** Returns the first part of a date that the body doesn't name; empty if it names them all. */
  private static Optional<DatePart> missingPart(DateMention claim, BodyDates body) {
    if (claim.weekday() > 0 && !body.namesWeekday(claim)) {
      return Optional.of(DatePart.WEEKDAY);
    }
    if (claim.month() > 0 && !body.hasMonth(claim)) {
      return Optional.of(DatePart.MONTH);
    }
    if (claim.day() > 0 && !body.hasDay(claim)) {
      return Optional.of(DatePart.DAY);
    }
    return claim.year() > 0 && !body.namesYear(claim)
        ? Optional.of(DatePart.YEAR)
        : Optional.empty();
  }

  private enum DatePart {
    WEEKDAY,
    MONTH,
    DAY,
    YEAR;

    boolean has(DateMention date) {
      return switch (this) {
        case WEEKDAY -> date.weekday() > 0;
        case MONTH -> date.month() > 0;
        case DAY -> date.day() > 0;
        case YEAR -> date.year() > 0;
      };
    }

    /** Returns whether two dates have the same part; the day of another month is another day. */
    boolean isSame(DateMention claim, DateMention other) {
      return switch (this) {
        case WEEKDAY -> claim.weekday() == other.weekday();
        case MONTH -> claim.month() == other.month();
        case DAY -> claim.day() == other.day() && claim.month() == other.month();
        case YEAR -> claim.year() == other.year();
      };
    }

    /** Returns whether a date consists of this part alone. */
    boolean isAll(DateMention date) {
      return date.relative() == Relative.NONE
          && Stream.of(values()).allMatch(part -> part == this || !part.has(date));
    }

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Optional<Finding> check(
      DateMention claim,
      AnalysedPassage display,
      BodyDates body,
      ClaimSupport support,
      Vocabulary vocabulary) {
    var part = missingPart(claim, body).orElseThrow();
    boolean fits =
        (part == DatePart.WEEKDAY && body.fitsWeekday(claim))
            || (part == DatePart.YEAR && body.fitsYear(claim));
    var source = inSource(part, support, fits ? SOURCE_COVERAGE : minCoverage);
    if (source.isEmpty() && fits) {
      return Optional.empty();
    }
    var all = body.dates().stream().filter(dated -> part.has(dated.date())).toList();
    var place =
        DateContext.of(claim, display, source, vocabulary)
            .or(() -> DateContext.of(claim, display, all, vocabulary))
            .orElse(null);
    boolean implied = part == DatePart.YEAR && isImplied(claim, display, body);
    boolean sourced =
        !source.isEmpty() && (!implied || !inSource(part, support, SURE_COVERAGE).isEmpty());
    boolean reported =
        place != null
            || sourced
            || (part == DatePart.YEAR && !implied && isMissed(claim, display, all, vocabulary));
    return reported ? Optional.of(finding(claim, display, part, place)) : Optional.empty();
  }

  /** Returns whether a year is shortly after all years of the body, and no term: "until 2020". */
  private static boolean isImplied(DateMention claim, AnalysedPassage display, BodyDates body) {
    int last = body.lastYear();
    return !DateContext.isTerm(claim, display)
        && last > 0
        && claim.year() > last
        && claim.year() <= last + IMPLIED_YEARS;
  }

  /** Returns the dates with a part in the sentence that covers most of the display text. */
  private static List<LocatedDate> inSource(DatePart part, ClaimSupport support, double coverage) {
    for (var supporting : support.sentences()) {
      if (supporting.alignment().claimCoverage() < coverage) {
        break;
      }
      var dates =
          supporting.paragraph().datesIn(supporting.sentence().span()).stream()
              .filter(part::has)
              .map(date -> new LocatedDate(supporting.paragraph(), date))
              .toList();
      if (!dates.isEmpty()) {
        return dates;
      }
    }
    return List.of();
  }

  /** Returns whether the body should have a year that it doesn't have. */
  private static boolean isMissed(
      DateMention claim, AnalysedPassage display, List<LocatedDate> years, Vocabulary vocabulary) {
    return years.stream().anyMatch(dated -> !dated.date().decade())
        && (!isPartOfName(claim, display)
            || DateContext.isDatedByNoun(claim, display, years, vocabulary));
  }

  /** Returns whether a year belongs to a name or noun, as in "the 2016 race" or "Expo 2016". */
  private static boolean isPartOfName(DateMention claim, AnalysedPassage display) {
    var span = claim.span();
    var after = display.tokensIn(new Span(span.end(), display.text().length()));
    var before = display.tokensIn(new Span(0, span.start()));
    var last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (DateContext.isTerm(claim, display)) {
      return false;
    }
    return (last != null && !last.stopWord() && span.start() - last.span().end() == 1)
        || (!after.isEmpty()
            && !after.get(0).stopWord()
            && after.get(0).span().start() - span.end() == 1);
  }

  private static Finding finding(
      DateMention claim, AnalysedPassage display, DatePart part, @Nullable LocatedDate other) {
    var said = claim.span().in(display.text());
    var finding = INFO.finding(new Place(display.passage(), claim.span()));
    if (other != null) {
      var text = other.date().span().in(other.paragraph().text());
      return finding
          .messageKey("other", text, said)
          .related(new Place(other.paragraph().passage(), other.date().span()))
          .suggest(text)
          .build();
    }
    return part.isAll(claim)
        ? finding.messageKey("lacks-date", said).build()
        : finding.messageKey("lacks-" + part.text(), said).build();
  }
}
