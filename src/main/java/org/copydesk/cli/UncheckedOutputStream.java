package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.copydesk.cli.command.OutputException;

/** Writes to standard output and throws {@link OutputException}s. */
final class UncheckedOutputStream extends OutputStream {
  private final OutputStream out;

  UncheckedOutputStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    guarded(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    guarded(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    guarded(out::flush);
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void guarded(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }
}
