package org.copydesk.benchmarks.planting;

import java.util.Optional;
import java.util.Random;
import org.copydesk.text.Span;

/** Misspells a name by one slip of the keyboard, behind its first letter. */
final class Misspelling implements Alteration {
  // Shorter names become other words or names by one letter.
  private static final int MIN_LETTERS = 6;

  private static final String VOWELS = "aeiou";

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var names = draft.names(text).stream().filter(name -> name.length() >= MIN_LETTERS).toList();
    for (var name : Choice.shuffled(names, random)) {
      var slip = slip(name.in(text), random);
      if (!slip.equals(name.in(text)) && !draft.says(slip)) {
        return Optional.of(Edit.replace(text, name, slip));
      }
    }
    return Optional.empty();
  }

  private static String slip(String name, Random random) {
    int at = 1 + random.nextInt(name.length() - 3);
    var letter = name.substring(at, at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> swapped(name, at);
      case 1 -> Edit.replace(name, new Span(at, at), letter).text();
      case 2 -> Edit.replace(name, new Span(at, at + 1), "").text();
      default -> withOtherVowel(name, random);
    };
  }

  private static String swapped(String name, int at) {
    return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
  }

  private static String withOtherVowel(String name, Random random) {
    for (int at = 1; at < name.length(); at++) {
      int vowel = VOWELS.indexOf(name.charAt(at));
      if (vowel >= 0) {
        int other = (vowel + 1 + random.nextInt(VOWELS.length() - 1)) % VOWELS.length();
        return name.substring(0, at) + VOWELS.charAt(other) + name.substring(at + 1);
      }
    }
    return name;
  }
}
