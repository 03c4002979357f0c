package org.copydesk.cli;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.lexicon.Vocabulary;

/**
 * Reads the thesaurus of English on another processor, while the first one reads the arguments and
 * the drafts. A failure here occurs again where it matters, and is reported there.
 */
final class StartupWarmup {
  // With less, two threads at once may run out of memory where one doesn't.
  private static final long ENOUGH_MEMORY = 256L << 20;

  // Lucene logs which features of newer Java versions it uses, which doesn't concern an editor. On
  // this version it logs nothing, and loading Java's loggers would be a waste.
  private static final int SILENT_ON = 17;

  private StartupWarmup() {}

  private static final class Lucene {
    // A logger without a reference to it forgets its level.
    static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

    static void silence() {
      LOGGER.setLevel(Level.SEVERE);
    }
  }

  /** Starts to read, if the arguments ask for a check; Lucene is silent from then on. */
  static void begin(String... args) {
    var machine = Runtime.getRuntime();
    if (args.length > 0
        && (args[0].equals("check") || args[0].equals("lsp"))
        && machine.availableProcessors() > 1
        && machine.maxMemory() >= ENOUGH_MEMORY) {
      var thread = new Thread(() -> Vocabulary.of(Locale.ENGLISH), "copydesk-thesaurus");
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((failed, failure) -> {});
      thread.start();
    }
    silence();
  }

  private static void silence() {
    if (Runtime.version().feature() > SILENT_ON) {
      Lucene.silence();
    }
  }
}
