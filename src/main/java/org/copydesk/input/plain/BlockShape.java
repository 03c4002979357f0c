package org.copydesk.input.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.copydesk.text.layout.Whitespace;

/** Tests of the form of a block: byline, display line, crosshead or bullet. */
public final class BlockShape {
  /** The longest subheadline that is recognised by its form, in UTF-16 units. */
  public static final int MAX_SUBHEADLINE = 200;

  // Crossheads have one to eight words. A line of body text without its full stop is longer.
  public static final int MAX_CROSSHEAD = 80;

  private static final int MAX_BYLINE = 120;

  private static final String SENTENCE_ENDS = ".!?…。！？｡؟۔।";
  private static final String CLOSERS = "\"'”’“‘»«›‹)]）」』";
  private static final String PAUSES = ":;,-–—";
  private static final String BULLETS = "-*•–";

  private static final Set<String> LEAD_WORDS = Set.of("by", "by:");

  // Words in lower case that a byline may have between names.
  private static final Set<String> BYLINE_WORDS =
      Set.of(
          ("and with for in at of the van von der den de da del della di dos du la le el"
                  + " al bin bint ibn ter ten zu y e")
              .split(" ", -1));

  // Professions of writers and editors.
  private static final Set<String> JOB_TITLES =
      Set.of(
          ("analyst anchor author columnist contributor correspondent critic director"
                  + " editor editors fellow freelance journalist photographer producer professor"
                  + " reporter reporters researcher staff writer writers")
              .split(" ", -1));

  private static final int MAX_JOB_TITLE_WORDS = 8;

  private BlockShape() {}

  /** Returns whether the text ends as a sentence, also before closing quotation marks. */
  public static boolean endsAsSentence(CharSequence text) {
    return endsIn(text, SENTENCE_ENDS);
  }

  /** Returns whether the text ends in a mark that a headline or crosshead doesn't end in. */
  public static boolean endsInPunctuation(CharSequence text) {
    return endsIn(text, SENTENCE_ENDS) || endsIn(text, PAUSES);
  }

  private static boolean endsIn(CharSequence text, String marks) {
    int last = text.length() - 1;
    while (last >= 0
        && (CLOSERS.indexOf(text.charAt(last)) >= 0 || Whitespace.is(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && marks.indexOf(text.charAt(last)) >= 0;
  }

  public static boolean isOneLine(CharSequence text) {
    return text.chars().noneMatch(c -> Whitespace.isLineBreak((char) c));
  }

  /** Returns whether a line has the form of a subheadline. */
  public static boolean isDisplayLine(String text) {
    return text.length() <= MAX_SUBHEADLINE && isOneLine(text) && !endsAsSentence(text);
  }

  /** Returns whether a line has the form of a crosshead. */
  public static boolean isCrosshead(String text) {
    return text.length() <= MAX_CROSSHEAD && isOneLine(text) && !endsInPunctuation(text);
  }

  /**
   * Returns the blocks of a body without the crossheads: blocks that look like one, between two
   * that don't.
   */
  public static <T> List<T> withoutCrossheads(
      List<T> blocks, Predicate<T> looksLikeOne, Consumer<String> leftOut) {
    var kept = new ArrayList<T>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean between = i > 0 && i < blocks.size() - 1;
      boolean crosshead =
          between
              && looksLikeOne.test(blocks.get(i))
              && !looksLikeOne.test(blocks.get(i - 1))
              && !looksLikeOne.test(blocks.get(i + 1));
      if (crosshead) {
        leftOut.accept("crosshead");
      } else {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  /**
   * Returns whether the text is "By Some Name" alone: after "By" only capitalised words and the
   * small words between names, and no sentence. A job title may follow, as in "By Some Name,
   * political editor".
   */
  public static boolean isByline(String text) {
    if (isNames(text)) {
      return true;
    }
    int comma = text.indexOf(',');
    return comma >= 0
        && text.length() <= MAX_BYLINE
        && isOneLine(text)
        && text.substring(0, comma).split("\\s+", -1).length > 2
        && isNames(text.substring(0, comma))
        && isJobTitle(text.substring(comma + 1).strip());
  }

  /** Returns whether a job title ends the words, or comes before the employer or place. */
  private static boolean isJobTitle(String text) {
    var words = text.split("\\s+", -1);
    if (words.length > MAX_JOB_TITLE_WORDS || endsAsSentence(text)) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      boolean ends =
          i == words.length - 1
              || words[i].endsWith(",")
              || Set.of("at", "for", "in", "of").contains(words[i + 1]);
      if (ends && JOB_TITLES.contains(bare(words[i]).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNames(String text) {
    var words = text.split("\\s+", -1);
    if (text.length() > MAX_BYLINE
        || !isOneLine(text)
        || words.length < 2
        || !LEAD_WORDS.contains(words[0].toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean named = false;
    for (int i = 1; i < words.length; i++) {
      var word = words[i];
      int first = firstLetter(word);
      boolean capitalised = first >= 0 && !Character.isLowerCase(first);
      if (first >= 0 && !capitalised && !BYLINE_WORDS.contains(bare(word))) {
        return false;
      }
      // "Jr." and "J." end in a full stop too; a longer word with one ends a sentence.
      if (word.length() > 4 && endsAsSentence(word)) {
        return false;
      }
      named |= capitalised;
    }
    return named;
  }

  private static int firstLetter(String word) {
    return word.codePoints().filter(Character::isLetter).findFirst().orElse(-1);
  }

  private static String bare(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns whether the text has a letter or digit, which a row of dashes or stars hasn't. */
  public static boolean hasProse(CharSequence text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * Returns the offset of the text after a bullet at the beginning of a line; -1 without a bullet.
   */
  public static int afterBullet(CharSequence text, int start, int end) {
    int at = Whitespace.trim(text, start, end).start();
    boolean bullet =
        at + 1 < end && BULLETS.indexOf(text.charAt(at)) >= 0 && Whitespace.is(text.charAt(at + 1));
    return bullet ? Whitespace.trim(text, at + 1, end).start() : -1;
  }
}
