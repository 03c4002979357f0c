package org.copydesk.archive;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/**
 * An error of an archive, with its folder and the remedy.
 *
 * @since 0.1.0
 */
public final class ArchiveException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  ArchiveException(Path folder, String problem) {
    super(folder + ": " + problem);
  }

  ArchiveException(Path folder, String problem, IOException cause) {
    super(folder + ": " + problem, cause);
  }
}
