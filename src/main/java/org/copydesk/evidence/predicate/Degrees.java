package org.copydesk.evidence.predicate;

import java.util.List;
import org.copydesk.lexicon.sense.AxisGroup;
import org.copydesk.lexicon.sense.ClauseWords;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseLexicon;

/** Degrees that words beside a word add to its own: "mildly irked", "rose 0.2 %". */
final class Degrees {
  private static final int REACH = 2;
  private static final double WEAKER = -1.5;
  private static final double STRONGER = 1;
  private static final int STRONG = 4;

  private static final int FIGURE_REACH = 7;
  private static final int UNIT_LENGTH = 12;
  // Percentages below each limit have the degree beside it.
  private static final double[] LIMITS = {1, 4, 10, 20, 40};
  private static final double[] DEGREES = {1, 1.7, 2.5, 3.3, 4};
  private static final double GREATEST = 5;
  // After a comma stand three digits of a thousand, or up to two decimals.
  private static final int MAX_DECIMALS = 3;

  private final SenseLexicon lexicon;
  private final ClauseWords words;

  Degrees(SenseLexicon lexicon, ClauseWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Returns by how many degrees the neighbours of a range raise or lower it: in [−1.5, 1]. */
  double ofNeighbours(WordRange range) {
    double degrees = 0;
    var read = range.sentence();
    int end = Math.min(read.size(), range.to() + REACH);
    for (int i = Math.max(0, range.from() - REACH); i < end; i++) {
      if (!range.contains(i)) {
        degrees = modified(read, i, degrees);
      }
    }
    return degrees;
  }

  private double modified(ReadSentence read, int index, double known) {
    double degrees = known;
    for (var sense : read.sensesAt(index)) {
      if (lexicon.isIn(AxisGroup.MODIFYING, sense.axis())) {
        if (sense.side() < 0 || sense.degree() <= 1) {
          degrees = Math.min(degrees, WEAKER);
        } else if (sense.degree() >= STRONG) {
          degrees = Math.max(degrees, STRONGER);
        }
      }
    }
    if (read.is(Kind.WEAKENING, index)) {
      return WEAKER;
    }
    return read.is(Kind.STRENGTHENING, index) ? STRONGER : degrees;
  }

  /** Returns the degree of a percentage near a range: 1 to 5; 0 without one. */
  double ofFigure(WordRange range) {
    var read = range.sentence();
    int end = Math.min(read.size(), range.to() + FIGURE_REACH + 1);
    for (int i = Math.max(0, range.from() - FIGURE_REACH); i < end; i++) {
      var token = read.token(i);
      if (read.startsWithDigit(i) && isPercentage(read, i, words)) {
        double value = value(token.surface());
        if (!Double.isNaN(value)) {
          return degree(value);
        }
      }
    }
    return 0;
  }

  static boolean isPercentage(ReadSentence read, int index, ClauseWords words) {
    var text = read.passage.text();
    int from = read.token(index).span().end();
    var unit = text.substring(from, Math.min(text.length(), from + UNIT_LENGTH)).stripLeading();
    return unit.startsWith("%") || words.of(Kind.PERCENT).stream().anyMatch(unit::startsWith);
  }

  private static double value(String surface) {
    int comma = surface.lastIndexOf(',');
    boolean decimal = comma >= 0 && surface.length() - comma <= MAX_DECIMALS;
    try {
      return Double.parseDouble(
          decimal ? surface.replace(".", "").replace(',', '.') : surface.replace(",", ""));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static double degree(double percentage) {
    for (int i = 0; i < LIMITS.length; i++) {
      if (percentage < LIMITS[i]) {
        return DEGREES[i];
      }
    }
    return GREATEST;
  }

  /** Returns the highest degree of senses that mean a movement; 0 for none. */
  double ofMovement(List<Sense> senses) {
    double degree = 0;
    for (var sense : senses) {
      if (lexicon.isIn(AxisGroup.MOVEMENT, sense.axis())) {
        degree = Math.max(degree, sense.degree());
      }
    }
    return degree;
  }
}
