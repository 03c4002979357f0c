package org.copydesk.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's tokenizer: words are split at spaces and around punctuation, then into the longest pieces
 * that the vocabulary has, from the left. Linear in the text; of long texts only the beginning is
 * read. Immutable.
 *
 * @param vocabulary id of each piece; those inside a word begin with {@code inside}
 * @param inside mark of pieces inside a word, {@code ##}
 * @param special ids of the pieces with a meaning of their own
 * @param maxWord letters of the longest word that is split
 * @param lowerCase whether letters become lower case
 * @param stripAccents whether marks on letters are dropped
 * @param splitIdeographs whether each ideograph is a word
 * @param cleanText whether control characters are dropped
 */
record WordPiece(
    Map<String, Integer> vocabulary,
    String inside,
    Special special,
    int maxWord,
    boolean lowerCase,
    boolean stripAccents,
    boolean splitIdeographs,
    boolean cleanText) {

  private static final int REPLACEMENT = 0xFFFD;

  /** Ids of the pieces that begin and end a text, fill a batch, and stand for unknown words. */
  record Special(int begin, int end, int padding, int unknown) {}

  WordPiece {
    vocabulary = Map.copyOf(vocabulary);
  }

  /** Returns the same with another treatment of letters. */
  WordPiece withLowerCase(boolean other) {
    return new WordPiece(
        vocabulary, inside, special, maxWord, other, other, splitIdeographs, cleanText);
  }

  /** Returns the ids of the first pieces of a text, at most {@code max}, without begin and end. */
  int[] encode(String text, int max) {
    var pieces = new Pieces(max);
    var word = new StringBuilder();
    var plain = normalised(text);
    for (int i = 0; i < plain.length() && !pieces.isFull(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (stripAccents && Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean space = isSpace(c);
      if (!space && cleanText && isControl(c)) {
        continue;
      }
      boolean alone = isPunctuation(c) || (splitIdeographs && Character.isIdeographic(c));
      if (space || alone) {
        split(word, pieces);
      }
      if (!space) {
        word.appendCodePoint(c);
      }
      if (alone) {
        split(word, pieces);
      }
    }
    split(word, pieces);
    return pieces.ids();
  }

  private String normalised(String text) {
    var letters = lowerCase ? text.toLowerCase(Locale.ROOT) : text;
    return stripAccents ? Normalizer.normalize(letters, Normalizer.Form.NFD) : letters;
  }

  private void split(StringBuilder word, Pieces pieces) {
    if (word.isEmpty()) {
      return;
    }
    var whole = word.toString();
    word.setLength(0);
    int mark = pieces.size();
    boolean tooLong = whole.codePointCount(0, whole.length()) > maxWord;
    int start = 0;
    while (start < whole.length() && !tooLong) {
      int end = whole.length();
      Integer id = null;
      while (end > start) {
        var piece = whole.substring(start, end);
        id = vocabulary.get(start == 0 ? piece : inside + piece);
        if (id != null) {
          break;
        }
        end = whole.offsetByCodePoints(end, -1);
      }
      if (id == null) {
        break;
      }
      pieces.add(id);
      start = end;
    }
    if (start < whole.length()) {
      pieces.truncate(mark);
      pieces.add(special.unknown());
    }
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> c == REPLACEMENT;
    };
  }

  private static boolean isPunctuation(int c) {
    boolean sign = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    return sign
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** The ids found so far; more than the maximum are counted, but not kept. */
  private static final class Pieces {
    private final int max;
    private int[] ids = new int[16];
    private int size;

    Pieces(int max) {
      this.max = max;
    }

    int size() {
      return size;
    }

    boolean isFull() {
      return size >= max;
    }

    void add(int id) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, 2 * size);
      }
      ids[size++] = id;
    }

    void truncate(int to) {
      size = to;
    }

    int[] ids() {
      return Arrays.copyOf(ids, Math.min(size, max));
    }
  }
}
