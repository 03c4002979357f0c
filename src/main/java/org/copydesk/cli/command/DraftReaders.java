package org.copydesk.cli.command;

import java.util.Optional;
import org.copydesk.input.DraftReader;

/** Returns how each file of a command line is read. */
public interface DraftReaders {

  /**
   * Returns the reader of a file.
   *
   * @param source name of the file, {@link DraftInputs#STANDARD_INPUT_NAME} for none
   * @return empty for a file that isn't to be read
   * @throws org.copydesk.draft.DraftException if it can't be read, and why
   */
  Optional<DraftReader> of(String source);
}
