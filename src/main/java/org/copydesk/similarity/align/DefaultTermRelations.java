package org.copydesk.similarity.align;

import org.copydesk.similarity.Relation;

/**
 * Relations by what the words of any language show: equal stems, a long common beginning, few
 * edits. Numbers are related to equal ones alone.
 */
record DefaultTermRelations() implements TermRelations {
  private static final double PREFIX = 0.9;
  private static final int MIN_PREFIX = 4;
  private static final double MIN_PREFIX_SHARE = 0.6;
  private static final int MIN_LENGTH = 5;
  private static final double MIN_SIMILARITY = 0.75;

  @Override
  public void relate(Term row, Term column, TermSimilarityMatrix matrix, int i, int j) {
    if (row.isNegative() != column.isNegative()) {
      return;
    }
    if (row.word().equals(column.word())) {
      relateEqual(row, column, matrix, i, j);
    } else if (row.isNumber() || column.isNumber()) {
      if (row.number() == column.number()) {
        matrix.set(i, j, Relation.SAME_QUANTITY, 1);
      } else {
        AnnotationRelations.relateQuantities(row, column, matrix, i, j);
      }
    } else if (row.stem().equals(column.stem())) {
      matrix.set(i, j, Relation.INFLECTION, 1);
    } else if (!AnnotationRelations.relateAliases(row, column, matrix, i, j)) {
      double strength = similarity(row, column);
      if (strength > 0) {
        matrix.set(i, j, Relation.SPELLING, strength);
      }
    }
  }

  private static void relateEqual(
      Term row, Term column, TermSimilarityMatrix matrix, int i, int j) {
    if (row.isNumber() || row.marks().equals(column.marks())) {
      if (AnnotationRelations.haveOneUnit(row, column)) {
        matrix.set(i, j, Relation.SAME, 1);
      }
    } else {
      matrix.set(i, j, Relation.RELATED, EnglishTermRelations.OTHER_MARKS);
    }
  }

  private static double similarity(Term row, Term column) {
    var a = row.stem();
    var b = column.stem();
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    double strength = 0;
    int prefix = commonPrefix(a, b, shorter);
    if (prefix >= MIN_PREFIX && prefix >= MIN_PREFIX_SHARE * longer) {
      strength = prefix == shorter ? PREFIX : PREFIX * prefix / longer;
    }
    if (shorter >= MIN_LENGTH && shorter >= MIN_SIMILARITY * longer) {
      int allowed = (int) (longer * (1 - MIN_SIMILARITY));
      if (SpellingVariants.mayBeWithin(allowed, row, column)) {
        strength = Math.max(strength, SpellingVariants.similarity(a, b, allowed));
      }
    }
    return strength;
  }

  private static int commonPrefix(String a, String b, int shorter) {
    int length = 0;
    while (length < shorter && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }
}
