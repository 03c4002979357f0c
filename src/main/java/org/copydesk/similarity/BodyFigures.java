package org.copydesk.similarity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.DateMention;
import org.copydesk.analysis.Quantity;

/**
 * The quantities and dates of a body, as the record that claims are held against. Immutable.
 *
 * @since 0.1.0
 */
public final class BodyFigures {
  private final List<Figure> figures;
  private final List<Dated> dates;
  private final List<Integer> years;

  private BodyFigures(List<Figure> figures, List<Dated> dates) {
    this.figures = List.copyOf(figures);
    this.dates = List.copyOf(dates);
    var years = new TreeSet<Integer>();
    dates.stream().map(dated -> dated.date().year()).filter(year -> year > 0).forEach(years::add);
    this.years = List.copyOf(years);
  }

  /**
   * A quantity with its paragraph.
   *
   * @param paragraph where it stands
   * @param quantity the quantity
   * @since 0.1.0
   */
  public record Figure(AnalysedPassage paragraph, Quantity quantity) {
    /** Checks the parts. */
    public Figure {
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
   * @param paragraph where it stands
   * @param date the date
   * @since 0.1.0
   */
  public record Dated(AnalysedPassage paragraph, DateMention date) {
    /** Checks the parts. */
    public Dated {
      requireNonNull(paragraph, "paragraph");
      requireNonNull(date, "date");
    }
  }

  /** Gathers the figures of the paragraphs of a body. */
  public static BodyFigures of(List<AnalysedPassage> body) {
    var figures = new ArrayList<Figure>();
    var dates = new ArrayList<Dated>();
    for (var paragraph : body) {
      paragraph.quantities().forEach(quantity -> figures.add(new Figure(paragraph, quantity)));
      paragraph.dates().forEach(date -> dates.add(new Dated(paragraph, date)));
    }
    return new BodyFigures(figures, dates);
  }

  /** Returns the quantities in order. */
  public List<Figure> figures() {
    return figures;
  }

  /** Returns the dates in order. */
  public List<Dated> dates() {
    return dates;
  }

  /** Returns the years that the body names, earliest first. */
  public List<Integer> years() {
    return years;
  }

  /**
   * Returns the quantity that bears a claim out as it stands, the same number of the same sort
   * before one that only agrees; empty where none does.
   */
  public Optional<Figure> bearingOut(Quantity claim) {
    Figure found = null;
    for (var figure : figures) {
      if (QuantityMatch.bearsOut(claim, figure.quantity())) {
        if (QuantityMatch.isSame(claim, figure.quantity())) {
          return Optional.of(figure);
        }
        found = found == null ? figure : found;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Tells whether a date of the body has a number, as its year or its day. */
  public boolean dateHas(Quantity claim) {
    boolean plain =
        switch (claim.kind()) {
          case COUNT, ORDINAL, LABEL, AGE -> true;
          case MONEY, PERCENT, POINTS, FRACTION, MULTIPLE, DURATION, PAIR, CLOCK -> false;
        };
    double number = claim.value();
    return plain
        && dates.stream()
            .anyMatch(
                dated ->
                    number != 0 && (dated.date().year() == number || dated.date().day() == number));
  }
}
