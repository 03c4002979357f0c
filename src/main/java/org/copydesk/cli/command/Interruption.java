package org.copydesk.cli.command;

import java.util.concurrent.TimeUnit;

/** Tells a command that the process is being stopped, as by Ctrl-C. */
public interface Interruption {
  /** Comes never. */
  Interruption NONE = stop -> () -> {};

  /** Ends what {@link #on} began. */
  interface Registration {
    void close();
  }

  /**
   * Has something done when the process is stopped, until the registration is closed.
   *
   * @param stop done on a thread of its own while all others go on; what takes longer than a second
   *     may not come to its end
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
      // The process is being stopped already, and the hook at work.
    }
  }

  /** Doesn't wait forever: whoever reads the output may have ceased to, and the pipe be full. */
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
