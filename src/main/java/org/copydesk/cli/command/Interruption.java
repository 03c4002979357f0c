package org.copydesk.cli.command;

import java.util.concurrent.TimeUnit;

/** Notifies a command that the process is being stopped, for example by Ctrl-C. */
public interface Interruption {
  /** Never notifies. */
  Interruption NONE = stop -> () -> {};

  /** Removes an action that was registered with {@link #on}. */
  interface Registration {
    void close();
  }

  /**
   * Registers an action for when the process is stopped, until the registration is closed.
   *
   * @param stop runs on its own thread while all others continue; after a second it may be cut off
   */
  Registration on(Runnable stop);

  /** Returns the interruption of this process; the JVM sets the exit code, 130 after Ctrl-C. */
  static Interruption ofProcess() {
    return stop -> {
      var hook = new Thread(() -> withinASecond(stop), "copydesk-stop");
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
  private static void withinASecond(Runnable stop) {
    var thread = new Thread(stop, "copydesk-last-words");
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
