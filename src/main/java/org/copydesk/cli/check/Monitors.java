package org.copydesk.cli.check;

import java.util.function.BooleanSupplier;

/** Waits on monitors. Allocates nothing, so that it works where memory has run out. */
final class Monitors {
  private Monitors() {}

  /**
   * Waits until a condition holds, which is tested again after each notification. An interruption
   * does not end the wait; the thread is interrupted again when it is over.
   *
   * @param monitor held by the caller
   */
  static void await(Object monitor, BooleanSupplier condition) {
    boolean interrupted = false;
    while (!condition.getAsBoolean()) {
      try {
        monitor.wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
