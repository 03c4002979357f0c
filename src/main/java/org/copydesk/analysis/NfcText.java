package org.copydesk.analysis;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Normalizer2.Mode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in composed form (NFC) that knows where each of its characters stood before. Most text is
 * composed already and is kept as it is.
 */
final class NfcText {
  private static final Normalizer2 NFC = Normalizer2.getInstance(null, "nfc", Mode.COMPOSE);

  private final String text;
  private final int @Nullable [] offsets;

  private NfcText(String text, int @Nullable [] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  static NfcText of(String raw) {
    int same = NFC.spanQuickCheckYes(raw);
    if (same == raw.length()) {
      return new NfcText(raw, null);
    }
    var composed = new StringBuilder(raw.length());
    int[] offsets = new int[raw.length() + 1];
    int start = 0;
    while (start < raw.length()) {
      int end = start + Character.charCount(raw.codePointAt(start));
      while (end < raw.length() && !NFC.hasBoundaryBefore(raw.codePointAt(end))) {
        end += Character.charCount(raw.codePointAt(end));
      }
      var piece = NFC.normalize(raw.substring(start, end));
      if (offsets.length < composed.length() + piece.length() + 1) {
        offsets = Arrays.copyOf(offsets, 2 * (composed.length() + piece.length() + 1));
      }
      // A piece is one cluster: its characters all begin where it began.
      Arrays.fill(offsets, composed.length(), composed.length() + piece.length(), start);
      composed.append(piece);
      offsets[composed.length()] = end;
      start = end;
    }
    return new NfcText(composed.toString(), offsets);
  }

  String text() {
    return text;
  }

  int rawOffset(int offset) {
    return offsets == null ? offset : offsets[offset];
  }
}
