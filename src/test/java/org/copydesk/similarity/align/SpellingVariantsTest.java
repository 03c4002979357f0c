package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingVariantsTest {
  private static Term term(String word) {
    var analyser = TextAnalyser.of(Locale.ENGLISH);
    return ComparableText.of(analyser.analyse(word), Vocabulary.of(Locale.ENGLISH)).terms()[0];
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "colour, color, true",
    "berry, ferry, true", // nearer than that letters can't tell
    "boat, goat, false", // too short
    "ferry, ferries, false",
    "harbour, harbours, true",
    "vessel, vesselless, false", // four letters more
    "travel, traveling, true",
    "aluminium, aluminum, true",
    "kalashnikov, kalaschnikow, true",
    "kalashnikov, galaschnikow, false", // three
    "colours, kolourz, false", // two letters of seven
    "organised, organizes, true", // two of nine
    "lindqvist, hendersen, false"
  })
  void variants_differ_by_a_letter_or_an_ending(String one, String other, boolean variants) {
    assertThat(SpellingVariants.areVariants(term(one), term(other))).isEqualTo(variants);
    assertThat(SpellingVariants.areVariants(term(other), term(one))).isEqualTo(variants);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} allowed: {3}")
  @CsvSource({
    "ferry, ferry, 0, 1",
    "ferry, berry, 1, 0.8",
    "ferry, berry, 0, 0",
    "ferry, merit, 2, 0",
    "ferry, merry, 99, 0.8",
    "colour, color, 1, 0.8333"
  })
  void spelling_similarity_is_the_share_of_unchanged_letters(
      String one, String other, int allowed, double similarity) {
    assertThat(SpellingVariants.similarity(one, other, allowed))
        .isCloseTo(similarity, within(5e-5));
    assertThat(SpellingVariants.similarity(other, one, allowed))
        .isCloseTo(similarity, within(5e-5));
  }

  @Test
  void quick_check_rules_out_only_words_of_other_letters() {
    assertThat(SpellingVariants.mayBeWithin(1, term("ferry"), term("berry"))).isTrue();
    assertThat(SpellingVariants.mayBeWithin(1, term("ferry"), term("boats"))).isFalse();
    assertThat(SpellingVariants.mayBeWithin(2, term("ferry"), term("boats"))).isFalse();
  }
}
