package org.copydesk.pipeline;

import org.copydesk.finding.Failure;

/** Records what was thrown during a check, as far as a check may go on after it. */
public final class Failures {
  private static final String RESTART =
      "; an earlier error, such as a lack of memory, stopped this class from loading, and it stays"
          + " so until the process is restarted";

  private Failures() {}

  /**
   * Returns the failure of a part of a check.
   *
   * @throws Error what was thrown, where it says that the thread is to end, or that the Java
   *     machine itself failed by another thing than a lack of memory or stack
   */
  public static Failure of(String rule, Throwable thrown) {
    if (thrown instanceof ThreadDeath death) {
      throw death;
    }
    if (thrown instanceof VirtualMachineError error
        && !(thrown instanceof OutOfMemoryError)
        && !(thrown instanceof StackOverflowError)) {
      throw error;
    }
    return new Failure(rule, message(thrown));
  }

  /**
   * Returns whether a class couldn't be initialised earlier, as for lack of memory. Java doesn't
   * try again.
   */
  private static boolean isLeftByFailedInitialiser(Throwable thrown) {
    var message = thrown instanceof NoClassDefFoundError ? thrown.getMessage() : null;
    return message != null && message.startsWith("Could not initialize class");
  }

  private static String message(Throwable thrown) {
    try {
      var message = thrown.toString();
      return isLeftByFailedInitialiser(thrown) ? message + RESTART : message;
    } catch (RuntimeException e) {
      // A rule may throw what can't even say what it is.
      return thrown.getClass().getName();
    }
  }
}
