package org.copydesk.cli.command;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Use of a resource that is closed at the end, as by a {@code try} with resources. That fails with
 * an {@link IllegalArgumentException}, "Self-suppression not permitted", when memory runs out at
 * both the use and the close, since the Java machine may throw the same {@link OutOfMemoryError}
 * for both.
 */
public final class Closing {
  private Closing() {}

  /** The use of a resource. */
  @FunctionalInterface
  public interface Use<C, T extends @Nullable Object> {
    T of(C resource) throws IOException;
  }

  /**
   * Uses a resource, closes it, and returns the result. Throws what the use throws, with what the
   * close throws suppressed; otherwise what the close throws.
   */
  public static <C extends Closeable, T extends @Nullable Object> T using(C resource, Use<C, T> use)
      throws IOException {
    T result;
    try {
      result = use.of(resource);
    } catch (Throwable e) {
      closeAfter(e, resource);
      throw e;
    }
    resource.close();
    return result;
  }

  /** The use of a resource without a result. */
  @FunctionalInterface
  public interface Work<C> {
    void on(C resource) throws IOException;
  }

  /** Uses a resource and closes it, as {@link #using} does. */
  public static <C extends Closeable> void run(C resource, Work<C> work) throws IOException {
    boolean done =
        using(
            resource,
            used -> {
              work.on(used);
              return true;
            });
    assert done;
  }

  private static void closeAfter(Throwable thrown, Closeable resource) {
    try {
      resource.close();
    } catch (Throwable e) {
      if (e != thrown) {
        thrown.addSuppressed(e);
      }
    }
  }
}
