package org.copydesk.input.html;

import java.util.regex.Pattern;
import org.copydesk.input.plain.BlockShape;

/** Tests of texts between headline and body: by what they say, not by where they are. */
final class DeckText {
  private static final int MIN_SENTENCE = 40;
  private static final int MAX_BYLINE = 120;

  // Of a description or of the text, where one is longer: a byline, or dots where it is cut.
  private static final double SAME = 0.8;
  private static final int MIN_PIECE = 25;

  // "Von Anna Lee und Tom Roe", "Foto: Anna Lee", "© Lee"
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i:©|(text|foto|photo|image)s?:|(by|von|par|por|di|da|de|door)\\b:?)"
              + "\\s*\\p{Lu}\\S*(\\s+(\\p{Lu}\\S*|\\p{Ll}{1,3}|\\p{P}))*");

  // "LONDON (AP) — " begins a body.
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}{3,}[\\p{Lu}\\s.,]{0,40}(\\([^)]{0,40}\\)\\s*)?[–—-]+\\s");

  private DeckText() {}

  /** Returns whether a text is as long as a sentence, and ends as one. */
  static boolean isSentence(String text) {
    return text.length() >= MIN_SENTENCE && BlockShape.endsAsSentence(text);
  }

  /** Returns whether a text names the writer, or is mostly a date. */
  static boolean isByline(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return BlockShape.isByline(text)
        || (text.length() <= MAX_BYLINE
            && BYLINE.matcher(text).matches()
            && !BlockShape.endsAsSentence(text))
        || digits * 5 > SiteName.letters(text).length();
  }

  /** Returns whether a text begins with the place from which a lead reports. */
  static boolean hasDateline(String text) {
    return DATELINE.matcher(text).lookingAt();
  }

  /** Returns whether a text is a description or a part of it, by their letters. */
  static boolean isDescription(String letters, String description) {
    int shorter = Math.min(letters.length(), description.length());
    int longer = Math.max(letters.length(), description.length());
    boolean begins = letters.startsWith(description) || description.startsWith(letters);
    boolean piece = letters.length() >= MIN_PIECE && description.contains(letters);
    return (begins && shorter >= SAME * longer) || piece;
  }
}
