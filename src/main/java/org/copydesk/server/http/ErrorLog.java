package org.copydesk.server.http;

import java.util.function.Consumer;

/**
 * Reports errors of this program without their messages, which may have text of a draft.
 *
 * @param lines takes each line
 */
record ErrorLog(Consumer<String> lines) {
  private static final int MAX_FRAMES = 12;

  void report(Throwable error) {
    var text =
        new StringBuilder("internal error, please report it: ").append(error.getClass().getName());
    var frames = error.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
      text.append(" at ").append(frames[i]);
    }
    lines.accept(text.toString());
  }
}
