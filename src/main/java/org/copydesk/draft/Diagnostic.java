package org.copydesk.draft;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place where a draft or a configuration can't be read, and why. Immutable.
 *
 * @param source name of the file
 * @param line one-based line in the file; 0 where the whole file is meant
 * @param column one-based column in UTF-16 code units; 0 where the whole line is meant
 * @param message one line for the writer of the file: found and expected syntax; no closing period
 * @since 0.1.0
 */
public record Diagnostic(String source, int line, int column, String message)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if line or column is negative, or a column has no line
   */
  public Diagnostic {
    requireNonNull(source, "source");
    requireNonNull(message, "message");
    if (line < 0 || column < 0 || (line == 0 && column > 0)) {
      throw new IllegalArgumentException(
          "line and column must be 0 or more, and column 0 without a line: "
              + line
              + ", "
              + column);
    }
  }

  /**
   * Returns a line for each diagnostic.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static String lines(List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      throw new IllegalArgumentException("diagnostics must not be empty");
    }
    return diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
  }

  /** Returns {@code source:line:column: message}, without an unknown column or line. */
  @Override
  public String toString() {
    var place = source;
    if (line > 0) {
      place += ":" + line;
    }
    if (column > 0) {
      place += ":" + column;
    }
    return place + ": " + message;
  }
}
