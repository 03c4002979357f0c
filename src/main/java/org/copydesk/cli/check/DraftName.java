package org.copydesk.cli.check;

import org.copydesk.draft.Draft;

/**
 * Identifies a draft among the others of its run.
 *
 * @param number position in the run, from 0
 * @param name its id, otherwise file and line
 */
record DraftName(long number, String name) {
  private static final char SEPARATOR = ' ';

  static DraftName of(Draft.Readable draft, long number) {
    return new DraftName(number, draft.id().orElse(draft.source() + ":" + draft.line()));
  }

  /** Parses a {@link #key}. */
  static DraftName ofKey(String key) {
    int end = key.indexOf(SEPARATOR);
    return new DraftName(Long.parseLong(key.substring(0, end)), key.substring(end + 1));
  }

  /** Returns a key that no other draft has, even one of the same name. */
  String key() {
    return number + "" + SEPARATOR + name;
  }
}
