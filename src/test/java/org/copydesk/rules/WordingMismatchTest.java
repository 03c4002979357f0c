package org.copydesk.rules;

import org.copydesk.rule.testing.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingMismatchTest {
  private final RuleTester rule = RuleTester.of("wording-mismatch");

  @ParameterizedTest
  @CsvSource({"tea, coffee", "beer, wine", "milk, lemonade"})
  void reports_a_thing_in_the_place_of_another(String display, String body) {
    rule.headline("Sailors drink [[" + display + "]] in the harbour")
        .body("Sailors drink " + body + " in the harbour.")
        .related(body)
        .message("Body has \"" + body + "\" in the place of \"" + display + "\"")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "the wardrobe, the desk",
    "the trombone, the banjo",
    "the sparrow, the heron",
    "the prison cell, the dining room",
    "the javelin, the dagger"
  })
  void knows_kinds_of_many_things(String display, String body) {
    rule.headline("A boy looks for " + display.replace("the ", "the [[") + "]] in the rain")
        .body("A boy looks for " + body + " in the rain.")
        .verify();
  }

  @Test
  void reports_a_phrase_of_which_one_word_is_replaced() {
    rule.headline("Two painters work in the [[dining room]] at night")
        .body("Two painters work in the living room at night.")
        .related("living room")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"beer, lager", "poodle, dog", "sofa, couch", "violin, instrument", "tiger, mammal"})
  void accepts_kinds_and_other_names_of_a_thing(String display, String body) {
    rule.headline("A boy dreams of a " + display + " in the garden")
        .body("A boy dreams of a " + body + " in the garden.")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({"stands, sits", "kneels, lies", "swims, cycles"})
  void knows_postures_and_gaits(String display, String body) {
    rule.headline("A tall man [[" + display + "]] near the harbour wall")
        .body("A tall man " + body + " near the harbour wall.")
        .verify();
  }

  @Test
  void accepts_what_another_sentence_says() {
    rule.headline("Sailors drink tea in the harbour")
        .body("Sailors drink coffee in the harbour. Sailors drink tea in the harbour.")
        .verify();
  }

  @Test
  void accepts_another_thing_among_other_words() {
    rule.headline("Sailors drink tea after dinner")
        .body("Sailors drink coffee in the harbour before they leave.")
        .verify();
  }

  @ParameterizedTest(name = "5 of 6 words in order, limit {0}: {1}")
  @CsvSource({"0.83, [[tea]]", "0.84, tea"})
  void option_sets_similarity(double limit, String word) {
    rule.option("min-closeness", limit)
        .headline("Sailors drink " + word + " in the harbour")
        .body("Sailors drink coffee in the harbour.")
        .verify();
  }
}
