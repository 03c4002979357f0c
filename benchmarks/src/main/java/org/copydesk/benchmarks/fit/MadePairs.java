package org.copydesk.benchmarks.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Pairs such as decks and their headlines aren't: very short, word for word the same or with other
 * numbers, or about different things. Made of decks, so that a model is held where it has no decks.
 */
final class MadePairs {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

  private static final int MORE_WORDS = 3;

  private MadePairs() {}

  /** Returns ten to twelve pairs for each deck, labelled RESTATES or ADDS. */
  static List<LabelledPair> of(List<LabelledPair> decks) {
    var made = new ArrayList<LabelledPair>();
    for (int i = 0; i < decks.size(); i++) {
      var headline = decks.get(i).first();
      var deck = decks.get(i).second();
      var other = decks.get((i + 1) % decks.size());
      int words = 3 + i % 5;
      var shortHeadline = beginning(headline, words);
      made.add(new LabelledPair("RESTATES", headline, headline));
      made.add(new LabelledPair("RESTATES", headline, part(headline, i % 3)));
      made.add(new LabelledPair("RESTATES", deck, part(deck, i % 3)));
      made.add(new LabelledPair("RESTATES", shortHeadline, shortHeadline));
      made.add(new LabelledPair("RESTATES", shortHeadline, part(shortHeadline, i % 3)));
      if (!beginning(headline, words + MORE_WORDS).equals(shortHeadline)) {
        made.add(new LabelledPair("ADDS", shortHeadline, beginning(headline, words + MORE_WORDS)));
      }
      made.add(new LabelledPair("ADDS", headline, other.second()));
      if (NUMBER.matcher(headline).find()) {
        made.add(new LabelledPair("ADDS", headline, withOtherNumbers(headline)));
      }
      made.add(new LabelledPair("ADDS", headline, other.first()));
      made.add(new LabelledPair("ADDS", headline, beginning(other.second(), words)));
      made.add(new LabelledPair("ADDS", shortHeadline, beginning(other.second(), words + 4)));
      made.add(
          new LabelledPair(
              "ADDS",
              shortHeadline,
              beginning(headline, 1) + " " + beginning(other.first(), words + 2)));
    }
    return made;
  }

  private static String withOtherNumbers(String text) {
    return NUMBER.matcher(text).replaceAll(match -> Integer.toString(match.group().length() + 11));
  }

  private static String beginning(String text, int words) {
    var all = text.split(" ", -1);
    return String.join(" ", List.of(all).subList(0, Math.min(words, all.length)));
  }

  /** Returns two words of three. */
  private static String part(String text, int left) {
    var words = new ArrayList<>(List.of(text.split(" ", -1)));
    for (int i = words.size() - 1; i >= 0; i--) {
      if (i % 3 == left && words.size() > 1) {
        words.remove(i);
      }
    }
    return String.join(" ", words);
  }
}
