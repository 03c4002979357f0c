package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A scale of verbs as written in a list.
 *
 * @param name what kind of act it is about
 * @param appliesToParaphrases whether another step means another act even in quite other words
 * @param steps the entries of each step, weakest first
 */
record IntensityScale(String name, boolean appliesToParaphrases, List<List<String>> steps) {
  private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’ -]+");

  /**
   * Makes a scale of plain words and phrases, in which no character has a meaning of its own.
   *
   * @throws IllegalArgumentException if the name is blank or has a colon, there are fewer than two
   *     steps, one is empty, or a word has other characters than letters, digits, spaces, hyphens
   *     and apostrophes
   */
  static IntensityScale of(String name, List<? extends Collection<String>> steps) {
    if (name.isBlank() || name.indexOf(':') >= 0) {
      throw new IllegalArgumentException("expected a name without ':': '" + name + "'");
    }
    if (steps.size() < 2) {
      throw new IllegalArgumentException("expected two steps or more: " + steps);
    }
    var plain = new ArrayList<List<String>>();
    for (var step : steps) {
      if (step.isEmpty()) {
        throw new IllegalArgumentException("expected a word on each step: " + steps);
      }
      for (var word : step) {
        if (!PLAIN_WORDS.matcher(word).matches() || !isWord(word)) {
          throw new IllegalArgumentException("expected a word or phrase: '" + word + "'");
        }
      }
      // A set has no order of its own.
      plain.add(step.stream().map(IntensityScale::plain).sorted().toList());
    }
    return new IntensityScale(name.strip(), false, List.copyOf(plain));
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /**
   * Reads a line, {@code name: word, word < word}.
   *
   * @throws IllegalArgumentException if it has no name, a step without a word, fewer than two
   *     steps, or brackets that aren't one pair with forms in it at the end of an entry
   */
  static IntensityScale parse(String line) {
    int colon = line.indexOf(':');
    boolean loose = colon > 0 && line.charAt(colon - 1) == '*';
    var name = line.substring(0, Math.max(0, loose ? colon - 1 : colon)).strip();
    var steps = new ArrayList<List<String>>();
    for (var words : line.substring(colon + 1).split("<", -1)) {
      var step = new ArrayList<String>();
      for (var word : words.split(",", -1)) {
        step.add(plain(word));
      }
      steps.add(List.copyOf(step));
    }
    boolean sound =
        steps.stream().allMatch(step -> step.stream().allMatch(IntensityScale::isBalanced))
            && steps.size() > 1;
    if (name.isEmpty() || !sound) {
      throw new IllegalArgumentException("expected 'name: word < word': " + line);
    }
    return new IntensityScale(name, loose, List.copyOf(steps));
  }

  private static boolean isBalanced(String entry) {
    int open = entry.indexOf('(');
    int close = entry.indexOf(')');
    if (open < 0 && close < 0) {
      return isWord(head(entry));
    }
    // An entry that starts with "=" has no other forms.
    return open >= 0
        && close == entry.length() - 1
        && entry.lastIndexOf('(') == open
        && !entry.startsWith("=")
        && !entry.startsWith("?=")
        && isWord(head(entry))
        && isWord(entry.substring(open + 1, close));
  }

  private static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Returns an entry without its marks and the forms in brackets. */
  private static String head(String entry) {
    int bracket = entry.indexOf('(');
    var head = bracket < 0 ? entry : entry.substring(0, bracket);
    return (head.startsWith("?") || head.startsWith("=") ? head.substring(1) : head).strip();
  }

  /**
   * Returns this scale with the words of another line of its name. A step there that has a word of
   * this scale is that word's step; any other is new, and goes right above the one before it on the
   * line, or below the one after it.
   *
   * @throws IllegalArgumentException if the line has no word of this scale, words of several steps
   *     on one, or these in another order
   */
  IntensityScale with(IntensityScale more) {
    var merged = new ArrayList<>(steps);
    var below = new ArrayList<List<String>>();
    int last = -1;
    for (var step : more.steps) {
      int place = place(step, merged);
      if (place < 0 && last < 0) {
        below.add(step);
      } else if (place < 0) {
        merged.add(++last, step);
      } else if (place <= last) {
        throw new IllegalArgumentException(
            "the scale '" + name + "' has these words in another order: " + more.text());
      } else {
        merged.set(place, joined(merged.get(place), step));
        merged.addAll(place, below);
        last = place + below.size();
        below.clear();
      }
    }
    if (last < 0) {
      throw new IllegalArgumentException(
          "expected a word that the scale '" + text() + "' has already: " + more.text());
    }
    return new IntensityScale(name, appliesToParaphrases, List.copyOf(merged));
  }

  private int place(List<String> step, List<List<String>> among) {
    int found = -1;
    for (int i = 0; i < among.size(); i++) {
      var known = among.get(i).stream().map(IntensityScale::head).toList();
      if (step.stream().map(IntensityScale::head).anyMatch(known::contains)) {
        if (found >= 0) {
          throw new IllegalArgumentException(
              "words of two steps of the scale '" + name + "' on one: " + String.join(", ", step));
        }
        found = i;
      }
    }
    return found;
  }

  private static List<String> joined(List<String> known, List<String> more) {
    var joined = new ArrayList<>(known);
    var heads = known.stream().map(IntensityScale::head).toList();
    more.stream().filter(entry -> !heads.contains(head(entry))).forEach(joined::add);
    return List.copyOf(joined);
  }

  private String text() {
    return name + ": " + String.join(" < ", steps.stream().map(s -> String.join(", ", s)).toList());
  }
}
