package org.copydesk.output.draft;

import java.io.IOException;
import org.copydesk.draft.Draft;

/**
 * Writes drafts as they were read, in the order of the calls: {@link #begin} once, then each draft,
 * then {@link #end} once. The target is never closed. Not thread-safe.
 */
public interface DraftWriter {
  /** Starts the output, before the first draft. */
  void begin() throws IOException;

  /** Writes a draft that was read. */
  void article(Draft.Readable draft) throws IOException;

  /** Writes a draft that couldn't be read, in formats that have an entry for every draft. */
  void unreadable(Draft.Unreadable draft) throws IOException;

  /** Ends the output after the last draft. */
  void end() throws IOException;
}
