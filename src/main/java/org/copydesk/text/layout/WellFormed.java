package org.copydesk.text.layout;

import static java.nio.charset.StandardCharsets.UTF_16BE;

/** Replaces lone surrogates, which can't be written as UTF-8. */
public final class WellFormed {
  public static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /** Returns the text with each lone surrogate replaced by U+FFFD, which keeps all offsets. */
  public static String of(String text) {
    boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    return plain ? text : new String(text.getBytes(UTF_16BE), UTF_16BE);
  }
}
