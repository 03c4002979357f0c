package org.copydesk.pipeline;

import org.copydesk.finding.Failure;

/** Conversion of exceptions and errors during a check into failures. */
public final class Failures {
  private static final String RESTART =
      "; an earlier error, such as a lack of memory, stopped this class from loading, and it stays"
          + " so until the process is restarted";

  private Failures() {}

  /**
   * Returns the failure of a part of a check.
   *
   * @throws Error if {@code thrown} ends the thread, or is an error of the Java machine other than
   *     a lack of memory or stack
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
   * Returns whether an earlier error, such as a lack of memory, stopped the initialisation of a
   * class, which Java doesn't repeat.
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
      // The toString of an exception may throw too.
      return thrown.getClass().getName();
    }
  }
}
