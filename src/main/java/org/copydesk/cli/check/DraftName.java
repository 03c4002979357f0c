package org.copydesk.cli.check;

import org.copydesk.draft.Draft;

/**
 * How a draft is told from the others of its run.
 *
 * @param number its place in the run, from 0
 * @param name what people know it by: its identity, or else file and line
 */
record DraftName(long number, String name) {
  private static final char SEPARATOR = ' ';

  static DraftName of(Draft.Readable draft, long number) {
    return new DraftName(number, draft.id().orElse(draft.source() + ":" + draft.line()));
  }

  /** Reads what {@link #key} returned. */
  static DraftName ofKey(String key) {
    int end = key.indexOf(SEPARATOR);
    return new DraftName(Long.parseLong(key.substring(0, end)), key.substring(end + 1));
  }

  /** Returns an identity that no other draft has, even of one name. */
  String key() {
    return number + "" + SEPARATOR + name;
  }
}
