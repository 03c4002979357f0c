package org.copydesk.fuzz;

import org.copydesk.input.DraftFormat;
import org.copydesk.input.SoundDrafts;

/**
 * Reads whatever bytes Jazzer finds to reach more of a reader, beginning with real drafts. There is
 * a class for each form, since a JVM fuzzes one test.
 */
final class ReaderFuzz {
  private ReaderFuzz() {}

  static void read(DraftFormat format, byte[] bytes) {
    if (bytes != null) {
      SoundDrafts.articles("draft" + format.endings().get(0), bytes);
    }
  }
}
