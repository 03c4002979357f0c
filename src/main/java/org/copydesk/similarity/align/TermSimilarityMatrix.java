package org.copydesk.similarity.align;

import java.util.Arrays;
import org.copydesk.similarity.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The relation of each term of one text with each term of another, and its strength. Sparse, since
 * most terms are unrelated.
 */
public final class TermSimilarityMatrix {
  // The relations of a headline with a sentence are a handful.
  private static final int FEW = 8;

  private final int rows;
  private final int columns;
  private final IntIndex cells = new IntIndex(FEW);
  private double[] strengths = new double[FEW];
  private @Nullable Relation[] relations = new @Nullable Relation[FEW];

  TermSimilarityMatrix(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** Returns whether there are no cells at all. */
  public boolean isEmpty() {
    return rows == 0 || columns == 0;
  }

  /** Enters the relation of two terms; one that they had before is overwritten. */
  void set(int row, int column, Relation relation, double strength) {
    int place = cells.add(row * columns + column);
    if (place == strengths.length) {
      strengths = Arrays.copyOf(strengths, 2 * place);
      relations = Arrays.copyOf(relations, 2 * place);
    }
    strengths[place] = strength;
    relations[place] = relation;
  }

  /** Returns the place of two terms in the lists; {@link IntIndex#NONE} for unrelated ones. */
  private int place(int row, int column) {
    return cells.indexOf(row * columns + column);
  }

  /** Returns the number of cells that hold a relation. */
  int size() {
    return cells.size();
  }

  /** Returns one of the cells that hold a relation: row × columns + column. */
  int cell(int index) {
    return cells.key(index);
  }

  /** Returns how strongly two terms are related: 0 for unrelated ones, otherwise in (0, 1]. */
  public double strength(int row, int column) {
    int place = place(row, column);
    return place == IntIndex.NONE ? 0 : strengths[place];
  }

  /** Returns how strongly the terms of {@link #cell} of the same index are related: in (0, 1]. */
  double strengthAt(int index) {
    return strengths[index];
  }

  /** Returns how far two terms agree: as strongly as they are related, but opposites not at all. */
  double agreement(int row, int column) {
    int place = place(row, column);
    return place == IntIndex.NONE || relations[place] == Relation.ANTONYM ? 0 : strengths[place];
  }

  /** Returns the relation of two terms; null for unrelated ones. */
  @Nullable Relation relation(int row, int column) {
    int place = place(row, column);
    return place == IntIndex.NONE ? null : relations[place];
  }

  /** Returns whether the terms are forms or spellings of one word. */
  public boolean isExact(int row, int column) {
    var relation = relation(row, column);
    return relation != null && relation.isSame();
  }
}
