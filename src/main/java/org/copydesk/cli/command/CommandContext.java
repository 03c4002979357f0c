package org.copydesk.cli.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.copydesk.Copydesk;

/**
 * Streams and environment of a command.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param bytes standard output for a protocol of bytes, in place of {@code out}
 * @param diagnostics standard error
 * @param environment environment variables
 * @param terminal returns whether a terminal shows standard output
 * @param statusColumns returns the width of a terminal that shows standard error only; 0 for none
 * @param interruption notifies when the process is being stopped
 * @param copydesk creates the checker when it is first needed
 */
public record CommandContext(
    InputStream in,
    Writer out,
    OutputStream bytes,
    Diagnostics diagnostics,
    Map<String, String> environment,
    BooleanSupplier terminal,
    IntSupplier statusColumns,
    Interruption interruption,
    Supplier<Copydesk> copydesk) {

  /** Returns the same with another standard input. */
  public CommandContext withIn(InputStream other) {
    return new CommandContext(
        other,
        out,
        bytes,
        diagnostics,
        environment,
        terminal,
        statusColumns,
        interruption,
        copydesk);
  }
}
