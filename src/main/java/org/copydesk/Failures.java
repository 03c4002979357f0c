package org.copydesk;

import org.copydesk.finding.Failure;

/** Records what was thrown during a check, as far as a check may go on after it. */
final class Failures {
  private Failures() {}

  /**
   * Returns the failure of a part of a check.
   *
   * @throws Error what was thrown, where it says that the thread is to end, or that the Java
   *     machine itself failed by another thing than a lack of memory or stack
   */
  static Failure of(String rule, Throwable thrown) {
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

  private static String message(Throwable thrown) {
    try {
      return thrown.toString();
    } catch (RuntimeException e) {
      // A rule may throw what can't even say what it is.
      return thrown.getClass().getName();
    }
  }
}
