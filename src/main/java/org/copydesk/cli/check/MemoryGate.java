package org.copydesk.cli.check;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Runs work together with other work, or alone if it may need all of the memory. Uses a monitor,
 * since entering one allocates nothing. Thread-safe.
 */
final class MemoryGate {
  private int together;
  private boolean alone;

  // Made in advance: waiting must not allocate.
  private final BooleanSupplier noneIsAlone;
  private final BooleanSupplier noneIsTogether;

  MemoryGate() {
    this.noneIsAlone = () -> !alone;
    this.noneIsTogether = () -> together == 0;
  }

  /** Runs work at the same time as other work. */
  <T> T together(Supplier<T> work) {
    enterTogether();
    try {
      return work.get();
    } finally {
      leaveTogether();
    }
  }

  /** Waits until no other work runs, then runs work alone. */
  <T> T alone(Supplier<T> work) {
    enterAlone();
    try {
      return work.get();
    } finally {
      leaveAlone();
    }
  }

  private synchronized void enterTogether() {
    Monitors.await(this, noneIsAlone);
    together++;
  }

  private synchronized void leaveTogether() {
    together--;
    notifyAll();
  }

  private synchronized void enterAlone() {
    Monitors.await(this, noneIsAlone);
    // No other work starts from here on.
    alone = true;
    Monitors.await(this, noneIsTogether);
  }

  private synchronized void leaveAlone() {
    alone = false;
    notifyAll();
  }
}
