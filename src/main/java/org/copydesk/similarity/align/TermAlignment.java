package org.copydesk.similarity.align;

import java.util.Arrays;
import org.copydesk.similarity.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The content terms of two texts aligned: the best match of each term, and pairs one to one.
 * Stronger pairs come first, among equals the nearest. The texts are put in a fixed order first, so
 * that the result doesn't depend on which is first. Cost: the product of the lengths, at most
 * 2<sup>18</sup>. Only the first 512 content words of longer texts are aligned.
 */
public final class TermAlignment {
  // 512 content words of each: four pages. All of them may be related.
  private static final int MAX_CELLS = 1 << 18;
  private static final int MIN_COMPOUND = 6;

  // A pair's place in the order of pairing, in one number: strength, distance, cell.
  private static final int CELL_BITS = 20;
  private static final int DISTANCE_BITS = 14;
  private static final int STRENGTHS = 1000;

  private final AlignedText canonicalFirst;
  private final AlignedText canonicalSecond;
  private final boolean swapped;
  private final TermSimilarityMatrix matrix;

  /** One of the two texts with what was found for its terms. */
  public static final class AlignedText {
    private final ComparableText text;
    private final double[] bestScore;
    private final double[] pairScore;
    private final boolean[] exact;
    private final int[] partnerIndex;

    private AlignedText(ComparableText text, boolean measured) {
      this.text = text;
      int size = text.content().length;
      this.bestScore = new double[measured ? size : 0];
      this.pairScore = new double[size];
      this.exact = new boolean[measured ? size : 0];
      this.partnerIndex = new int[size];
      Arrays.fill(partnerIndex, -1);
    }

    public ComparableText text() {
      return text;
    }

    public int size() {
      return pairScore.length;
    }

    public Term term(int index) {
      return text.content()[index];
    }

    /** Returns how far a term agrees with any of the other side, in [0, 1]; only if measured. */
    public double bestScore(int index) {
      return bestScore[index];
    }

    /** Returns how far a term's pair agrees; 0 for an unpaired one. */
    public double pairScore(int index) {
      return pairScore[index];
    }

    /**
     * Returns whether the other side has the word itself in some form; only where it is measured.
     */
    public boolean isExact(int index) {
      return exact[index];
    }

    /** Returns the place of a term's partner on the other side; -1 for an unpaired one. */
    public int partnerIndex(int index) {
      return partnerIndex[index];
    }
  }

  private TermAlignment(AlignedText low, AlignedText high, boolean swapped, boolean measured) {
    this.canonicalFirst = low;
    this.canonicalSecond = high;
    this.swapped = swapped;
    int rows = low.size();
    int columns = high.size();
    if ((long) rows * columns > MAX_CELLS) {
      int side = (int) Math.sqrt(MAX_CELLS);
      rows = Math.min(rows, Math.max(side, MAX_CELLS / Math.max(1, columns)));
      columns = Math.min(columns, MAX_CELLS / rows);
    }
    this.matrix = new TermSimilarityMatrix(rows, columns);
    var names = new NameRelations(low.text(), high.text(), matrix);
    relate();
    names.relateAcronyms();
    if (measured) {
      measure();
    }
    // A title adds to the surname alone, so that it counts as new, but it has no other meaning.
    names.relateSurnames();
    pair();
  }

  /** Matches two texts, and measures what each term finds on the other side. */
  public static TermAlignment of(ComparableText first, ComparableText second) {
    return of(first, second, true);
  }

  /** Matches two texts for their pairs only. */
  public static TermAlignment pairing(ComparableText first, ComparableText second) {
    return of(first, second, false);
  }

  private static TermAlignment of(ComparableText first, ComparableText second, boolean measured) {
    boolean swapped = TextOrder.compare(first, second) > 0;
    return new TermAlignment(
        new AlignedText(swapped ? second : first, measured),
        new AlignedText(swapped ? first : second, measured),
        swapped,
        measured);
  }

  /** Returns the side that comes first in an order of the texts' own. */
  public AlignedText canonicalFirst() {
    return canonicalFirst;
  }

  public AlignedText canonicalSecond() {
    return canonicalSecond;
  }

  public AlignedText first() {
    return swapped ? canonicalSecond : canonicalFirst;
  }

  public AlignedText second() {
    return swapped ? canonicalFirst : canonicalSecond;
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
  public TermSimilarityMatrix matrix() {
    return matrix;
  }

  private void relate() {
    var relations = TermRelations.of(canonicalFirst.text().vocabulary());
    var rows = canonicalFirst.text().content();
    var columns = canonicalSecond.text().content();
    var first = canonicalFirst.text().relatives();
    var second = canonicalSecond.text().relatives();
    if (first != null) {
      for (int j = 0; j < matrix.columns(); j++) {
        int may = first.mayBeRelated(columns[j]);
        for (int i = 0; may != 0 && i < matrix.rows(); i++) {
          if ((may >>> i & 1) != 0) {
            relations.relate(rows[i], columns[j], matrix, i, j);
          }
        }
      }
    } else {
      for (int i = 0; i < matrix.rows(); i++) {
        int may = second == null ? RelatedEntries.ALL : second.mayBeRelated(rows[i]);
        for (int j = 0; may != 0 && j < matrix.columns(); j++) {
          if ((may >>> j & 1) != 0) {
            relations.relate(rows[i], columns[j], matrix, i, j);
          }
        }
      }
    }
    for (int j = 0; j < matrix.columns(); j++) {
      int i = compound(columns[j], rows, canonicalFirst.text().lettersOfPairs(), matrix.rows());
      if (i >= 0) {
        matrix.set(i, j, Relation.SPELLING, 1);
        matrix.set(i + 1, j, Relation.SPELLING, 1);
      }
    }
    for (int i = 0; i < matrix.rows(); i++) {
      int j = compound(rows[i], columns, canonicalSecond.text().lettersOfPairs(), matrix.columns());
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
        canonicalFirst.bestScore[i] = Math.max(canonicalFirst.bestScore[i], strength);
        canonicalSecond.bestScore[j] = Math.max(canonicalSecond.bestScore[j], strength);
        boolean exact = matrix.isExact(i, j);
        canonicalFirst.exact[i] |= exact;
        canonicalSecond.exact[j] |= exact;
      }
    }
  }

  /** Returns where two neighbours make the word together; -1 where none do. */
  private static int compound(Term whole, Term[] parts, int[] letters, int size) {
    int wanted = whole.letters();
    for (int i = 0; i + 1 < size; i++) {
      // Nearly always they have other letters.
      if (letters[i] == wanted && isCompound(whole.word(), parts[i].word(), parts[i + 1].word())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCompound(String word, String head, String tail) {
    return word.length() >= MIN_COMPOUND
        && head.length() + tail.length() == word.length()
        && word.startsWith(head)
        && word.endsWith(tail);
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
    if (canonicalFirst.partnerIndex[i] < 0 && canonicalSecond.partnerIndex[j] < 0) {
      canonicalFirst.partnerIndex[i] = j;
      canonicalSecond.partnerIndex[j] = i;
      canonicalFirst.pairScore[i] = matrix.agreement(i, j);
      canonicalSecond.pairScore[j] = matrix.agreement(i, j);
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
    if (canonicalFirst.partnerIndex[i] < 0 && (isRestInRows(i, j, -1) || isRestInRows(i, j, 1))) {
      canonicalFirst.partnerIndex[i] = j;
      canonicalFirst.pairScore[i] = matrix.strength(i, j);
    }
    if (canonicalSecond.partnerIndex[j] < 0
        && (isRestInColumns(i, j, -1) || isRestInColumns(i, j, 1))) {
      canonicalSecond.partnerIndex[j] = i;
      canonicalSecond.pairScore[j] = matrix.strength(i, j);
    }
  }

  /**
   * Returns whether the neighbours on one side of a row, up to the column's partner, mean it too.
   */
  private boolean isRestInRows(int i, int j, int step) {
    for (int k = i + step; k >= 0 && k < matrix.rows() && matrix.isExact(k, j); k += step) {
      if (canonicalFirst.partnerIndex[k] == j) {
        return true;
      }
    }
    return false;
  }

  private boolean isRestInColumns(int i, int j, int step) {
    for (int k = j + step; k >= 0 && k < matrix.columns() && matrix.isExact(i, k); k += step) {
      if (canonicalSecond.partnerIndex[k] == i) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of two words may be a part of what the other says alone. */
  private boolean isWhole(int i, int j) {
    var relation = matrix.relation(i, j);
    return relation == Relation.ALIAS
        || relation == Relation.SAME_QUANTITY
        || (relation == Relation.SPELLING && matrix.strength(i, j) == 1);
  }
}
