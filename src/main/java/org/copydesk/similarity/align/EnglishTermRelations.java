package org.copydesk.similarity.align;

import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.Relation;

/**
 * Relations of English words. The first that applies counts: equality, meaning, thesaurus entry,
 * stem, spelling, strength in the thesaurus. The thesaurus overrules the stemmer: it joins {@code
 * buy} and {@code bought}, and separates {@code universe} and {@code university}.
 */
record EnglishTermRelations(Vocabulary vocabulary) implements TermRelations {
  // Below this, the similarity of words isn't evidence for the similarity of sentences.
  private static final double MIN_RELATED = 0.4;

  // "C" and "C++", "Canal" and "Canal+" are related, but not the same.
  static final double OTHER_MARKS = 0.4;

  @Override
  public void relate(Term row, Term column, TermSimilarityMatrix matrix, int i, int j) {
    if (row.isNegative() != column.isNegative()) {
      return;
    }
    if (row.isNumber() || column.isNumber()) {
      relateNumbers(row, column, matrix, i, j);
      if (matrix.relation(i, j) == null) {
        AnnotationRelations.relateQuantities(row, column, matrix, i, j);
      }
    } else if (row.entry() == column.entry() && row.word().equals(column.word())) {
      boolean same = row.token().word().equals(column.token().word());
      if (row.marks().equals(column.marks())) {
        matrix.set(i, j, same ? Relation.SAME : Relation.ALIAS, 1);
      } else {
        matrix.set(i, j, Relation.RELATED, OTHER_MARKS);
      }
    } else {
      relateWords(row, column, matrix, i, j);
    }
  }

  private static void relateNumbers(
      Term row, Term column, TermSimilarityMatrix matrix, int i, int j) {
    if (row.number() == column.number()) {
      boolean same = row.token().word().equals(column.token().word());
      if (AnnotationRelations.haveOneUnit(row, column)) {
        matrix.set(i, j, same ? Relation.SAME : Relation.SAME_QUANTITY, 1);
      }
    } else if (row.word().equals(column.word()) && row.isNumber() != column.isNumber()) {
      matrix.set(i, j, Relation.SAME, 1);
    }
  }

  private void relateWords(Term row, Term column, TermSimilarityMatrix matrix, int i, int j) {
    // Most words mean nothing but themselves, and most pairs have nothing to do with each other.
    boolean meant = !row.annotations().isNone() && !column.annotations().isNone();
    boolean inflected = meant && row.token().term().equals(column.token().term());
    if (meant && !inflected && AnnotationRelations.relateAliases(row, column, matrix, i, j)) {
      return;
    }
    if (row.entry() >= 0 && row.entry() == column.entry()) {
      matrix.set(i, j, Relation.INFLECTION, 1);
      return;
    }
    if (meant && !inflected && AnnotationRelations.relateOpposites(row, column, matrix, i, j)) {
      return;
    }
    boolean unknown = row.entry() < 0 || column.entry() < 0;
    double strength = unknown ? 0 : vocabulary.strength(row.entry(), column.entry());
    if ((unknown || strength >= MIN_RELATED) && row.stem().equals(column.stem())) {
      matrix.set(i, j, Relation.INFLECTION, 1);
    } else if (unknown && SpellingVariants.areVariants(row, column)) {
      matrix.set(i, j, Relation.SPELLING, SpellingVariants.STRENGTH);
    } else if (strength >= MIN_RELATED) {
      matrix.set(i, j, Relation.RELATED, strength);
    }
  }
}
