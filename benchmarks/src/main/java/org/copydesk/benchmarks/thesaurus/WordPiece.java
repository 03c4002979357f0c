package org.copydesk.benchmarks.thesaurus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's uncased tokenizer: lower case, accents stripped, punctuation split off,
 * longest-match-first pieces.
 */
final class WordPiece {
  static final int CLS = 101;
  static final int SEP = 102;
  private static final int UNKNOWN = 100;
  private static final int MAX_WORD = 100;

  private final Map<String, Integer> ids;
  private final List<String> pieces;

  private WordPiece(Map<String, Integer> ids, List<String> pieces) {
    this.ids = ids;
    this.pieces = pieces;
  }

  /** Reads the {@code "vocab"} object of a Hugging Face {@code tokenizer.json}. */
  static WordPiece read(InputStream json) throws IOException {
    var ids = new HashMap<String, Integer>();
    var vocabulary = new ObjectMapper().readTree(json).path("model").path("vocab");
    vocabulary.properties().forEach(piece -> ids.put(piece.getKey(), piece.getValue().asInt()));
    var pieces = new ArrayList<String>();
    for (int i = 0; i < ids.size(); i++) {
      pieces.add("");
    }
    ids.forEach((piece, id) -> pieces.set(id, piece));
    return new WordPiece(Map.copyOf(ids), List.copyOf(pieces));
  }

  List<String> pieces() {
    return pieces;
  }

  /** Returns the ids of the pieces of {@code text}, without [CLS] and [SEP]. */
  int[] encode(String text) {
    var out = new ArrayList<Integer>();
    var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var word = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean alone = isPunctuation(c) || Character.isIdeographic(c);
      if (space || alone) {
        flush(word, out);
      }
      if (alone) {
        word.appendCodePoint(c);
        flush(word, out);
      } else if (!space) {
        word.appendCodePoint(c);
      }
    }
    flush(word, out);
    return out.stream().mapToInt(Integer::intValue).toArray();
  }

  private void flush(StringBuilder word, List<Integer> out) {
    if (word.length() == 0) {
      return;
    }
    int mark = out.size();
    var whole = word.toString();
    word.setLength(0);
    int start = 0;
    while (start < whole.length() && whole.length() <= MAX_WORD) {
      int end = whole.length();
      Integer id = null;
      for (; end > start; end--) {
        id = ids.get((start > 0 ? "##" : "") + whole.substring(start, end));
        if (id != null) {
          break;
        }
      }
      if (id == null) {
        break;
      }
      out.add(id);
      start = end;
    }
    if (start < whole.length()) {
      out.subList(mark, out.size()).clear();
      out.add(UNKNOWN);
    }
  }

  private static boolean isPunctuation(int c) {
    boolean asciiSymbol = c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    return asciiSymbol
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
}
