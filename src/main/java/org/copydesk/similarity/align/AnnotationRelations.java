package org.copydesk.similarity.align;

import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.quantity.QuantityMatch;
import org.copydesk.lexicon.AntonymLexicon;
import org.copydesk.similarity.Relation;

/** Relations by the meaning of words, in any language: quantities, aliases, opposites. */
final class AnnotationRelations {
  // Below 1, so that "United" of "United States" is paired with "United" first.
  static final double ALIAS = 0.95;
  private static final double SAME_QUANTITY = 0.95;
  private static final double ROUNDED = 0.9;

  // The weakest relation: words with the same meaning are paired first.
  private static final double ANTONYM = 0.4;

  private AnnotationRelations() {}

  /** Enters that two terms belong to one quantity; returns whether they do. */
  static boolean relateQuantities(
      Term row, Term column, TermSimilarityMatrix matrix, int i, int j) {
    var first = row.annotations().quantity();
    var second = column.annotations().quantity();
    if (first == null || second == null || !(row.isNumber() || column.isNumber())) {
      return false;
    }
    boolean same =
        sameUnit(first, second) && QuantityMatch.sameNumber(first.value(), second.value());
    if (!same && !QuantityMatch.supports(first, second) && !QuantityMatch.supports(second, first)) {
      return false;
    }
    // "Percent" is paired with "0.75pc", but less strongly than "0.75".
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

  /** Returns whether two numbers may measure in one unit, as they may where none is known. */
  static boolean haveOneUnit(Term row, Term column) {
    var first = row.annotations().quantity();
    var second = column.annotations().quantity();
    return first == null || second == null || QuantityMatch.comparable(first, second);
  }

  /** Enters that two terms name the same; returns whether they do. */
  static boolean relateAliases(Term row, Term column, TermSimilarityMatrix matrix, int i, int j) {
    boolean alias = row.annotations().isAlias(column.annotations());
    if (alias) {
      matrix.set(i, j, Relation.ALIAS, ALIAS);
    }
    return alias;
  }

  /** Enters that two terms are opposites; returns whether they are. */
  static boolean relateOpposites(Term row, Term column, TermSimilarityMatrix matrix, int i, int j) {
    boolean opposed =
        AntonymLexicon.opposed(
            row.annotations().antonymClasses(), column.annotations().antonymClasses());
    if (opposed) {
      matrix.set(i, j, Relation.ANTONYM, ANTONYM);
    }
    return opposed;
  }
}
