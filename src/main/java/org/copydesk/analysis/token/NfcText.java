package org.copydesk.analysis.token;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Normalizer2.Mode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in composed form (NFC) that knows where each of its characters stood before. Most text is
 * composed already and is kept as it is.
 */
final class NfcText {
  // Characters below the first combining mark are always composed.
  private static final char FIRST_MARK = '\u0300';
  // So are dashes, typographic quotation marks, bullets and ellipses.
  private static final char FIRST_DASH = '\u2010';
  private static final char LAST_DOT = '\u2027';

  /** ICU's tables, loaded for the first text that needs them. */
  private static final class Nfc {
    static final Normalizer2 NFC = Normalizer2.getInstance(null, "nfc", Mode.COMPOSE);
  }

  // Marks after one letter (the Stream-Safe Text Format of UAX 15). Longer clusters are no writing,
  // and ordering their marks takes quadratic time.
  private static final int MAX_CLUSTER = 30;

  private final String text;
  private final int @Nullable [] offsets;

  private NfcText(String text, int @Nullable [] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  static NfcText of(String raw) {
    if (isComposed(raw)) {
      return new NfcText(raw, null);
    }
    var composed = new StringBuilder(raw.length());
    int[] offsets = new int[raw.length() + 1];
    int start = 0;
    while (start < raw.length()) {
      int end = start + Character.charCount(raw.codePointAt(start));
      for (int marks = 0;
          end < raw.length()
              && marks < MAX_CLUSTER
              && !Nfc.NFC.hasBoundaryBefore(raw.codePointAt(end));
          marks++) {
        end += Character.charCount(raw.codePointAt(end));
      }
      var piece = Nfc.NFC.normalize(raw.substring(start, end));
      if (offsets.length < composed.length() + piece.length() + 1) {
        offsets = Arrays.copyOf(offsets, 2 * (composed.length() + piece.length() + 1));
      }
      // From the first character on that changed, a cluster is one: all that follow begin there.
      int same = sameAtStart(piece, raw, start, end);
      for (int i = 0; i < piece.length(); i++) {
        offsets[composed.length() + i] = start + Math.min(i, same);
      }
      composed.append(piece);
      offsets[composed.length()] = end;
      start = end;
    }
    return new NfcText(composed.toString(), offsets);
  }

  private static boolean isComposed(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= FIRST_MARK && (c < FIRST_DASH || c > LAST_DOT)) {
        return Nfc.NFC.spanQuickCheckYes(raw) == raw.length();
      }
    }
    return true;
  }

  /** Counts the units at the start of a cluster that stay, short of its last one if it grows. */
  private static int sameAtStart(String piece, String raw, int start, int end) {
    int limit = Math.min(piece.length(), end - start);
    if (piece.length() > end - start) {
      limit--;
    }
    int same = 0;
    while (same < limit && piece.charAt(same) == raw.charAt(start + same)) {
      same++;
    }
    boolean insidePair = same > 0 && Character.isHighSurrogate(piece.charAt(same - 1));
    return insidePair && same < piece.length() ? same - 1 : same;
  }

  String text() {
    return text;
  }

  /** Returns where the character at an offset began, or the changed cluster that it is part of. */
  int rawStart(int offset) {
    return offsets == null ? offset : offsets[offset];
  }

  /** Returns where the text before an offset ended, or the changed cluster that it is part of. */
  int rawEnd(int offset) {
    if (offsets == null) {
      return offset;
    }
    int end = offset;
    while (end > 0 && end < text.length() && offsets[end] == offsets[end - 1]) {
      end++;
    }
    return offsets[end];
  }
}
