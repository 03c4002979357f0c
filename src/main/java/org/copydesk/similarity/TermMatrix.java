package org.copydesk.similarity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What each term of one text has to do with each of another, and how strongly. */
final class TermMatrix {
  private final int rows;
  private final int columns;
  private final double[] strengths;
  private final @Nullable Relation[] relations;
  // The cells that hold a relation: few of a matrix.
  private int[] related = new int[16];
  private int size;

  TermMatrix(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.strengths = new double[rows * columns];
    this.relations = new @Nullable Relation[rows * columns];
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** Tells whether there are no cells at all. */
  boolean isEmpty() {
    return strengths.length == 0;
  }

  /** Enters the relation of two terms; one that they had before is overwritten. */
  void set(int row, int column, Relation relation, double strength) {
    int cell = row * columns + column;
    if (relations[cell] == null) {
      if (size == related.length) {
        related = Arrays.copyOf(related, 2 * size);
      }
      related[size++] = cell;
    }
    strengths[cell] = strength;
    relations[cell] = relation;
  }

  /** Returns the number of cells that hold a relation. */
  int size() {
    return size;
  }

  /** Returns one of the cells that hold a relation: row × columns + column. */
  int cell(int index) {
    return related[index];
  }

  /** Returns how strongly two terms are related: 0 for unrelated ones, else in (0, 1]. */
  double strength(int row, int column) {
    return strengths[row * columns + column];
  }

  double strength(int cell) {
    return strengths[cell];
  }

  /** Returns how far two terms agree: as strongly as they are related, but opposites not at all. */
  double agreement(int row, int column) {
    return relations[row * columns + column] == Relation.ANTONYM ? 0 : strength(row, column);
  }

  /** Returns the relation of two terms; null for unrelated ones. */
  @Nullable Relation relation(int row, int column) {
    return relations[row * columns + column];
  }

  /** Tells whether the terms are the same word in whatever form or spelling. */
  boolean isExact(int row, int column) {
    var relation = relations[row * columns + column];
    return relation != null && relation.isSame();
  }
}
