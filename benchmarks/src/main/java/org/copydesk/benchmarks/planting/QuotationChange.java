package org.copydesk.benchmarks.planting;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/** Changes a word within quotation marks. */
final class QuotationChange implements Alteration {
  // A single word in marks is no quotation, a whole speech no display text.
  private static final Pattern QUOTED =
      Pattern.compile("[\"“](?=\\S)([^\"“”]{15,180})(?<=\\S)[\"”]|(?<=^| )'([^']{10,80})'(?= |$)");

  // Plain words of five letters or more: what a quotation says hangs on them.
  private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{5,}\\b");

  private static final List<String> NOUNS =
      List.of("garden", "matter", "story", "signal", "harbour");

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    for (var quoted : QUOTED.matcher(text).results().toList()) {
      int group = quoted.group(1) == null ? 2 : 1;
      if (!isInBody(quoted.group(group), draft)) {
        continue;
      }
      var words = WORD.matcher(quoted.group(group)).results().toList();
      if (!words.isEmpty()) {
        return Optional.of(changed(text, quoted, group, Choice.of(words, random), random));
      }
    }
    return Optional.empty();
  }

  private static boolean isInBody(String quotation, Draft draft) {
    return draft.body().stream().anyMatch(paragraph -> paragraph.contains(quotation));
  }

  private static Edit changed(
      String text, MatchResult quoted, int group, MatchResult word, Random random) {
    int start = quoted.start(group) + word.start();
    var other = other(word.group(), random);
    var edit = Edit.replace(text, new Span(start, start + word.group().length()), other);
    int longer = other.length() - word.group().length();
    return new Edit(edit.text(), new Span(quoted.start(), quoted.end() + longer));
  }

  /** Another word of the same ending, so that the sentence reads on. */
  private static String other(String word, Random random) {
    if (word.endsWith("ing")) {
      return word.equals("planning") ? "gathering" : "planning";
    }
    if (word.endsWith("ed")) {
      return word.equals("settled") ? "counted" : "settled";
    }
    if (word.endsWith("ly")) {
      return word.equals("plainly") ? "rarely" : "plainly";
    }
    var nouns = NOUNS.stream().filter(noun -> !word.startsWith(noun)).toList();
    return Choice.of(nouns, random) + (word.endsWith("s") ? "s" : "");
  }
}
