package org.copydesk.cli;

import java.io.IOException;
import org.copydesk.library.OptionalLibrary;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** The terminal of the process. */
final class Terminal {
  // The least width of a terminal. Its real width would need native code.
  private static final int COLUMNS = 80;

  private Terminal() {}

  /** Returns whether both standard input and standard output are a terminal. */
  @SuppressWarnings("SystemConsoleNull") // Java 22 and newer are handled below.
  static boolean isInteractive() {
    var console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22 there may be a console without a terminal, and this method.
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /**
   * Returns the width of the terminal if it shows standard error but not standard output, otherwise
   * 0. Starts another process, which takes some milliseconds.
   */
  static int statusColumns() {
    // JLine comes with it.
    if (!OptionalLibrary.PROGRESSBAR.isPresent()) {
      return 0;
    }
    try {
      var provider = TerminalProvider.load("exec");
      boolean shown =
          provider.isSystemStream(SystemStream.Error)
              && !provider.isSystemStream(SystemStream.Output);
      return shown ? COLUMNS : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
