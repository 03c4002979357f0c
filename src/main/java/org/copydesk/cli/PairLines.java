package org.copydesk.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads pairs of texts, {@code first<TAB>second} a line, holding one line at a time. */
final class PairLines {
  // A pair is two sentences, or two articles at most. A longer line is not a pair.
  private static final int MAX_BYTES = 16 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private String first = "";
  private String second = "";
  private Optional<String> problem = Optional.empty();

  PairLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Reads the next line; returns false at the end. */
  boolean next() throws IOException {
    line.reset();
    int b = in.read();
    if (b < 0) {
      return false;
    }
    long length = 0;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (length++ < MAX_BYTES) {
        line.write(b);
      }
    }
    number++;
    problem =
        length > MAX_BYTES
            ? Optional.of("expected at most " + MAX_BYTES + " bytes in a line")
            : parse(line.toByteArray());
    return true;
  }

  /** Returns the one-based number of the line. */
  int number() {
    return number;
  }

  /** Returns the problem of the line; empty if it is a pair. */
  Optional<String> problem() {
    return problem;
  }

  String first() {
    return first;
  }

  String second() {
    return second;
  }

  /** Returns whether a part of the next line is available without waiting. */
  boolean hasMoreAvailable() throws IOException {
    return in.available() > 0;
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
