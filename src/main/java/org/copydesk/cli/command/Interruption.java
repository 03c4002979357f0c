package org.copydesk.cli.command;

import java.time.Duration;

/** Notifies a command that the process is being stopped, for example by Ctrl-C. */
public interface Interruption {
  /** Never notifies. */
  Interruption NONE = (stop, atMost) -> () -> {};

  /** Removes an action that was registered with {@link #on}. */
  interface Registration {
    void close();
  }

  /**
   * Registers an action for when the process is stopped, until the registration is closed.
   *
   * @param stop runs on its own thread while all others continue
   * @param atMost time after which it may be cut off
   */
  Registration on(Runnable stop, Duration atMost);

  /** Registers an action that may be cut off after a second. */
  default Registration on(Runnable stop) {
    return on(stop, Duration.ofSeconds(1));
  }

  /** Returns the interruption of this process; the JVM sets the exit code, 130 after Ctrl-C. */
  static Interruption ofProcess() {
    return (stop, atMost) -> {
      var hook = new Thread(() -> within(atMost, stop), "copydesk-stop");
      Runtime.getRuntime().addShutdownHook(hook);
      return () -> remove(hook);
    };
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is being stopped already.
    }
  }

  /** Waits with a timeout, because the reader may be gone and the pipe full. */
  private static void within(Duration atMost, Runnable stop) {
    var thread = new Thread(stop, "copydesk-last-words");
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(atMost.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
