package org.copydesk.benchmarks.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.benchmarks.planting.Alteration;
import org.copydesk.benchmarks.planting.Draft;
import org.copydesk.benchmarks.planting.Edit;
import org.copydesk.text.Span;

/** Says that something holds of more or of less than the body says. */
final class ExtentChange implements Alteration {
  private record Swap(String word, List<String> others) {}

  private static final List<Swap> SWAPS =
      List.of(
          new Swap("almost all", List.of("all", "few")),
          new Swap("most", List.of("all", "some", "few")),
          new Swap("many", List.of("all", "few", "most")),
          new Swap("some", List.of("all", "most", "no")),
          new Swap("several", List.of("all", "most", "dozens of")),
          new Swap("a few", List.of("most", "all the")),
          new Swap("few", List.of("most", "many")),
          new Swap("all", List.of("some", "most", "few", "half of")),
          new Swap("every", List.of("nearly every", "hardly any", "one")),
          new Swap("both", List.of("neither", "one of the")),
          new Swap("parts of", List.of("all of", "the whole of")),
          new Swap("part of", List.of("all of", "the whole of")),
          new Swap("half", List.of("all", "a quarter", "a third")),
          new Swap("a third", List.of("half", "most")),
          new Swap("quarter of", List.of("half of")),
          new Swap("nearly", List.of("over", "well over")),
          new Swap("almost", List.of("over", "more than")),
          new Swap("up to", List.of("at least", "over")),
          new Swap("as many as", List.of("at least", "more than")),
          new Swap("at least", List.of("at most", "fewer than")),
          new Swap("more than", List.of("fewer than", "almost", "nearly")),
          new Swap("over half", List.of("under half", "nearly half")),
          new Swap("less than", List.of("more than")),
          new Swap("fewer than", List.of("more than")),
          new Swap("partly", List.of("entirely", "wholly")),
          new Swap("partial", List.of("total", "complete")),
          new Swap("mostly", List.of("entirely", "only")),
          new Swap("often", List.of("always", "rarely")),
          new Swap("sometimes", List.of("always", "never")),
          new Swap("usually", List.of("always", "rarely")),
          new Swap("always", List.of("sometimes", "rarely")),
          new Swap("local", List.of("national", "global")),
          new Swap("national", List.of("local", "regional")),
          new Swap("regional", List.of("national", "global")),
          new Swap("nationwide", List.of("in the capital only", "in one town")),
          new Swap("worldwide", List.of("in Europe only", "at home only")),
          new Swap("temporary", List.of("permanent")),
          new Swap("temporarily", List.of("permanently", "for good")),
          new Swap("permanent", List.of("temporary")),
          new Swap("permanently", List.of("temporarily")),
          new Swap("first", List.of("only")),
          new Swap("one of the", List.of("the only")),
          new Swap("among", List.of("alone among")));

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}’'-])("
              + SWAPS.stream()
                  .map(Swap::word)
                  .sorted((a, b) -> b.length() - a.length())
                  .collect(Collectors.joining("|"))
              + ")(?![\\p{L}’'-])",
          Pattern.CASE_INSENSITIVE);

  // "Only" before a number or a name.
  private static final Pattern FIGURE =
      Pattern.compile("(?<=^| )(?<!\\p{Lu}\\p{L}{0,20} )(?=\\d[\\d,.]* \\p{Ll}{3,})");
  private static final Pattern PLURAL =
      Pattern.compile("(?<=^|, |; |: )(?=\\p{Lu}?\\p{Ll}{3,}[^s\\W]s \\p{Ll})");
  private static final List<String> BEFORE_FIGURES = List.of("only", "all", "over", "barely");
  private static final List<String> BEFORE_PLURALS = List.of("all", "most", "no", "only");

  private final BodySenses body;

  ExtentChange(BodySenses body) {
    this.body = body;
  }

  @Override
  public Optional<Edit> alter(String text, Draft draft, Random random) {
    var places = WORD.matcher(text).results().toList();
    if (!places.isEmpty()) {
      var place = places.get(random.nextInt(places.size()));
      var word = place.group().toLowerCase(Locale.ROOT);
      var others =
          SWAPS.stream()
              .filter(swap -> swap.word().equals(word))
              .flatMap(swap -> swap.others().stream())
              .toList();
      var other = others.get(random.nextInt(others.size()));
      return Optional.of(
          Edit.replace(
              text,
              new Span(place.start(), place.end()),
              Draft.inCapitalsOf(place.group(), other)));
    }
    var plural = insertion(text, PLURAL, BEFORE_PLURALS, random);
    return plural.isPresent() ? plural : insertion(text, FIGURE, BEFORE_FIGURES, random);
  }

  private Optional<Edit> insertion(
      String text, Pattern pattern, List<String> words, Random random) {
    var places = pattern.matcher(text).results().toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size())).start();
    var word = words.get(random.nextInt(words.size()));
    var next = text.substring(at).split(" ", 2)[0];
    if (body.has(word + " " + next)) {
      return Optional.empty();
    }
    var inserted = at == 0 ? Draft.inCapitalsOf("A", word) + " " : word + " ";
    var rest = at == 0 ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    return Optional.of(
        new Edit(
            rest.substring(0, at) + inserted + rest.substring(at),
            new Span(at, at + word.length())));
  }
}
