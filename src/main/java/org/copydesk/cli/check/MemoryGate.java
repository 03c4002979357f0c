package org.copydesk.cli.check;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Runs work together with other work, or alone if it may need all of the memory. Uses a monitor,
 * since entering one allocates nothing. Thread-safe.
 */
final class MemoryGate {
  private int sharedCount;
  private boolean exclusive;

  // Made in advance: waiting must not allocate.
  private final BooleanSupplier noExclusiveWork;
  private final BooleanSupplier noSharedWork;

  MemoryGate() {
    this.noExclusiveWork = () -> !exclusive;
    this.noSharedWork = () -> sharedCount == 0;
  }

  /** Runs work at the same time as other work. */
  <T> T runShared(Supplier<T> work) {
    enterShared();
    try {
      return work.get();
    } finally {
      leaveShared();
    }
  }

  /** Waits until no other work runs, then runs work alone. */
  <T> T runExclusively(Supplier<T> work) {
    enterExclusive();
    try {
      return work.get();
    } finally {
      leaveExclusive();
    }
  }

  private synchronized void enterShared() {
    Monitors.await(this, noExclusiveWork);
    sharedCount++;
  }

  private synchronized void leaveShared() {
    sharedCount--;
    notifyAll();
  }

  private synchronized void enterExclusive() {
    Monitors.await(this, noExclusiveWork);
    // No other work starts from here on.
    exclusive = true;
    Monitors.await(this, noSharedWork);
  }

  private synchronized void leaveExclusive() {
    exclusive = false;
    notifyAll();
  }
}
