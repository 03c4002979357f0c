package org.copydesk.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of scales, opposites and siblings, read without the classes that use them. */
class ScalesLexiconFileTest {
  private static final List<String> PARTS_OF_SPEECH = List.of("v", "n", "adj", "adv");
  private static final List<String> SIDES = List.of("+", "-", "0");
  private static final List<String> KINDS =
      List.of(
          "antonym",
          "complement",
          "reversal",
          "converse",
          "symmetric",
          "negation-cue",
          "no-negation");
  private static final Set<String> EXCLUDING = Set.of("antonym", "complement", "reversal");

  /** A group of scales: axis, side, degree, part of speech, and its words. */
  private record Group(String axis, String side, int degree, String pos, List<Entry> entries) {
    static Group of(String line) {
      List<String> columns = columns(line);
      assertThat(columns).as(line).hasSize(5);
      return new Group(
          columns.get(0),
          columns.get(1),
          Integer.parseInt(columns.get(2)),
          columns.get(3),
          Stream.of(columns.get(4).split(", ", -1)).map(Entry::of).toList());
    }

    int rank() {
      return (SIDES.indexOf(side) * 10 + degree) * 10 + PARTS_OF_SPEECH.indexOf(pos);
    }
  }

  /** A word or phrase, without its star and its irregular forms. */
  private record Entry(String word, boolean ambiguous) {
    static Entry of(String written) {
      assertThat(written).matches("\\*?[\\p{L}\\p{N}][^*()|]*(\\|\\p{L}+)?( \\([\\p{L}' ]+\\))?");
      assertThat(written).doesNotContain("  ").doesNotEndWith(" ");
      String word = written.replaceFirst(" \\(.*", "");
      return word.startsWith("*") ? new Entry(word.substring(1), true) : new Entry(word, false);
    }
  }

  private static List<String> columns(String line) {
    return List.of(line.split("\t", -1));
  }

  private static List<String> file(String name) {
    try (InputStream in = ScalesLexiconFileTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      // The decoder of a charset, unlike the constructor of String, refuses malformed bytes.
      return UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString()
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<String> lines(String name) {
    return file(name).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static List<Group> scales(String language) {
    return lines("scales-" + language + ".tsv").stream().map(Group::of).toList();
  }

  /** Word to the sides ("axis +") where it stands. */
  private static Map<String, Set<String>> places(Collection<Group> groups) {
    Map<String, Set<String>> places = new HashMap<>();
    for (Group group : groups) {
      for (Entry entry : group.entries()) {
        places
            .computeIfAbsent(entry.word(), word -> new HashSet<>())
            .add(group.axis() + " " + group.side());
      }
    }
    return places;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scales-en.tsv",
        "scales-de.tsv",
        "scales-fr.tsv",
        "scales-es.tsv",
        "opposites-en.tsv",
        "opposites-de.tsv",
        "opposites-fr.tsv",
        "opposites-es.tsv",
        "siblings-en.tsv"
      })
  void file_names_its_origin_licence_and_format_first(String name) {
    List<String> head = file(name).stream().takeWhile(line -> line.startsWith("#")).toList();

    assertThat(String.join("\n", head))
        .contains("Written for this project")
        .contains("Apache-2.0")
        .contains("TAB");
    assertThat(file(name)).noneMatch(String::isBlank).noneMatch(line -> line.endsWith(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es"})
  void scales_have_known_sides_degrees_and_parts_of_speech(String language) {
    assertThat(scales(language))
        .allSatisfy(
            group -> {
              assertThat(group.axis()).matches("[a-z]+(-[a-z]+)*");
              assertThat(group.side()).isIn(SIDES);
              assertThat(group.degree()).isBetween(1, 5);
              assertThat(group.pos()).isIn(PARTS_OF_SPEECH);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es"})
  void groups_of_an_axis_stand_together_in_order(String language) {
    Map<String, List<Group>> axes = new TreeMap<>();
    String last = "";
    for (Group group : scales(language)) {
      if (!group.axis().equals(last)) {
        assertThat(axes).as("axis twice").doesNotContainKey(group.axis());
        last = group.axis();
      }
      axes.computeIfAbsent(last, axis -> new ArrayList<>()).add(group);
    }

    assertThat(axes.values())
        .allSatisfy(
            groups -> {
              assertThat(groups).isSortedAccordingTo(Comparator.comparingInt(Group::rank));
              assertThat(groups).extracting(Group::rank).doesNotHaveDuplicates();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es"})
  void word_has_one_degree_on_a_side_of_an_axis(String language) {
    Set<List<String>> seen = new HashSet<>();
    for (Group group : scales(language)) {
      for (Entry entry : group.entries()) {
        List<String> place = List.of(group.axis(), group.side(), group.pos(), entry.word());
        assertThat(seen.add(place)).as("%s", place).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es"})
  void word_on_both_sides_of_an_axis_is_marked_as_ambiguous(String language) {
    Map<String, Set<String>> places = places(scales(language));
    for (Group group : scales(language)) {
      String other = group.axis() + " " + (group.side().equals("+") ? "-" : "+");
      if (!group.side().equals("0")) {
        assertThat(group.entries())
            .filteredOn(entry -> !entry.ambiguous())
            .as(group.axis() + group.side())
            .noneMatch(entry -> places.get(entry.word()).contains(other));
      }
    }
  }

  @Test
  void sizes_in_the_head_are_those_of_the_file() {
    List<Group> groups = scales("en");
    long entries = groups.stream().mapToLong(group -> group.entries().size()).sum();
    long axes = groups.stream().map(Group::axis).distinct().count();

    assertThat(file("scales-en.tsv"))
        .contains(
            String.format(
                Locale.ROOT,
                "# Size: %,d axes, %,d entries, %,d different words and phrases.",
                axes,
                entries,
                places(groups).size()));
    assertThat(file("opposites-en.tsv"))
        .anyMatch(l -> l.startsWith(size("pairs", lines("opposites-en.tsv").size())));
    assertThat(file("siblings-en.tsv"))
        .anyMatch(l -> l.startsWith(size("sets", lines("siblings-en.tsv").size())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es"})
  void opposites_have_known_kinds_and_stand_in_order(String language) {
    assertThat(lines("opposites-" + language + ".tsv"))
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.comparingInt(line -> KINDS.indexOf(columns(line).get(0))))
        .allSatisfy(
            line -> {
              assertThat(columns(line)).hasSize(4);
              assertThat(columns(line).get(0)).isIn(KINDS);
              assertThat(columns(line).get(1)).isIn(PARTS_OF_SPEECH);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es"})
  void pair_is_listed_in_one_direction_and_never_with_itself(String language) {
    Set<Set<String>> seen = new HashSet<>();
    for (String line : lines("opposites-" + language + ".tsv")) {
      String left = Entry.of(columns(line).get(2)).word();
      String right = columns(line).get(3);
      if (columns(line).get(0).equals("symmetric")) {
        assertThat(Entry.of(right).word()).isEqualTo(left);
      } else if (!right.equals("-")) {
        Set<String> pair = new LinkedHashSet<>(List.of(left));
        assertThat(pair.add(Entry.of(right).word())).as(line).isTrue();
        if (EXCLUDING.contains(columns(line).get(0))) {
          pair.add(columns(line).get(1) + "/");
          assertThat(seen.add(pair)).as(line).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es"})
  void words_that_exclude_each_other_are_not_on_one_side_of_an_axis(String language) {
    Map<String, Set<String>> places = places(scales(language));
    for (String line : lines("opposites-" + language + ".tsv")) {
      if (EXCLUDING.contains(columns(line).get(0))) {
        String left = Entry.of(columns(line).get(2)).word();
        String right = Entry.of(columns(line).get(3)).word();
        Set<String> shared = new HashSet<>(places.getOrDefault(left, Set.of()));
        shared.retainAll(places.getOrDefault(right, Set.of()));
        assertThat(shared).as(line).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es"})
  void axes_of_other_languages_are_among_those_of_english(String language) {
    var english = scales("en").stream().map(Group::axis).toList();

    assertThat(scales(language)).extracting(Group::axis).isSubsetOf(english);
    assertThat(file("scales-" + language + ".tsv"))
        .contains(
            String.format(
                Locale.ROOT,
                "# Size: %,d axes, %,d entries.",
                scales(language).stream().map(Group::axis).distinct().count(),
                scales(language).stream().mapToLong(group -> group.entries().size()).sum()));
    assertThat(file("opposites-" + language + ".tsv"))
        .contains(size("pairs", lines("opposites-" + language + ".tsv").size()) + ".");
  }

  @Test
  void groups_name_axes_of_english() {
    var axes = scales("en").stream().map(Group::axis).toList();

    assertThat(lines("axis-groups.txt"))
        .flatExtracting(line -> List.of(line.replaceFirst(".*: ", "").split(", ", -1)))
        .isSubsetOf(axes);
  }

  @Test
  void siblings_are_sets_of_different_members() {
    List<String> sets = lines("siblings-en.tsv");

    assertThat(sets).isSorted().extracting(line -> columns(line).get(0)).doesNotHaveDuplicates();
    assertThat(sets)
        .allSatisfy(
            line -> {
              assertThat(columns(line)).hasSizeBetween(2, 3);
              assertThat(columns(line).get(0)).matches("[a-z]+(-[a-z]+)*");
              assertThat(List.of(columns(line).get(1).split(", ", -1)))
                  .hasSizeGreaterThan(1)
                  .doesNotHaveDuplicates()
                  .noneMatch(String::isBlank);
            });
  }

  private static String size(String what, int count) {
    return String.format(Locale.ROOT, "# Size: %,d %s", count, what);
  }
}
