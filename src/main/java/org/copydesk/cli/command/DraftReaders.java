package org.copydesk.cli.command;

import java.util.Optional;
import org.copydesk.input.DraftReader;

/** The readers of the files of a command line. */
public interface DraftReaders {

  /**
   * Returns the reader of a file.
   *
   * @param source name of the file, {@link DraftInputs#STANDARD_INPUT_NAME} for none
   * @return empty for an ignored file
   * @throws org.copydesk.draft.DraftException if it can't be read
   */
  Optional<DraftReader> of(String source);
}
