package org.copydesk.draft;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.CopydeskException;

/**
 * A draft that can't be read, with every reason and its place.
 *
 * @since 0.1.0
 */
public final class DraftException extends CopydeskException {
  @Serial private static final long serialVersionUID = 1;

  private final ArrayList<Diagnostic> diagnostics;

  /**
   * Holds the reasons; the message has one line for each.
   *
   * @throws IllegalArgumentException if there are none
   */
  public DraftException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    if (diagnostics.isEmpty()) {
      throw new IllegalArgumentException("diagnostics must not be empty");
    }
    this.diagnostics = new ArrayList<>(diagnostics);
  }

  /** Returns the reasons in the order of the file, one or more. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
