package org.copydesk.cli;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.lexicon.Vocabulary;

/**
 * Has what a check needs loaded by another processor, while the first one reads the arguments and
 * the drafts. What fails here fails again where it is needed, and is told there.
 */
final class StartupWarmup {
  // Below that two threads at once may run out of memory, where one doesn't.
  private static final long ENOUGH_MEMORY = 256L << 20;

  // Lucene tells which features of newer Java versions it uses, which is nothing for an editor. On
  // this one it has nothing to tell, and loading Java's loggers would be in vain.
  private static final int SILENT_ON = 17;

  private StartupWarmup() {}

  /** Made by the first thread that needs it; others wait. */
  private static final class Lucene {
    // Kept, since a logger that nobody holds forgets its level.
    static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

    static void silence() {
      LOGGER.setLevel(Level.SEVERE);
    }
  }

  /**
   * Begins to load what most drafts need, which are English, where the arguments ask for a check.
   */
  static void begin(String... args) {
    var machine = Runtime.getRuntime();
    if (Main.isCheck(args)
        && machine.availableProcessors() > 1
        && machine.maxMemory() >= ENOUGH_MEMORY) {
      start(() -> Vocabulary.of(Locale.ENGLISH));
      start(StartupWarmup::check);
    } else {
      silence();
    }
  }

  private static void start(Runnable task) {
    var thread = new Thread(task, "copydesk-head-start");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, failure) -> {});
    thread.start();
  }

  private static void check() {
    silence();
    // A quotation, a figure and a fault, so that every part of a check has something to do.
    Copydesk.standard()
        .check(
            Article.builder()
                .headline("Council rejects plan for three \"new\" bridges")
                .subheadline("Council approves plan for two new bridges")
                .body("The council approved two new bridges on Monday. They open in May.")
                .build());
  }

  private static void silence() {
    if (Runtime.version().feature() > SILENT_ON) {
      Lucene.silence();
    }
  }

  /** Returns the checker; Lucene is silent from then on. */
  static Copydesk copydesk() {
    silence();
    return Copydesk.standard();
  }
}
