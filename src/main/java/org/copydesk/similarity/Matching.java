package org.copydesk.similarity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The content terms of two texts held against each other: each term's best match, and the pairing
 * one to one. Pairs are made by strength, of equals those that stand in the nearest place. The two
 * are put in an order of their own first, so that a pair of texts is matched in one way, whichever
 * comes first. Cost: the product of the lengths, at most 2<sup>18</sup>: of two texts of more than
 * 512 content words only the beginnings are matched.
 */
final class Matching {
  // 512 content words of each: four pages. All of them may be related.
  private static final int MAX_CELLS = 1 << 18;
  private static final int MIN_COMPOUND = 6;

  // A pair's place in the order of pairing, in one number: strength, distance, cell.
  private static final int CELL_BITS = 20;
  private static final int DISTANCE_BITS = 14;
  private static final int STRENGTHS = 1000;

  private final Side low;
  private final Side high;
  private final boolean swapped;
  private final TermMatrix matrix;

  /** One of the two texts with what was found for its terms. */
  static final class Side {
    private final ComparableText text;
    private final double[] best;
    private final double[] paired;
    private final boolean[] exact;
    private final int[] partner;

    private Side(ComparableText text, boolean measured) {
      this.text = text;
      int size = text.content().length;
      this.best = new double[measured ? size : 0];
      this.paired = new double[size];
      this.exact = new boolean[measured ? size : 0];
      this.partner = new int[size];
      Arrays.fill(partner, -1);
    }

    ComparableText text() {
      return text;
    }

    int size() {
      return paired.length;
    }

    Term term(int index) {
      return text.content()[index];
    }

    /**
     * Returns how far a term agrees with any of the other side, in [0, 1]; only where that is
     * measured.
     */
    double best(int index) {
      return best[index];
    }

    /** Returns how far a term's pair agrees; 0 for an unpaired one. */
    double paired(int index) {
      return paired[index];
    }

    /** Tells whether the other side has the word itself in some form; only where it is measured. */
    boolean isExact(int index) {
      return exact[index];
    }

    /** Returns the place of a term's partner on the other side; -1 for an unpaired one. */
    int partner(int index) {
      return partner[index];
    }
  }

  private Matching(Side low, Side high, boolean swapped, boolean measured) {
    this.low = low;
    this.high = high;
    this.swapped = swapped;
    int rows = low.size();
    int columns = high.size();
    if ((long) rows * columns > MAX_CELLS) {
      int side = (int) Math.sqrt(MAX_CELLS);
      rows = Math.min(rows, Math.max(side, MAX_CELLS / Math.max(1, columns)));
      columns = Math.min(columns, MAX_CELLS / rows);
    }
    this.matrix = new TermMatrix(rows, columns);
    var names = new NameRelations(low.text(), high.text(), matrix);
    relate();
    names.relateAcronyms();
    if (measured) {
      measure();
    }
    // A title is new to who has read the surname alone, but says nothing else.
    names.relateSurnames();
    pair();
  }

  /** Matches two texts, and measures what each term finds on the other side. */
  static Matching of(ComparableText first, ComparableText second) {
    return of(first, second, true);
  }

  /** Matches two texts of which only the pairs are asked for. */
  static Matching pairing(ComparableText first, ComparableText second) {
    return of(first, second, false);
  }

  private static Matching of(ComparableText first, ComparableText second, boolean measured) {
    boolean swapped = first.compareTo(second) > 0;
    return new Matching(
        new Side(swapped ? second : first, measured),
        new Side(swapped ? first : second, measured),
        swapped,
        measured);
  }

  /** Returns the side that comes first in an order of the texts' own. */
  Side low() {
    return low;
  }

  Side high() {
    return high;
  }

  Side first() {
    return swapped ? high : low;
  }

  Side second() {
    return swapped ? low : high;
  }

  /** Returns the relation of a term of the first text with one of the second. */
  @Nullable Relation relation(int first, int second) {
    return swapped ? matrix.relation(second, first) : matrix.relation(first, second);
  }

  /** Returns how strongly a term of the first text is related to one of the second. */
  double strength(int first, int second) {
    return swapped ? matrix.strength(second, first) : matrix.strength(first, second);
  }

  /** Returns the strengths of the low side's terms (rows) with those of the high side. */
  TermMatrix matrix() {
    return matrix;
  }

  private void relate() {
    var relations = TermRelations.of(low.text().vocabulary());
    var rows = low.text().content();
    var columns = high.text().content();
    if (low.text().isPrepared()) {
      for (int j = 0; j < matrix.columns(); j++) {
        for (int i : low.text().mayBeRelated(columns[j])) {
          if (i < matrix.rows()) {
            relations.relate(rows[i], columns[j], matrix, i, j);
          }
        }
      }
    } else {
      for (int i = 0; i < matrix.rows(); i++) {
        for (int j : high.text().mayBeRelated(rows[i])) {
          if (j < matrix.columns()) {
            relations.relate(rows[i], columns[j], matrix, i, j);
          }
        }
      }
    }
    for (int j = 0; j < matrix.columns(); j++) {
      int i = compound(columns[j], rows, low.text().lettersOfPairs(), matrix.rows());
      if (i >= 0) {
        matrix.set(i, j, Relation.SPELLING, 1);
        matrix.set(i + 1, j, Relation.SPELLING, 1);
      }
    }
    for (int i = 0; i < matrix.rows(); i++) {
      int j = compound(rows[i], columns, high.text().lettersOfPairs(), matrix.columns());
      if (j >= 0) {
        matrix.set(i, j, Relation.SPELLING, 1);
        matrix.set(i, j + 1, Relation.SPELLING, 1);
      }
    }
  }

  private void measure() {
    for (int k = 0; k < matrix.size(); k++) {
      int i = matrix.cell(k) / matrix.columns();
      int j = matrix.cell(k) % matrix.columns();
      double strength = matrix.agreement(i, j);
      if (strength > 0) {
        low.best[i] = Math.max(low.best[i], strength);
        high.best[j] = Math.max(high.best[j], strength);
        boolean exact = matrix.isExact(i, j);
        low.exact[i] |= exact;
        high.exact[j] |= exact;
      }
    }
  }

  /** Returns where two neighbours make the word together; -1 where none do. */
  private static int compound(Term whole, Term[] parts, int[] letters, int size) {
    var word = whole.word();
    if (word.length() < MIN_COMPOUND) {
      return -1;
    }
    for (int i = 0; i + 1 < size; i++) {
      if (letters[i] != whole.letters()) {
        continue; // nearly always: other letters
      }
      var head = parts[i].word();
      var tail = parts[i + 1].word();
      if (head.length() + tail.length() == word.length()
          && word.startsWith(head)
          && word.endsWith(tail)) {
        return i;
      }
    }
    return -1;
  }

  private void pair() {
    int size = matrix.size();
    long[] candidates = new long[size];
    for (int k = 0; k < size; k++) {
      int cell = matrix.cell(k);
      candidates[k] =
          candidate(matrix.strengthAt(k), cell / matrix.columns(), cell % matrix.columns())
                  << CELL_BITS
              | cell;
    }
    Arrays.sort(candidates);
    for (int k = 0; k < size; k++) {
      int cell = (int) (candidates[k] & (1 << CELL_BITS) - 1);
      pair(cell / matrix.columns(), cell % matrix.columns());
    }
    for (int k = 0; k < size; k++) {
      int cell = (int) (candidates[k] & (1 << CELL_BITS) - 1);
      pairRest(cell / matrix.columns(), cell % matrix.columns());
    }
  }

  private long candidate(double strength, int i, int j) {
    double distance = Math.abs((double) i / matrix.rows() - (double) j / matrix.columns());
    long weakness = STRENGTHS - Math.round(strength * STRENGTHS);
    return weakness << DISTANCE_BITS | (long) (distance * ((1 << DISTANCE_BITS) - 1));
  }

  private void pair(int i, int j) {
    if (low.partner[i] < 0 && high.partner[j] < 0) {
      low.partner[i] = j;
      high.partner[j] = i;
      low.paired[i] = matrix.agreement(i, j);
      high.paired[j] = matrix.agreement(i, j);
    }
  }

  /**
   * Pairs the words of a compound, a name or a quantity that one of them left over: both of "cease
   * fire" with "ceasefire", all of "International Monetary Fund" with "IMF".
   */
  private void pairRest(int i, int j) {
    if (!isWhole(i, j)) {
      return;
    }
    if (low.partner[i] < 0 && (isRestInRows(i, j, -1) || isRestInRows(i, j, 1))) {
      low.partner[i] = j;
      low.paired[i] = matrix.strength(i, j);
    }
    if (high.partner[j] < 0 && (isRestInColumns(i, j, -1) || isRestInColumns(i, j, 1))) {
      high.partner[j] = i;
      high.paired[j] = matrix.strength(i, j);
    }
  }

  /** Tells whether the neighbours on one side of a row, up to the column's partner, mean it too. */
  private boolean isRestInRows(int i, int j, int step) {
    for (int k = i + step; k >= 0 && k < matrix.rows() && matrix.isExact(k, j); k += step) {
      if (low.partner[k] == j) {
        return true;
      }
    }
    return false;
  }

  private boolean isRestInColumns(int i, int j, int step) {
    for (int k = j + step; k >= 0 && k < matrix.columns() && matrix.isExact(i, k); k += step) {
      if (high.partner[k] == i) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether one of two words may be a part of what the other says alone. */
  private boolean isWhole(int i, int j) {
    var relation = matrix.relation(i, j);
    return relation == Relation.ALIAS
        || relation == Relation.SAME_QUANTITY
        || (relation == Relation.SPELLING && matrix.strength(i, j) == 1);
  }
}
