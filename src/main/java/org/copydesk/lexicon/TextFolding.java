package org.copydesk.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Writes words so that spellings of one word become equal: small letters, no marks, no dots. */
public final class TextFolding {
  private static final int MAX_PIECE = 128;

  private TextFolding() {}

  /** Returns a word in lower case without diacritics, dots and apostrophes: "Müller's" mullers. */
  public static String fold(String word) {
    return strip(word, false);
  }

  /** Returns a word as {@link #fold} does, but with "ue" for "ü", as German does without marks. */
  public static String foldGerman(String word) {
    return strip(word, true);
  }

  /**
   * Returns a word decomposed. Linear in the word: ordering the marks of one letter takes quadratic
   * time, so that of more marks than any writing has on one, each piece is ordered by itself.
   */
  static String decomposed(String word, Normalizer.Form form) {
    if (word.length() <= MAX_PIECE) {
      return Normalizer.normalize(word, form);
    }
    var decomposed = new StringBuilder(word.length());
    for (int start = 0; start < word.length(); ) {
      int end = Math.min(word.length(), start + MAX_PIECE);
      boolean insidePair = end < word.length() && Character.isLowSurrogate(word.charAt(end));
      end = insidePair ? end - 1 : end;
      decomposed.append(Normalizer.normalize(word.substring(start, end), form));
      start = end;
    }
    return decomposed.toString();
  }

  private static String strip(String word, boolean german) {
    boolean plain = true;
    boolean ascii = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      ascii &= c < 0x80;
      plain &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    if (plain) {
      return word;
    }
    var lower = word.toLowerCase(Locale.ROOT);
    if (german) {
      lower = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
      lower = lower.replace("å", "aa").replace("ø", "oe");
    }
    var decomposed = ascii ? lower : decomposed(lower, Normalizer.Form.NFD);
    var out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case 'ß' -> out.append("ss");
        case 'ø' -> out.append('o');
        case 'ł' -> out.append('l');
        case 'đ', 'ð' -> out.append('d');
        case 'æ' -> out.append("ae");
        case 'œ' -> out.append("oe");
        case 'þ' -> out.append("th");
        case 'ı' -> out.append('i');
        case '.', '\'', '’', 'ʼ', '·' -> {}
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
