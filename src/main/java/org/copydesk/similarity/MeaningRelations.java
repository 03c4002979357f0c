package org.copydesk.similarity;

import org.copydesk.analysis.Quantity;

/** Relations by what words stand for, in any language: quantities, aliases, opposites. */
final class MeaningRelations {
  // Less than the same word has: "United" of "United States" is paired with "United" first.
  static final double ALIAS = 0.95;
  private static final double SAME_QUANTITY = 0.95;
  private static final double ROUNDED = 0.9;

  // As weak as words can be related: whatever says the same is paired first.
  private static final double ANTONYM = 0.4;

  private MeaningRelations() {}

  /** Enters that two terms belong to one quantity; returns whether they do. */
  static boolean relateQuantities(Term row, Term column, TermMatrix matrix, int i, int j) {
    var first = row.meaning().quantity();
    var second = column.meaning().quantity();
    if (first == null || second == null || !(row.isNumber() || column.isNumber())) {
      return false;
    }
    boolean same = sameUnit(first, second) && QuantityMatch.same(first.value(), second.value());
    if (!same && !QuantityMatch.bearsOut(first, second) && !QuantityMatch.bearsOut(second, first)) {
      return false;
    }
    // "Percent" goes with "0.75pc", but only as a part of what "0.75" goes with.
    boolean numbers = row.isNumber() && column.isNumber();
    double strength = !same ? ROUNDED : numbers ? 1 : SAME_QUANTITY;
    matrix.set(i, j, Relation.SAME_QUANTITY, strength);
    return true;
  }

  private static boolean sameUnit(Quantity first, Quantity second) {
    return QuantityMatch.comparable(first, second)
        && first.upper() == first.value()
        && second.upper() == second.value();
  }

  /** Tells whether two numbers may measure in one unit, as they may where none is known. */
  static boolean haveOneUnit(Term row, Term column) {
    var first = row.meaning().quantity();
    var second = column.meaning().quantity();
    return first == null || second == null || QuantityMatch.comparable(first, second);
  }

  /** Enters that two terms name the same; returns whether they do. */
  static boolean relateAliases(Term row, Term column, TermMatrix matrix, int i, int j) {
    boolean alias = row.meaning().isAlias(column.meaning());
    if (alias) {
      matrix.set(i, j, Relation.ALIAS, ALIAS);
    }
    return alias;
  }

  /** Enters that two terms are opposites; returns whether they are. */
  static boolean relateOpposites(Term row, Term column, TermMatrix matrix, int i, int j) {
    boolean opposed = Opposites.opposed(row.meaning().sides(), column.meaning().sides());
    if (opposed) {
      matrix.set(i, j, Relation.ANTONYM, ANTONYM);
    }
    return opposed;
  }
}
