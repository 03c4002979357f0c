package org.copydesk.cli;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.config.ConfigFile;
import org.copydesk.lexicon.Vocabulary;

/**
 * Loads the classes and lexicons of a check on another processor, while the first one reads the
 * arguments and the drafts. A failure here occurs again where it matters, and is reported there.
 */
final class StartupWarmup {
  // With less, two threads at once may run out of memory where one doesn't.
  private static final long ENOUGH_MEMORY = 256L << 20;

  // Lucene logs which features of newer Java versions it uses, which doesn't concern an editor. On
  // this version it logs nothing, and loading Java's loggers would be a waste.
  private static final int SILENT_ON = 17;

  private StartupWarmup() {}

  /** Initialised by the first thread that needs it; others wait. */
  private static final class Lucene {
    // A logger without a reference to it forgets its level.
    static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

    static void silence() {
      LOGGER.setLevel(Level.SEVERE);
    }
  }

  /** Starts to load the needs of English drafts, if the arguments ask for a check. */
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
    // A quotation, a quantity and a contradiction, so that every part of a check runs.
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
    return ConfigFile.none().forText().copydesk();
  }
}
