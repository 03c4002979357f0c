package org.copydesk.model;

import java.util.Arrays;

/** The rows of a batch, all of one length: begin, pieces, end and padding. */
final class Rows {
  final long[] ids;
  final long[] mask;
  final long[] types;
  private final int length;
  private final WordPiece.Special special;

  Rows(int count, int length, WordPiece.Special special) {
    this.ids = new long[count * length];
    this.mask = new long[count * length];
    this.types = new long[count * length];
    this.length = length;
    this.special = special;
    Arrays.fill(ids, special.padding());
  }

  /** Sets a row to one text. */
  void set(int row, int[] pieces) {
    int at = row * length;
    Arrays.fill(mask, at, at + pieces.length + 2, 1);
    ids[at++] = special.begin();
    for (int piece : pieces) {
      ids[at++] = piece;
    }
    ids[at] = special.end();
  }

  /** Sets a row to two texts. */
  void set(int row, int[] first, int[] second) {
    set(row, first);
    int at = row * length + first.length + 2;
    Arrays.fill(mask, at, at + second.length + 1, 1);
    Arrays.fill(types, at, at + second.length + 1, 1);
    for (int piece : second) {
      ids[at++] = piece;
    }
    ids[at] = special.end();
  }
}
