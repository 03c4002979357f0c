package org.copydesk.benchmarks.planting;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/** Moves a year by up to nine, to one that the body hasn't. */
final class YearChange implements Alteration {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<=\\b(?:in|since|of|by|until|from|for|during|the|and|to|year) )(?:19|20)\\d\\d\\b(?![,.]\\d|[-/]| GMT)");

  private static final int FURTHEST = 9;

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var years = YEAR.matcher(text).results().filter(year -> draft.says(year.group())).toList();
    if (years.isEmpty()) {
      return Optional.empty();
    }
    var year = Choice.of(years, random);
    int by = (1 + random.nextInt(FURTHEST)) * (random.nextBoolean() ? 1 : -1);
    var other = Integer.toString(Integer.parseInt(year.group()) + by);
    return draft.says(other)
        ? Optional.empty()
        : Optional.of(Edit.replace(text, new Span(year.start(), year.end()), other));
  }
}
