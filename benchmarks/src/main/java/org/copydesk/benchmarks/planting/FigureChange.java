package org.copydesk.benchmarks.planting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/** Changes a number that the body has, in digits or words, to one that it hasn't. */
final class FigureChange implements Alteration {
  // No part of a name, date, time, score or range (F-16, 9/11, 10:30, 2-1), no ordinal.
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/'’-])\\d+(?:,\\d{3})*(?:\\.\\d+)?(?!\\p{L}*\\d|[.,:/-]\\d|-|st|nd|rd|th)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final List<String> WORDS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Pattern WORD =
      Pattern.compile("\\b(?:" + String.join("|", WORDS) + ")\\b", Pattern.CASE_INSENSITIVE);

  private static final int ATTEMPTS = 20;

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var digits =
        DIGITS
            .matcher(text)
            .results()
            .filter(figure -> draft.says(figure.group()) && !YEAR.matcher(figure.group()).matches())
            .map(figure -> new Span(figure.start(), figure.end()))
            .toList();
    for (var figure : Choice.shuffled(digits, random)) {
      var other = other(figure.in(text), draft, random);
      if (other.isPresent()) {
        return Optional.of(Edit.replace(text, figure, other.get()));
      }
    }
    var words =
        WORD.matcher(text)
            .results()
            .filter(word -> draft.says(word.group()))
            .map(word -> new Span(word.start(), word.end()))
            .toList();
    var others =
        WORDS.stream().filter(word -> !draft.says(word) && !draft.says(digits(word))).toList();
    if (words.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    var word = Choice.of(words, random);
    var other = Draft.inCapitalsOf(word.in(text), Choice.of(others, random));
    return Optional.of(Edit.replace(text, word, other));
  }

  private static String digits(String word) {
    return Integer.toString(WORDS.indexOf(word) + 2);
  }

  /** A third to three times as much, and never nearly as much. */
  private static Optional<String> other(String figure, Draft draft, Random random) {
    var value = new BigDecimal(figure.replace(",", ""));
    var format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setGroupingUsed(figure.contains(","));
    format.setGroupingSize(3);
    format.setMinimumFractionDigits(value.scale());
    for (int i = 0; i < ATTEMPTS; i++) {
      double factor =
          random.nextBoolean() ? 0.3 + 0.5 * random.nextDouble() : 1.3 + 1.7 * random.nextDouble();
      var other =
          value.multiply(BigDecimal.valueOf(factor)).setScale(value.scale(), RoundingMode.HALF_UP);
      var text = format.format(other);
      if (other.compareTo(BigDecimal.ONE) > 0
          && other.compareTo(value) != 0
          && !draft.saysFigureLike(text)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }
}
