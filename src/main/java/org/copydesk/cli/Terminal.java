package org.copydesk.cli;

import java.io.IOException;
import org.copydesk.library.OptionalLibrary;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Returns whether the process runs on a terminal. */
final class Terminal {
  // What every terminal has at least. Its true width would need native code.
  private static final int COLUMNS = 80;

  private Terminal() {}

  /** Returns whether both standard input and standard output are one. */
  @SuppressWarnings("SystemConsoleNull") // What it returns from Java 22 on is asked below.
  static boolean isInteractive() {
    var console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there may be a console without a terminal, and a method that tells.
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /**
   * Returns the width of the terminal that shows standard error while standard output goes
   * elsewhere, 0 where there is none. It starts another process and takes some milliseconds.
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
