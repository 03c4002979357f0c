package org.copydesk.cli.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.copydesk.input.DraftFiles;
import org.jspecify.annotations.Nullable;

/**
 * Progress bar of a run, shown only on a terminal and only if the run takes a while. Drafts are
 * counted by one thread at a time, bytes by any.
 */
public final class Progress implements Closeable {
  /** Default time without a progress bar. */
  public static final Duration DELAY = Duration.ofSeconds(1);

  private static final int UPDATE_MILLIS = 250;
  private static final int MEGABYTE = 1 << 20;

  private final String task;
  private final IntSupplier columns;
  private final Diagnostics diagnostics;
  private final List<String> paths;
  private final Duration delay;
  private final long started = System.nanoTime();
  private final AtomicLong bytes = new AtomicLong();
  private long drafts;
  private boolean decided;
  private @Nullable ProgressBar bar;

  /**
   * Creates a progress bar that isn't shown yet.
   *
   * @param task name of the task
   * @param columns returns the width of the terminal, 0 without one; called at most once, and only
   *     after the delay
   * @param paths the paths to check
   * @param delay time without a progress bar
   */
  public Progress(
      String task,
      IntSupplier columns,
      Diagnostics diagnostics,
      List<String> paths,
      Duration delay) {
    this.task = task;
    this.columns = columns;
    this.diagnostics = diagnostics;
    this.paths = paths;
    this.delay = delay;
  }

  /** Returns a stream that counts its bytes as they are read. */
  public InputStream counted(InputStream in) {
    return new ObservedInputStream(in, (buffer, offset, length) -> bytes.addAndGet(length));
  }

  /** Counts a finished draft. */
  public void draft() {
    drafts++;
    if (!decided) {
      var elapsed = Duration.ofNanos(System.nanoTime() - started);
      if (elapsed.compareTo(delay) > 0) {
        decided = true;
        int width = columns.getAsInt();
        bar = width > 0 ? start(width, elapsed) : null;
      }
    }
    if (bar != null) {
      bar.stepTo(bytes.get());
      bar.setExtraMessage(String.format(Locale.ROOT, " %,d drafts", drafts));
    }
  }

  private ProgressBar start(int width, Duration elapsed) {
    var started = Bars.start(task, width, elapsed, diagnostics);
    var sizing = new Thread(() -> size(started), "copydesk-progress");
    sizing.setDaemon(true);
    sizing.start();
    return started;
  }

  /** A separate class, since its library may be missing. */
  private static final class Bars {
    static ProgressBar start(String task, int width, Duration elapsed, Diagnostics diagnostics) {
      return new ProgressBarBuilder()
          .startsFrom(0, elapsed)
          .setTaskName(task)
          .setStyle(ProgressBarStyle.ASCII)
          .setUnit(" MB", MEGABYTE)
          .setUpdateIntervalMillis(UPDATE_MILLIS)
          .setConsumer(new DelegatingProgressBarConsumer(diagnostics::status, width - 1))
          .build();
    }
  }

  /** Sets the total, which takes a while with many files. */
  private void size(ProgressBar started) {
    var total = new AtomicLong();
    try {
      for (var path : paths) {
        if (path.equals(DraftInputs.STANDARD_INPUT)) {
          return;
        }
        DraftFiles.walk(
            Path.of(path), file -> total.addAndGet(size(file)), (folder, problem) -> {});
      }
    } catch (InvalidPathException e) {
      return;
    }
    started.maxHint(total.get());
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Removes the progress bar. */
  @Override
  public void close() {
    decided = true;
    if (bar != null) {
      bar.close();
      bar = null;
      diagnostics.status("");
    }
  }
}
