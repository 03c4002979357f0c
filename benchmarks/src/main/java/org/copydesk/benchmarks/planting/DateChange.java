package org.copydesk.benchmarks.planting;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/** Changes the name of a day or month to one that the body hasn't. */
final class DateChange implements Alteration {
  private final List<String> names;
  private final Pattern pattern;

  private DateChange(List<String> names) {
    this.names = names;
    this.pattern = Pattern.compile("\\b(?:" + String.join("|", names) + ")\\b");
  }

  static DateChange weekday() {
    return new DateChange(Calendar.WEEKDAYS);
  }

  static DateChange month() {
    return new DateChange(Calendar.MONTHS);
  }

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var mentions = pattern.matcher(text).results().toList();
    var others =
        names.stream()
            .filter(name -> !draft.says(name) && !draft.says(name.substring(0, 3)))
            .toList();
    if (mentions.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    var mention = Choice.of(mentions, random);
    var span = new Span(mention.start(), mention.end());
    return Optional.of(Edit.replace(text, span, Choice.of(others, random)));
  }
}
