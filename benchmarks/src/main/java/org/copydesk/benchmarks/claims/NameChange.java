package org.copydesk.benchmarks.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.copydesk.benchmarks.planting.Alteration;
import org.copydesk.benchmarks.planting.Draft;
import org.copydesk.benchmarks.planting.Edit;
import org.copydesk.text.Span;

/** Puts another name in the place of a name, or exchanges two. */
final class NameChange implements Alteration {
  private static final Pattern NOT_ACTING =
      Pattern.compile(
          "(?i)[,.;:]? (?:(?:and|&|or|vs?\\.?|with|meets?|-) )?(?:the"
              + " )?|['’]s?.*|.*\\b(?:and|vs?)\\b.*");

  private final Kind kind;
  private final List<String> elsewhere;

  /** Where the other name comes from. */
  enum Kind {
    EXCHANGED("agent-swapped"),
    OF_THE_BODY("agent-swapped"),
    OF_ANOTHER_ARTICLE("name-wrong");

    private final String fault;

    Kind(String fault) {
      this.fault = fault;
    }

    /** Returns the name of the fault. */
    String fault() {
      return fault;
    }
  }

  /**
   * Makes a change.
   *
   * @param elsewhere names of other articles
   */
  NameChange(Kind kind, List<String> elsewhere) {
    this.kind = kind;
    this.elsewhere = elsewhere;
  }

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var names = joined(text, draft.names(text));
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (kind == Kind.EXCHANGED) {
      return exchanged(text, names);
    }
    var place = names.get(random.nextInt(names.size()));
    var others =
        kind == Kind.OF_THE_BODY
            ? names(draft).stream().filter(name -> !text.contains(name)).toList()
            : elsewhere.stream().filter(name -> !draft.says(lastWord(name))).toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    var other = others.get(random.nextInt(others.size()));
    boolean one = place.in(text).indexOf(' ') < 0;
    return Optional.of(Edit.replace(text, place, one ? lastWord(other) : other));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Optional<Edit> exchanged(String text, List<Span> names) {
    return participants(text, names)
        .map(
            two -> {
              var between = text.substring(two.get(0).end(), two.get(1).start());
              var edited =
                  text.substring(0, two.get(0).start())
                      + two.get(1).in(text)
                      + between
                      + two.get(0).in(text)
                      + text.substring(two.get(1).end());
              return new Edit(edited, new Span(two.get(0).start(), two.get(1).end()));
            });
  }

  /** Returns the first two names of a claim between which something is said to happen. */
  static Optional<List<Span>> participants(String text, Draft draft) {
    return participants(text, joined(text, draft.names(text)));
  }

  private static Optional<List<Span>> participants(String text, List<Span> names) {
    for (int i = 0; i + 1 < names.size(); i++) {
      var first = names.get(i);
      var second = names.get(i + 1);
      var between = text.substring(first.end(), second.start());
      if (!NOT_ACTING.matcher(between).matches() && !first.in(text).equals(second.in(text))) {
        return Optional.of(List.of(first, second));
      }
    }
    return Optional.empty();
  }

  /** Joins names that follow each other: first name and surname. */
  private static List<Span> joined(String text, List<Span> names) {
    var joined = new ArrayList<Span>();
    for (var name : names) {
      var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && text.substring(last.end(), name.start()).equals(" ")) {
        joined.set(joined.size() - 1, new Span(last.start(), name.end()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  /** Returns the names of a body. */
  static List<String> names(Draft draft) {
    var names = new LinkedHashSet<String>();
    for (var paragraph : draft.body()) {
      for (var name : joined(paragraph, draft.names(paragraph))) {
        names.add(name.in(paragraph));
      }
    }
    return List.copyOf(names);
  }
}
