package org.copydesk.cli.command;

import java.io.InputStream;
import java.io.Writer;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.copydesk.Copydesk;

/**
 * What a command works with.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param diagnostics standard error
 * @param environment environment variables
 * @param terminal says whether people see the output directly
 * @param statusColumns tells the width of the terminal that shows standard error and nothing else;
 *     0 where there is none
 * @param interruption tells when the process is being stopped
 * @param copydesk makes the checker on first need
 */
public record CommandContext(
    InputStream in,
    Writer out,
    Diagnostics diagnostics,
    Map<String, String> environment,
    BooleanSupplier terminal,
    IntSupplier statusColumns,
    Interruption interruption,
    Supplier<Copydesk> copydesk) {

  /** Returns the same with another standard input. */
  public CommandContext withIn(InputStream other) {
    return new CommandContext(
        other, out, diagnostics, environment, terminal, statusColumns, interruption, copydesk);
  }
}
