package org.copydesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads pairs of texts, {@code first<TAB>second} a line, holding one line at a time. */
final class PairLines {
  // A pair is two sentences, at most two articles. More in one line is no list of pairs.
  private static final int MAX_BYTES = 16 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private String first = "";
  private String second = "";
  private Optional<String> problem = Optional.empty();

  PairLines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    line.reset();
    boolean tooLong = false;
    boolean ended = false;
    boolean any = false;
    while (!ended && fill()) {
      any = true;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + (end - position) > MAX_BYTES;
      if (!tooLong) {
        line.write(buffer, position, end - position);
      }
      ended = end < limit;
      position = ended ? end + 1 : end;
    }
    if (any) {
      number++;
      problem =
          tooLong
              ? Optional.of("expected at most " + MAX_BYTES + " bytes in a line")
              : parse(line.toByteArray());
    }
    return any;
  }

  /** Returns the one-based number of the line. */
  int number() {
    return number;
  }

  /** Returns what is wrong with the line; empty where it is a pair. */
  Optional<String> problem() {
    return problem;
  }

  String first() {
    return first;
  }

  String second() {
    return second;
  }

  /**
   * Returns whether the next line has begun already, so that there may be no need to wait for it.
   */
  boolean hasMoreAtHand() {
    return position < limit;
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return position < limit;
  }

  private Optional<String> parse(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Optional.of("not UTF-8: expected two texts in UTF-8 with a tab between them");
    }
    int from = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    int to = text.endsWith("\r") ? text.length() - 1 : text.length();
    int tab = text.indexOf('\t');
    if (tab < 0 || tab != text.lastIndexOf('\t')) {
      long found = text.chars().filter(c -> c == '\t').count();
      return Optional.of(
          (tab < 0 ? "no" : found) + " tabs: expected two texts with one tab between them");
    }
    first = text.substring(from, tab);
    second = text.substring(tab + 1, to);
    return Optional.empty();
  }
}
