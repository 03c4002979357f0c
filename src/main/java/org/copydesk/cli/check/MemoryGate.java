package org.copydesk.cli.check;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Lets work be done together with others, or alone where it may need all of the memory. Uses a
 * monitor, since entering one takes no memory, of which there may be none left. Thread-safe.
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

  /** Does work at the same time as others do theirs. */
  <T> T together(Supplier<T> work) {
    enterTogether();
    try {
      return work.get();
    } finally {
      leaveTogether();
    }
  }

  /** Does work while no other is done, for which it waits. */
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
    // From here on no other begins.
    alone = true;
    Monitors.await(this, noneIsTogether);
  }

  private synchronized void leaveAlone() {
    alone = false;
    notifyAll();
  }
}
