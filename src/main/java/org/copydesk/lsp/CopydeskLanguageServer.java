package org.copydesk.lsp;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.copydesk.Copydesk;
import org.copydesk.config.ConfigFile;
import org.copydesk.config.ConfigLocator;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.lsp.protocol.Connection;

/**
 * A server of the Language Server Protocol 3.17. An editor that speaks it checks Markdown, plain
 * text and HTML while they are written. The guide ({@code src/site/markdown/language-server.md})
 * says what it offers. Immutable and thread-safe; each call of {@link #run} serves one editor.
 *
 * <pre>{@code
 * int exitCode = CopydeskLanguageServer.standard().run(System.in, System.out);
 * System.exit(exitCode);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CopydeskLanguageServer {
  private final Supplier<ConfigLocator> configurations;
  private final Supplier<Copydesk> rules;
  private final boolean nearest;

  private CopydeskLanguageServer(
      Supplier<ConfigLocator> configurations, Supplier<Copydesk> rules, boolean nearest) {
    this.configurations = configurations;
    this.rules = rules;
    this.nearest = nearest;
  }

  /**
   * Returns a server with the nearest configuration of each draft, and the rules of the class path.
   */
  public static CopydeskLanguageServer standard() {
    return new CopydeskLanguageServer(
        ConfigLocator::nearest, () -> ConfigFile.none().forText().copydesk(), true);
  }

  /** Returns a server with the nearest configuration of each draft, and the rules of a checker. */
  public CopydeskLanguageServer withRules(Copydesk other) {
    requireNonNull(other, "other");
    return new CopydeskLanguageServer(() -> ConfigLocator.nearest(other), () -> other, true);
  }

  /**
   * Returns the same server with other configurations.
   *
   * @param source makes them, and makes them again each time after files have changed; it may throw
   *     a {@link org.copydesk.CopydeskException}, which is shown in the editor
   */
  public CopydeskLanguageServer withConfigurations(Supplier<ConfigLocator> source) {
    return new CopydeskLanguageServer(requireNonNull(source, "source"), rules, false);
  }

  /**
   * Serves one editor, until it says {@code exit}, closes the stream or its process has ended.
   *
   * @param in messages of the editor. It isn't closed; a thread may still wait for its next byte
   *     when this returns
   * @param out messages to the editor, not closed; nothing else may be written to it
   * @return the exit code of the protocol: 0 after a {@code shutdown}, otherwise 1
   * @throws org.copydesk.MissingLibraryException if LSP4J or Jackson is missing
   * @throws InterruptedException if the thread is interrupted, which ends the server
   */
  public int run(InputStream in, OutputStream out) throws InterruptedException {
    requireNonNull(in, "in");
    requireNonNull(out, "out");
    OptionalLibrary.LSP4J.require("The language server");
    OptionalLibrary.JACKSON.require("The language server");
    return Connection.serve(in, out, configurations, rules, nearest) ? 0 : 1;
  }
}
