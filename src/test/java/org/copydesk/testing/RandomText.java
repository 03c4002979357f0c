package org.copydesk.testing;

import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Texts as nasty as Unicode allows, for laws that must hold for all of them.
 *
 * <p>{@code mvn test -Dtests.seed=1f3c…} repeats a run. Sizes grow with the iteration, so that the
 * first failure is small.
 */
public final class RandomText {
  private static final String[] PIECES = {
    // words, and what is written close to them
    "council",
    "Council",
    "COUNCIL",
    "don't",
    "don’t",
    "Macy's",
    "players'",
    "NATO's",
    "U.S.",
    "No.",
    "Mr.",
    "$1.13bn",
    "45,000",
    "3.5%",
    "’90s",
    "'n'",
    "e-mail",
    "a",
    "I",
    "naïve",
    "nai\u0308ve",
    // marks and spaces
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\u00a0",
    "\u2009",
    "\u2028",
    "\u0085",
    "\u200b",
    ".",
    ".",
    ",",
    "?",
    "!",
    "…",
    "...",
    ";",
    ":",
    "-",
    "—",
    "(",
    ")",
    "/",
    "\\",
    "<b>",
    "&amp;",
    "'",
    "\"",
    "‘",
    "’",
    "“",
    "”",
    "«",
    "»",
    "‹",
    "›",
    "„",
    "‚",
    "「",
    "」",
    "『",
    "』",
    "′",
    "″",
    // other scripts
    "市议会批准",
    "、",
    "。",
    "東京",
    "カー",
    "시의회",
    "สภาอนุมัติ",
    "กุ่ม",
    "مجلس",
    "می\u200cخواهم",
    "שָׁלוֹם",
    "परिषद",
    "Ελλάς",
    "ΟΔΟΣ",
    "İstanbul",
    "ıI",
    "straße",
    "ǅ",
    "ﬁn",
    "საქართველო",
    "ትግርኛ",
    // marks on nothing, joiners, directions, what isn't a character
    "\u0301",
    "\u0323\u0301",
    "\u20e3",
    "\u0345",
    "\u200d",
    "\u200c",
    "\u202e",
    "\u202c",
    "\u2066",
    "\u2069",
    "\ufeff",
    "\ufffe",
    "\uffff",
    "\u0000",
    "\u001f",
    "\u1100\u1161\u11a8",
    "\u0fb2\u0f71",
    "\ud83d\ude00",
    "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
    "\ud83c\uddec\ud83c\udde7",
    "\ud835\udc00",
    "\ud800\udf48",
    "\ud834\udd5f",
    "\ud83d",
    "\ude00",
    "\udc00\ud800"
  };

  private RandomText() {}

  /**
   * Tries a law on random texts of growing size.
   *
   * @throws AssertionError with the seed and the escaped text of the first that breaks it
   */
  public static void forEach(int iterations, Consumer<String> law) {
    long seed = seed();
    for (int i = 0; i < iterations; i++) {
      var text = next(new Random(seed + i), 1 + i / 10);
      try {
        law.accept(text);
      } catch (Throwable e) {
        throw new AssertionError(
            String.format(
                Locale.ROOT, "iteration %d with -Dtests.seed=%x: \"%s\"", i, seed, escaped(text)),
            e);
      }
    }
  }

  /** Returns the seed of this run: that of {@code -Dtests.seed}, in hexadecimal, or a fresh one. */
  public static long seed() {
    var given = System.getProperty("tests.seed");
    return given == null || given.isEmpty()
        ? System.nanoTime()
        : Long.parseUnsignedLong(given.replaceFirst(":.*", ""), 16);
  }

  /** Returns a text of up to {@code pieces} words, marks and stray code units. */
  public static String next(Random random, int pieces) {
    var text = new StringBuilder();
    int count = random.nextInt(pieces + 1);
    boolean prose = random.nextBoolean();
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(20);
      if (kind == 0) {
        text.append((char) random.nextInt(0x10000));
      } else if (kind == 1) {
        text.appendCodePoint(random.nextInt(0x110000));
      } else if (kind == 2) {
        text.append(PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(40)));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (prose) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Returns a text with all but printable ASCII as it is written in Java. */
  public static String escaped(String text) {
    var escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
