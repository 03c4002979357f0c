package org.copydesk.evidence.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.evidence.SentenceShares;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.PeriodLexicon;
import org.copydesk.lexicon.PeriodLexicon.Group;
import org.copydesk.lexicon.PeriodLexicon.Period;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares the spans of time in a display text, such as "last month", "spring" or "the evening",
 * with those of the sentences that have most of it. A span that any sentence names, or that a time
 * of the day or another date may stand for, is no fault. Cost: linear in the body. Immutable.
 */
public final class PeriodRival {
  /** Months that a season may touch: its three and one on either side, as "winter timetable". */
  private static final int MONTHS_OF_SEASON = 5;

  // Few texts name two holidays: any of the display text's words will do.
  private static final double RARE = 0.02;

  private static final int NOON = 12 * 60;
  private static final int EVENING = 18 * 60;
  private static final int DAWN = 5 * 60;

  private final List<AnalysedPassage> body;
  private final PeriodLexicon lexicon;
  private final SentenceShares shares;
  private final @Nullable LocalDate published;

  /**
   * Prepares the search for the spans of a display text.
   *
   * @param published the day of publication, from which "last week" is counted; null where unknown
   */
  public PeriodRival(
      List<AnalysedPassage> body,
      PeriodLexicon lexicon,
      SentenceShares shares,
      @Nullable LocalDate published) {
    this.published = published;
    this.body = List.copyOf(body);
    this.lexicon = lexicon;
    this.shares = shares;
  }

  /**
   * A span of time in a display text, and the one that the body has in its place.
   *
   * @param claim where it occurs in the display text
   * @param paragraph paragraph of the other span
   * @param other where the other span occurs
   */
  public record Conflict(Span claim, AnalysedPassage paragraph, Span other) {}

  /**
   * Returns the spans of a display text that the body contradicts.
   *
   * @param least share of the display text that a contradicting sentence must have, in [0, 1]
   */
  public List<Conflict> conflicts(AnalysedPassage display, double least) {
    var conflicts = new ArrayList<Conflict>();
    if (lexicon.isEmpty()) {
      return conflicts;
    }
    for (var match : lexicon.matches(display.tokens())) {
      conflict(match, display, least).ifPresent(conflicts::add);
    }
    return conflicts;
  }

  private Optional<Conflict> conflict(
      LexiconMatch<Period> claim, AnalysedPassage display, double least) {
    var span = span(claim, display);
    var days = days(claim.value()).orElse(null);
    Conflict best = null;
    double most = 0;
    for (var paragraph : body) {
      for (var sentence : paragraph.sentences()) {
        var from = sentence.tokens().isEmpty() ? 0 : sentence.tokens().get(0).index();
        double share = shares.share(paragraph, sentence.index());
        for (var match : lexicon.matches(sentence.tokens())) {
          var moved = new LexiconMatch<>(match.from() + from, match.to() + from, match.value());
          if (match.value() == claim.value()) {
            return Optional.empty();
          }
          boolean rare = claim.value().group() == Group.HOLIDAY && share >= RARE;
          if ((share >= least || rare) && share > most && claim.value().excludes(match.value())) {
            best = new Conflict(span, paragraph, span(moved, paragraph));
            most = share;
          }
        }
        if (days != null) {
          for (var date : paragraph.datesIn(sentence.span())) {
            boolean comparable = days.isComparable().test(date);
            if (comparable && days.contains().test(date)) {
              return Optional.empty();
            }
            if (comparable && share >= least && share > most) {
              best = new Conflict(span, paragraph, date.span());
              most = share;
            }
          }
        }
        if (claim.value().group() == Group.PART_OF_DAY) {
          for (var clock : clocks(paragraph, sentence.span())) {
            if (partOfDay(clock) == claim.value()) {
              return Optional.empty();
            }
            if (share >= least && share > most) {
              best = new Conflict(span, paragraph, clock.span());
              most = share;
            }
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How dates are compared with a span of time.
   *
   * @param isComparable whether a date is exact enough
   * @param contains whether a comparable date is in the span
   */
  private record Days(Predicate<DateMention> isComparable, Predicate<DateMention> contains) {}

  /** Returns how dates are compared with a span; empty for one that no date stands for. */
  private Optional<Days> days(Period period) {
    if (period.group() == Group.SEASON) {
      return Optional.of(new Days(date -> date.month() > 0, date -> isIn(date.month(), period)));
    }
    return published == null
        ? Optional.empty()
        : PublishedPeriod.of(period, published)
            .map(days -> new Days(days::isComparable, days::contains));
  }

  /** Returns whether a month is in a season or next to it: a winter season may open in November. */
  private static boolean isIn(int month, Period season) {
    int first =
        switch (season) {
          case SPRING -> 2;
          case SUMMER -> 5;
          case AUTUMN -> 8;
          default -> 11;
        };
    return (month - first + 12) % 12 < MONTHS_OF_SEASON;
  }

  private static List<Quantity> clocks(AnalysedPassage paragraph, Span sentence) {
    return paragraph.quantities().stream()
        .filter(quantity -> quantity.kind() == Kind.CLOCK && sentence.contains(quantity.span()))
        .toList();
  }

  private static Period partOfDay(Quantity clock) {
    if (clock.value() >= DAWN && clock.value() < NOON) {
      return Period.MORNING;
    }
    return clock.value() >= NOON && clock.value() < EVENING ? Period.AFTERNOON : Period.EVENING;
  }

  private static Span span(LexiconMatch<Period> match, AnalysedPassage passage) {
    var tokens = passage.tokens();
    return tokens.get(match.from()).span().join(tokens.get(match.to() - 1).span());
  }
}
