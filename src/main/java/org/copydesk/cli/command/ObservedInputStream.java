package org.copydesk.cli.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes the bytes of a stream to an observer as they are read. */
public final class ObservedInputStream extends FilterInputStream {
  private final Observer observer;

  /** Receives bytes, at least one. */
  public interface Observer {
    void read(byte[] buffer, int offset, int length) throws IOException;
  }

  public ObservedInputStream(InputStream in, Observer observer) {
    super(in);
    this.observer = observer;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      observer.read(new byte[] {(byte) b}, 0, 1);
    }
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      observer.read(buffer, offset, count);
    }
    return count;
  }
}
