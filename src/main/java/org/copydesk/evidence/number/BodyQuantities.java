package org.copydesk.evidence.number;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.quantity.QuantityMatch;
import org.copydesk.text.Span;
import org.copydesk.text.layout.SpanSearch;

/**
 * The quantities and dates of a body, with which those of a claim are compared. Immutable.
 *
 * @since 0.1.0
 */
public final class BodyQuantities {
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  // Words between the days of a range, in the languages with most readers.
  private static final Set<String> LINKS =
      Set.of("to", "and", "or", "until", "bis", "und", "au", "et", "al", "a", "y", "e", "tot");
  // "No dia 23"
  private static final Set<String> DAY = Set.of("dia", "día", "giorno", "dag", "tag");
  private static final int LONGEST_LINK = 7;

  private final List<AnalysedPassage> paragraphs;
  private final List<LocatedQuantity> quantities;
  private final List<LocatedDate> dates;
  private final List<Integer> years;

  private BodyQuantities(
      List<AnalysedPassage> paragraphs, List<LocatedQuantity> quantities, List<LocatedDate> dates) {
    this.paragraphs = List.copyOf(paragraphs);
    this.quantities = List.copyOf(quantities);
    this.dates = List.copyOf(dates);
    var years = new TreeSet<Integer>();
    dates.stream().map(dated -> dated.date().year()).filter(year -> year > 0).forEach(years::add);
    this.years = List.copyOf(years);
  }

  /**
   * A quantity with its paragraph.
   *
   * @param paragraph where it occurs
   * @param quantity the quantity
   * @since 0.1.0
   */
  public record LocatedQuantity(AnalysedPassage paragraph, Quantity quantity) {
    /** Checks the parts. */
    public LocatedQuantity {
      requireNonNull(paragraph, "paragraph");
      requireNonNull(quantity, "quantity");
    }

    /** Returns the index of its sentence in the paragraph. */
    public int sentence() {
      return paragraph.tokens().get(quantity.token()).sentence();
    }
  }

  /**
   * A date with its paragraph.
   *
   * @param paragraph where it occurs
   * @param date the date
   * @since 0.1.0
   */
  public record LocatedDate(AnalysedPassage paragraph, DateMention date) {
    /** Checks the parts. */
    public LocatedDate {
      requireNonNull(paragraph, "paragraph");
      requireNonNull(date, "date");
    }

    /** Returns the index of its sentence in the paragraph. */
    public int sentence() {
      var tokens = paragraph.tokens();
      int index =
          SpanSearch.firstIndex(tokens, 0, token -> token.span().end() > date.span().start());
      return tokens.get(Math.min(index, tokens.size() - 1)).sentence();
    }
  }

  /** Gathers the quantities of the paragraphs of a body. */
  public static BodyQuantities of(List<AnalysedPassage> body) {
    var quantities = new ArrayList<LocatedQuantity>();
    var dates = new ArrayList<LocatedDate>();
    for (var paragraph : body) {
      paragraph
          .quantities()
          .forEach(quantity -> quantities.add(new LocatedQuantity(paragraph, quantity)));
      paragraph.dates().forEach(date -> dates.add(new LocatedDate(paragraph, date)));
    }
    return new BodyQuantities(body, quantities, dates);
  }

  /** Returns the paragraphs in order. */
  public List<AnalysedPassage> paragraphs() {
    return paragraphs;
  }

  /** Returns the quantities in order. */
  public List<LocatedQuantity> quantities() {
    return quantities;
  }

  /** Returns the dates in order. */
  public List<LocatedDate> dates() {
    return dates;
  }

  /** Returns the years that the body names, earliest first. */
  public List<Integer> years() {
    return years;
  }

  /** Returns the quantities that support a claim by their number and kind, in order. */
  public List<LocatedQuantity> agreeing(Quantity claim) {
    return quantities.stream()
        .filter(located -> QuantityMatch.supports(claim, located.quantity()))
        .toList();
  }

  /**
   * Returns whether a date of the body has a claim's number: its day where the claim is an order or
   * a day, "4 to 13 May", its year where the claim may be one. A day or year is no count.
   *
   * @param display the text of the claim
   */
  public boolean isInDate(Quantity claim, AnalysedPassage display) {
    boolean ordinal = claim.kind() == Kind.ORDINAL;
    boolean day = ordinal || isDay(claim, display) || claim.unit().equals("/");
    boolean year =
        (claim.kind() == Kind.COUNT || claim.kind() == Kind.LABEL)
            && FOUR_DIGITS.matcher(claim.span().in(display.text())).matches();
    double number = claim.value();
    return dates.stream()
        .map(LocatedDate::date)
        .anyMatch(date -> (day && date.day() == number) || (year && date.year() == number));
  }

  /** Returns whether a number is a day of the month: "4 to 13 May", "Sunday 4". */
  private static boolean isDay(Quantity claim, AnalysedPassage display) {
    int start = claim.span().start();
    if (claim.token() > 0 && DAY.contains(display.tokens().get(claim.token() - 1).word())) {
      return true;
    }
    var after = new Span(claim.span().end(), display.text().length());
    return claim.kind() == Kind.COUNT
        && display.dates().stream()
            .anyMatch(
                date ->
                    date.span().start() > after.start()
                        ? date.day() + date.weekday() > 0 && isLink(display, date.span(), after)
                        : date.weekday() > 0
                            && claim.noun().isEmpty()
                            && date.span().end() + 1 == start);
  }

  private static boolean isLink(AnalysedPassage display, Span date, Span after) {
    var between = new Span(after.start(), date.start());
    var words = display.tokensIn(between);
    return between.length() <= LONGEST_LINK
        && (words.isEmpty()
            ? "-–/".contains(between.in(display.text()).strip())
            : words.size() == 1 && LINKS.contains(words.get(0).word()));
  }
}
