package org.copydesk.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes characters that JSON allows but a terminal obeys: DEL and the C1 controls. Also line
 * separators, at which some readers of JSON lines end a line, and hashes, since GitHub's runner
 * obeys {@code ##[…]} anywhere in a line of the log.
 */
final class ControlEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private static final int DELETE = 0x7F;
  private static final int LAST_C1 = 0x9F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_CUSTOM;
    codes['#'] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean escaped = (c >= DELETE && c <= LAST_C1) || c == '\u2028' || c == '\u2029';
    return escaped ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c)) : null;
  }
}
