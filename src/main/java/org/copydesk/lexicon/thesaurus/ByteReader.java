package org.copydesk.lexicon.thesaurus;

/** Reads numbers out of bytes, one after the other. Serves one thread. */
final class ByteReader {
  private final byte[] all;
  private int at;

  ByteReader(byte[] all) {
    this.all = all;
  }

  int at() {
    return at;
  }

  void goTo(int position) {
    at = position;
  }

  byte next() {
    return all[at++];
  }

  int fixed() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value = value << 8 | (next() & 0xff);
    }
    return value;
  }

  int varint() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = next();
      value |= (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  void copy(byte[] target, int from, int length) {
    System.arraycopy(all, at, target, from, length);
    at += length;
  }
}
