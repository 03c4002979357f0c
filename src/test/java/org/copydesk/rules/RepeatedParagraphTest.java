package org.copydesk.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedParagraphTest {
  private static final String HOURS =
      "From May the library in Mill Street will be open on Sundays from ten to four, after a trial"
          + " last autumn brought twice as many visitors as the council had expected.";
  private static final String POSTS =
      "Two new posts will be filled in March, and the reading room gets the larger windows that"
          + " its users have asked for since the building was opened in 1974.";

  private final RuleTester rule = RuleTester.of("repeated-paragraph");

  @Test
  void looks_at_a_paragraph_of_20_words() {
    rule.body(words(20), "[[" + words(20) + "]]").verify();
  }

  @Test
  void leaves_a_paragraph_of_19_words() {
    rule.body(words(19), words(19)).verify();
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8, 19})
  void looks_at_shorter_paragraphs_where_the_option_says_so(int minWords) {
    rule.body(words(minWords), "[[" + words(minWords) + "]]", words(minWords - 1))
        .option("min-words", minWords)
        .verify();
  }

  @Test
  void reports_every_later_copy_against_the_first() {
    rule.body(HOURS, "[[" + HOURS + "]]", POSTS, "[[" + HOURS + "]]")
        .reports(Severity.WARNING)
        .related(HOURS, HOURS)
        .verify();
  }

  @Test
  void numbers_the_paragraphs_from_one() {
    rule.body(POSTS, HOURS, "[[" + HOURS + "]]")
        .message("Paragraph 3 repeats paragraph 2")
        .verify();
  }

  @Test
  void does_not_mind_capitals_punctuation_and_white_space() {
    rule.body(HOURS, "[[" + HOURS.toUpperCase(Locale.ROOT).replace(",", " –") + "]]").verify();
  }

  @Test
  void finds_a_copy_that_was_cut_short() {
    rule.body(HOURS, "[[" + HOURS.substring(0, HOURS.indexOf(" as many")) + ".]]").verify();
  }

  @Test
  void finds_a_copy_inside_a_longer_paragraph() {
    var copied = HOURS + " The council votes on it in March.";

    rule.body(copied, "[[" + POSTS + " " + copied + "]]").verify();
  }

  @Test
  void leaves_a_paragraph_of_one_sentence_inside_a_longer_one_to_the_other_rule() {
    rule.body(HOURS, POSTS + " " + HOURS).verify();
  }

  @Test
  void leaves_one_shared_sentence_of_several_to_the_other_rule() {
    var shared = "The council had closed it in 2021 to save money for the roof of the school.";

    rule.body(
            "The library in Mill Street will be open again from May. " + shared,
            "Among those who signed the petition is the mayor's own son, nine. " + shared)
        .verify();
  }

  @Test
  void does_not_compare_with_headline_or_subheadline() {
    rule.headline(HOURS).subheadline(HOURS).body(HOURS).verify();
  }

  @Test
  void needs_a_body() {
    rule.headline(HOURS).subheadline(HOURS).verify();
  }

  /** Returns a paragraph of so many words, all different. */
  private static String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "word" + (char) ('a' + i))
        .collect(Collectors.joining(" "));
  }

  @Test
  void leaves_a_long_shared_sentence_to_the_other_rule_too() {
    var shared =
        "From May the library in Mill Street will be open on Sundays from ten to four, at long last.";

    rule.body(
            shared + " The council had closed it in the spring to save money.",
            "Many who signed the petition are pupils. " + shared)
        .verify();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "three new figures of three, false, 97, 4, 310",
    "two of three, false, 412, 4, 310",
    "one of three, true, 412, 18, 310",
    "two of two, true, many, 4, 310"
  })
  void accepts_list_items_with_other_numbers(
      String what, boolean flagged, String ships, String millions, String boats) {
    var other = harbour(ships, millions, boats);

    rule.body(
            harbour(ships.equals("many") ? ships : "412", "18", "1240"),
            flagged ? "[[" + other + "]]" : other)
        .verify();
  }

  private static String harbour(String ships, String millions, String boats) {
    return String.join(
        " ",
        "The harbour handled",
        ships,
        "ships in the year before and took",
        millions,
        "millions in dues from",
        boats,
        "boats, the authority of the harbour said in May.");
  }

  @ParameterizedTest(name = "{0} of 10 content words")
  @CsvSource({"7, true", "6, false"})
  void accepts_same_wording_with_other_content(int same, boolean flagged) {
    var words =
        List.of("rain", "snow", "hail", "wind", "frost", "fog", "sun", "ice", "mist", "dew");
    var others =
        List.of(
            "sheep", "goats", "geese", "bees", "horses", "cows", "pigs", "dogs", "cats", "hens");
    var second = new ArrayList<>(words.subList(0, same));
    second.addAll(others.subList(same, others.size()));
    var text = sentence(second);

    rule.body(sentence(words), flagged ? "[[" + text + "]]" : text).verify();
  }

  private static String sentence(List<String> words) {
    return words.stream()
        .map(word -> "it is not to be in the " + word)
        .collect(Collectors.joining(", and "));
  }

  @ParameterizedTest(name = "half of the pairs, limit {0}")
  @CsvSource({"0.5, false", "0.49, true"})
  void allows_the_share_of_the_option(double limit, boolean flagged) {
    var tail = new ArrayList<>(List.of(words(21).split(" ", -1)).subList(11, 21));
    Collections.reverse(tail);
    var second = words(11) + " " + String.join(" ", tail);

    rule.body(words(21), flagged ? "[[" + second + "]]" : second)
        .option("max-shared", limit)
        .verify();
  }
}
