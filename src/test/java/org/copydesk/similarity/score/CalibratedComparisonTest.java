package org.copydesk.similarity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.align.ComparableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalibratedComparisonTest {
  private static final List<String> WORDS =
      List.of(
          "Norvik",
          "council",
          "approves",
          "approved",
          "7",
          "seven",
          "1.13bn",
          "\"flood",
          "wall\"",
          "not",
          "the",
          "on",
          "Tuesday",
          "U.S.",
          "ceasefire",
          "cease",
          "fire",
          "Skarsund",
          "—",
          "5th",
          "says",
          "why",
          "Übergröße",
          "😀",
          "won't",
          "1,000");

  // Signs

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Harbour makes $5m, Harbour makes £5m",
    "Frost of -5 in Halden, Frost of 5 in Halden",
    "Halden teaches C, Halden teaches C++",
    "Norvik loses -$5m, Norvik loses $5m"
  })
  void scores_texts_that_differ_in_a_sign_alone_below_equal_texts(String first, String second) {
    var comparison = compare(first, second, Locale.ENGLISH);

    assertThat(comparison.score()).isLessThan(0.8);
    assertThat(comparison.firstRestates()).isLessThan(0.5);
    assertThat(comparison.secondRestates()).isLessThan(0.5);
    assertThat(compare(first, second, Locale.GERMAN).score()).isLessThan(1);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"$5m, £5m", "-5, 5"})
  void leaves_numbers_with_different_signs_unpaired(String first, String second) {
    assertThat(compare(first, second, Locale.ENGLISH).alignment().pairs()).isEmpty();
    assertThat(compare(first, second, Locale.GERMAN).alignment().pairs()).isEmpty();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Harbour makes $5m, Harbour makes $5m",
    "Halden win 2-1, Halden win 2:1",
    "Halden teaches C++, Halden teaches C++",
    "Frost of -5 in Halden, Frost of −5 in Halden"
  })
  void scores_texts_with_equal_words_and_signs_as_one(String first, String second) {
    assertThat(compare(first, second, Locale.ENGLISH).score()).isEqualTo(1);
  }

  // Range and symmetry

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ja"})
  void scores_of_random_texts_are_in_range_and_symmetric(String language) {
    var random = new Random(17);
    var locale = Locale.forLanguageTag(language);
    for (int i = 0; i < 300; i++) {
      var first = text(random, i / 10);
      var second = text(random, i / 10);
      var there = compare(first, second, locale);
      var back = compare(second, first, locale);
      assertThat(there.score())
          .as(first + " | " + second)
          .isEqualTo(back.score())
          .isBetween(0.0, 1.0);
      assertThat(there.firstRestates()).isEqualTo(back.secondRestates()).isBetween(0.0, 1.0);
      assertThat(compare(first, first, locale).score()).isEqualTo(1);
      assertThat(there.measures().values())
          .allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
      assertThat(there.measures().get("jaccard")).isEqualTo(back.measures().get("jaccard"));
      assertThat(there.measures().get("firstInSecond"))
          .isEqualTo(back.measures().get("secondInFirst"));
      assertThat(there.alignment().unpairedClaim()).isEqualTo(back.alignment().unpairedSupport());
    }
  }

  private static String text(Random random, int size) {
    var words = new ArrayList<String>();
    for (int i = 0; i < random.nextInt(size + 1); i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  // Degenerate texts

  @ParameterizedTest(name = "[{0}] [{1}]")
  @CsvSource({
    "'','',1,1,1",
    "'','Bridge closed',0,1,0",
    "'Bridge closed','',0,0,1",
    "'—','…',1,1,1"
  })
  void text_without_words_restates_any_text(
      String first, String second, double score, double firstRestates, double secondRestates) {
    var comparison = compare(first, second);

    assertThat(comparison.score()).isEqualTo(score);
    assertThat(comparison.firstRestates()).isEqualTo(firstRestates);
    assertThat(comparison.secondRestates()).isEqualTo(secondRestates);
    assertThat(comparison.alignment().pairs()).isEmpty();
    assertThat(comparison.measures().values()).containsOnly(0.0);
  }

  @Test
  void ignores_case_and_punctuation() {
    assertThat(compare("Bridge closed!", "BRIDGE — closed").score()).isEqualTo(1);
  }

  @Test
  void compares_texts_that_have_function_words_only() {
    assertThat(compare("What is it?", "What it is").score()).isBetween(0.3, 1.0);
  }

  @Test
  void compares_very_long_texts() {
    var text = "harbour bridge lorry council flood ".repeat(4_000);

    assertThat(compare(text, text + "storm").score()).isBetween(0.0, 1.0);
    assertThat(compare(text, "harbour bridge").secondRestates()).isGreaterThan(0.5);
  }

  @Test
  void rejects_texts_with_different_vocabularies() {
    var passage = TextAnalyser.of(Locale.ENGLISH).analyse("Bridge closed");
    var english = ComparableText.of(passage, Vocabulary.of(Locale.ENGLISH));
    var other = ComparableText.of(passage, Vocabulary.ofAnyLanguage());

    assertThatIllegalArgumentException().isThrownBy(() -> CalibratedComparison.of(english, other));
  }

  // Meaning

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Council approves flood defence plan | Flood defence plan approved by council | 0.8 | 1.0",
        "Ministers urged to delay rail strike talks | Union leader calls for negotiations over rail"
            + " strike to be postponed | 0.45 | 0.8",
        "India wins toss, elects to bat | Pakistan wins toss, elects to bowl | 0.15 | 0.6",
        "Bank of England raises rates to 5.25% | Why the bank's decision matters for mortgage"
            + " holders | 0.0 | 0.35",
        "Skarsund ferry cancelled for third day | Orchestra opens its season on Friday | 0.0 | 0.1",
      })
  void scores_pairs_near_human_grades(String first, String second, double least, double most) {
    assertThat(compare(first, second).score()).isBetween(least, most);
  }

  @Test
  void restatement_probability_depends_on_direction() {
    var comparison =
        compare("Harbour bridge closed after lorry hits pier in heavy fog", "Lorry hits pier");

    assertThat(comparison.secondRestates()).isGreaterThan(0.9);
    assertThat(comparison.firstRestates()).isLessThan(comparison.secondRestates());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg: Rents will not fall this year | Economist Anna Berg explains why rents will not"
            + " fall this year. | 0.6 | 1",
        "Anna Berg: Rents will not fall this year | \"Supply is down 30% since March,\" Berg told"
            + " Radio North on Monday. | 0 | 0.4",
        "Halden council approves new flood wall along the river | Work on the barrier starts in May"
            + " and will cost 14 million pounds | 0 | 0.4",
      })
  void restatement_probability_of_deck_agrees_with_readers(
      String headline, String deck, double least, double most) {
    assertThat(compare(headline, deck).secondRestates()).isBetween(least, most);
  }

  @Test
  void plain_measures_follow_their_formulas() {
    var measures = compare("a bridge closes", "the bridges closed early").measures();

    assertThat(measures.get("jaccard")).isEqualTo(2.0 / 5);
    assertThat(measures.get("firstInSecond")).isEqualTo(2.0 / 3);
    assertThat(measures.get("secondInFirst")).isEqualTo(0.5);
    assertThat(measures.get("cosine")).isCloseTo(2 / Math.sqrt(12), within(1e-12));
    assertThat(measures.get("longestCommonSubsequence")).isEqualTo(4.0 / 7);
    assertThat(measures.get("editSimilarity")).isEqualTo(0.5);
  }

  // Other languages

  @Test
  void ignores_english_number_words_in_other_languages() {
    var german = compare("Sieben Tote bei Sturm", "Seven Tote bei Sturm", Locale.GERMAN);
    var english = compare("7 dead in storm", "Seven dead in storm");

    assertThat(english.alignment().unpairedClaim()).isEmpty();
    assertThat(german.alignment().unpairedClaim())
        .extracting(Token::surface)
        .containsExactly("Sieben");
  }

  @Test
  void scores_same_meaning_above_other_subject_in_german() {
    var same =
        compare(
            "Stadtrat beschließt neue Brücke",
            "Neue Brücke vom Stadtrat beschlossen",
            Locale.GERMAN);
    var other =
        compare("Stadtrat beschließt neue Brücke", "Orchester eröffnet die Saison", Locale.GERMAN);

    assertThat(same.score()).isGreaterThan(other.score() + 0.3);
    assertThat(same.secondRestates()).isGreaterThan(other.secondRestates() + 0.3);
  }

  private static CalibratedComparison compare(String first, String second) {
    return compare(first, second, Locale.ENGLISH);
  }

  private static CalibratedComparison compare(String first, String second, Locale language) {
    var analyser = TextAnalyser.of(language);
    var vocabulary = Vocabulary.of(language);
    return CalibratedComparison.of(
        ComparableText.of(analyser.analyse(first), vocabulary),
        ComparableText.of(analyser.analyse(second), vocabulary));
  }
}
