package org.copydesk.cli;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.Copydesk;
import org.copydesk.analysis.TextAnalyser;
import org.copydesk.similarity.Vocabulary;

/**
 * Has what a check needs loaded by another processor, while the first one reads the arguments and
 * the drafts. What fails here fails again where it is needed, and is told there.
 */
final class HeadStart {
  // Below that two threads at once may run out of memory, where one doesn't.
  private static final long ENOUGH_MEMORY = 256L << 20;

  private HeadStart() {}

  /** Made by the first thread that needs it; others wait. */
  private static final class Lucene {
    // Kept, since a logger that nobody holds forgets its level.
    static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

    static {
      // It tells which features of newer Java versions it uses, which is nothing for an editor.
      LOGGER.setLevel(Level.SEVERE);
    }

    static void silence() {}
  }

  /**
   * Begins to load what most drafts need, which are English, where the arguments ask for a check.
   */
  static void begin(String... args) {
    var machine = Runtime.getRuntime();
    if (Main.isCheck(args)
        && machine.availableProcessors() > 1
        && machine.maxMemory() >= ENOUGH_MEMORY) {
      var thread = new Thread(HeadStart::load, "copydesk-head-start");
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((failed, failure) -> {});
      thread.start();
    } else {
      Lucene.silence();
    }
  }

  private static void load() {
    Lucene.silence();
    Vocabulary.of(Locale.ENGLISH);
    TextAnalyser.of(Locale.ENGLISH).analyse("").dates();
  }

  /** Returns the checker; Lucene is silent from then on. */
  static Copydesk copydesk() {
    Lucene.silence();
    return Copydesk.standard();
  }
}
