package org.copydesk.similarity.align;

import java.util.Arrays;
import org.copydesk.similarity.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What each term of one text has to do with each of another, and how strongly. Most have nothing to
 * do with each other, so only the cells that hold a relation are kept, in a hash table of numbers.
 */
public final class TermSimilarityMatrix {
  private static final int FREE = -1;
  private static final int GOLDEN_RATIO = 0x9e3779b9; // of 2^32, whose multiples are spread evenly
  // The relations of a headline with a sentence are a handful.
  private static final int FIRST_SLOTS = 16;

  private final int rows;
  private final int columns;
  // Open addressing: a slot holds the place of a cell in the lists below.
  private int[] slots = free(2 * FIRST_SLOTS);
  private int[] cells = new int[FIRST_SLOTS];
  private double[] strengths = new double[FIRST_SLOTS];
  private @Nullable Relation[] relations = new @Nullable Relation[FIRST_SLOTS];
  private int size;

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
    int cell = row * columns + column;
    int slot = slot(cell);
    if (slots[slot] == FREE) {
      if (size == cells.length) {
        grow();
        slot = slot(cell);
      }
      cells[size] = cell;
      slots[slot] = size++;
    }
    strengths[slots[slot]] = strength;
    relations[slots[slot]] = relation;
  }

  private void grow() {
    cells = Arrays.copyOf(cells, 2 * size);
    strengths = Arrays.copyOf(strengths, 2 * size);
    relations = Arrays.copyOf(relations, 2 * size);
    slots = free(4 * size);
    for (int i = 0; i < size; i++) {
      slots[slot(cells[i])] = i;
    }
  }

  /** Returns the slot of a cell, or the free one where it belongs. */
  private int slot(int cell) {
    int mask = slots.length - 1;
    // Related terms often are neighbours: their cells mustn't become one long run of slots.
    int slot = (cell * GOLDEN_RATIO) >>> Integer.numberOfLeadingZeros(mask);
    while (slots[slot] != FREE && cells[slots[slot]] != cell) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Returns the place of two terms' cell in the lists; FREE for unrelated ones. */
  private int place(int row, int column) {
    return slots[slot(row * columns + column)];
  }

  /** Returns the number of cells that hold a relation. */
  int size() {
    return size;
  }

  /** Returns one of the cells that hold a relation: row × columns + column. */
  int cell(int index) {
    return cells[index];
  }

  /** Returns how strongly two terms are related: 0 for unrelated ones, else in (0, 1]. */
  public double strength(int row, int column) {
    int place = place(row, column);
    return place == FREE ? 0 : strengths[place];
  }

  /** Returns how strongly the terms of {@link #cell} of the same index are related: in (0, 1]. */
  double strengthAt(int index) {
    return strengths[index];
  }

  /** Returns how far two terms agree: as strongly as they are related, but opposites not at all. */
  double agreement(int row, int column) {
    int place = place(row, column);
    return place == FREE || relations[place] == Relation.ANTONYM ? 0 : strengths[place];
  }

  /** Returns the relation of two terms; null for unrelated ones. */
  @Nullable Relation relation(int row, int column) {
    int place = place(row, column);
    return place == FREE ? null : relations[place];
  }

  /** Returns whether the terms are the same word in whatever form or spelling. */
  public boolean isExact(int row, int column) {
    var relation = relation(row, column);
    return relation != null && relation.isSame();
  }

  private static int[] free(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, FREE);
    return slots;
  }
}
