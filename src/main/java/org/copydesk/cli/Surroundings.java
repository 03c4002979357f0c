package org.copydesk.cli;

import java.io.InputStream;
import java.io.Writer;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.copydesk.Copydesk;
import org.copydesk.rule.KnownArticles;

/**
 * What a command works with.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param diagnostics standard error
 * @param environment environment variables
 * @param terminal tells whether people see the output directly
 * @param copydesk makes the checker on first need
 */
record Surroundings(
    InputStream in,
    Writer out,
    Diagnostics diagnostics,
    Map<String, String> environment,
    BooleanSupplier terminal,
    Supplier<Copydesk> copydesk) {

  /** Returns the same with a checker that knows these articles. */
  Surroundings withKnownArticles(KnownArticles known) {
    return new Surroundings(
        in, out, diagnostics, environment, terminal, () -> copydesk.get().withKnownArticles(known));
  }
}
