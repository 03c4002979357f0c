package org.copydesk.input.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines that end with LF, CR or CRLF, holding no more than one. */
public final class ByteLines {
  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private boolean afterCr;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private int number;

  public ByteLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Goes to the next line; returns false at the end. */
  public boolean next() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (fill()) {
      if (afterCr && buffer[position] == '\n') {
        position++;
        afterCr = false;
        continue;
      }
      afterCr = false;
      any = true;
      int end = position;
      while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      take(end);
      if (end < limit) {
        afterCr = buffer[end] == '\r';
        position = end + 1;
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private void take(int end) {
    int length = end - position;
    if (length > maxBytes - line.size()) {
      tooLong = true;
      line.reset();
    }
    if (!tooLong) {
      line.write(buffer, position, length);
    }
    position = end;
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return position < limit;
  }

  /** Returns the one-based number of the line. */
  public int number() {
    return number;
  }

  /** Returns whether the line has more bytes than are held. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** Returns the line without its end; empty if it is too long. */
  public byte[] bytes() {
    return line.toByteArray();
  }
}
