package org.copydesk.rules;

import org.copydesk.finding.Severity;
import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;

class RepeatedSentenceTest {
  private static final String EIGHT_WORDS = "The yard has lost money for four years.";
  private static final String SEVEN_WORDS = "The yard has lost money since 2019.";

  private final RuleTester rule = RuleTester.of("repeated-sentence");

  @Test
  void looks_at_a_sentence_of_8_words() {
    rule.body(EIGHT_WORDS, "Aas starts in June. [[" + EIGHT_WORDS + "]]")
        .reports(Severity.WARNING)
        .related(EIGHT_WORDS)
        .message("Sentence of paragraph 2 repeats one of paragraph 1")
        .verify();
  }

  @Test
  void leaves_a_sentence_of_7_words() {
    rule.body(SEVEN_WORDS, SEVEN_WORDS).verify();
  }

  @Test
  void looks_at_shorter_sentences_where_the_option_says_so() {
    rule.body(SEVEN_WORDS, "[[" + SEVEN_WORDS + "]]").option("min-words", 7).verify();
  }

  @Test
  void leaves_longer_sentences_where_the_option_says_so() {
    rule.body(EIGHT_WORDS, EIGHT_WORDS).option("min-words", 9).verify();
  }

  @Test
  void finds_a_sentence_twice_in_one_paragraph() {
    rule.body(EIGHT_WORDS + " Aas starts in June. [[" + EIGHT_WORDS + "]]").verify();
  }

  @Test
  void reports_every_later_copy_against_the_first() {
    rule.body(EIGHT_WORDS, "[[" + EIGHT_WORDS + "]] [[" + EIGHT_WORDS + "]]")
        .related(EIGHT_WORDS, EIGHT_WORDS)
        .verify();
  }

  @Test
  void does_not_mind_capitals_punctuation_and_composition() {
    rule.body(
            "The café has lost money for four years.",
            "[[\"THE CAFE\u0301, has lost money for four years!\"]]")
        .verify();
  }

  @Test
  void minds_every_word() {
    rule.body(EIGHT_WORDS, EIGHT_WORDS.replace("four", "five"), EIGHT_WORDS.replace("The", "A"))
        .verify();
  }

  @Test
  void takes_no_abbreviation_for_the_end_of_a_sentence() {
    rule.body(
            "Reached by phone, Mr. Aas of the yard said that she starts in June.",
            "In a letter, Mr. Aas of the yard said that she starts in June.")
        .verify();
  }

  @Test
  void does_not_compare_with_headline_or_subheadline() {
    rule.headline(EIGHT_WORDS).subheadline(EIGHT_WORDS).body(EIGHT_WORDS).verify();
  }
}
