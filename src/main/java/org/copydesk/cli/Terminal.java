package org.copydesk.cli;

/** Tells whether the process runs on a terminal. */
final class Terminal {
  private Terminal() {}

  /** Tells whether both standard input and standard output are one. */
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
}
