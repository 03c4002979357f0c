package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.Relation;
import org.copydesk.similarity.score.CalibratedComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimAlignmentTest {

  @ParameterizedTest(name = "{0} – {1}: {2}")
  @CsvSource({
    "bridge, Bridge, SAME",
    "Netanyahu's, Netanyahu, SAME",
    "orders, ordered, INFLECTION",
    "approves, approved, INFLECTION",
    "bought, buys, INFLECTION",
    "seven, 7, SAME_QUANTITY",
    "1.13bn, 1.13 billion, SAME_QUANTITY",
    "'1,000', 1000, SAME_QUANTITY",
    "US, American, ALIAS",
    "govt, government, ALIAS",
    "UK, British, ALIAS",
    "U.S., America, ALIAS",
    "PM, premier, ALIAS",
    "Muhammad, Mohamed, ALIAS",
    "rises, fell, ANTONYM",
    "Netanyahu, Netanjahu, SPELLING",
    "urgent, immediate, RELATED"
  })
  void relates_two_words(String a, String b, Relation relation) {
    var alignment = align(a, b);

    assertThat(alignment.pairs()).extracting(AlignedPair::relation).containsExactly(relation);
    assertThat(align(b, a).pairs()).extracting(AlignedPair::relation).containsExactly(relation);
    assertThat(alignment.pairs().get(0).strength())
        .isBetween(0.4, 1.0)
        .isEqualTo(align(b, a).pairs().get(0).strength());
  }

  @ParameterizedTest(name = "{0} – {1}")
  @CsvSource({
    "universe, university",
    "seven, eight",
    "7, 8",
    "5 million, 5 billion",
    "us, American",
    "Us, American",
    "bread, orchestra"
  })
  void words_that_only_look_alike_are_unpaired(String a, String b) {
    assertThat(align(a, b).pairs())
        .allSatisfy(pair -> assertThat(pair.relation()).isEqualTo(Relation.RELATED));
    assertThat(align(a, b).claimCoverage()).isLessThan(0.9);
  }

  @Test
  void pairs_a_compound_with_both_its_halves() {
    var apart = align("cease fire holds", "ceasefire holds");
    var together = align("ceasefire holds", "cease fire holds");

    assertThat(apart.unpairedClaim()).isEmpty();
    assertThat(apart.unpairedSupport()).isEmpty();
    assertThat(apart.claimSize()).isEqualTo(3);
    assertThat(apart.supportSize()).isEqualTo(2);
    assertThat(together.unpairedSupport()).isEmpty();
    assertThat(together.claimCoverage()).isEqualTo(1);
    assertThat(together.supportCoverage()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} – {1}: {2}")
  @CsvSource({
    "US warns, United States warns, ALIAS",
    "IMF warns, International Monetary Fund warns, ALIAS",
    "IMF warns, International Monetary Fund (IMF) warns, SAME",
    "PM warns, The Prime Minister warns, ALIAS",
    "NHT warns, Northern Harbour Trust warns, ALIAS",
    "DOH warns, Department of Harbours warns, ALIAS",
    "Netanyahu warns, Prime Minister Benjamin Netanyahu warns, SAME",
    "Netanyahu warns, President Netanyahu warns, SAME"
  })
  void pairs_a_name_with_all_words_of_its_longer_form(
      String text, String longer, Relation relation) {
    var alignment = align(text, longer);

    assertThat(alignment.pairs().get(0).relation()).isEqualTo(relation);
    assertThat(alignment.unpairedClaim()).isEmpty();
    assertThat(alignment.unpairedSupport()).isEmpty();
    assertThat(align(longer, text).unpairedClaim()).isEmpty();
  }

  @ParameterizedTest(name = "{0} – {1}")
  @CsvSource({
    "Sara Netanyahu warns, Benjamin Netanyahu warns",
    "United States warns, United Nations warns",
    "Ireland warns, Northern Ireland warns",
    "NHT warns, Norvik harbour trust warns"
  })
  void keeps_different_names_apart(String a, String b) {
    assertThat(align(a, b).claimCoverage() + align(a, b).supportCoverage()).isLessThan(1.9);
  }

  @ParameterizedTest(name = "{0} – {1}")
  @CsvSource({
    "$1.13bn, 1.13 billion dollars",
    "0.75pc, 0.75 percent",
    "seven jobs, 7 jobs",
    "48 hours, two days"
  })
  void pairs_a_quantity_with_its_unit(String a, String b) {
    var alignment = alignAnalysed(a, b);

    assertThat(alignment.pairs().get(0).relation()).isEqualTo(Relation.SAME_QUANTITY);
    assertThat(alignment.unpairedClaim()).isEmpty();
    assertThat(alignment.unpairedSupport()).isEmpty();
  }

  @Test
  void amounts_of_different_currencies_are_not_the_same() {
    var alignment = alignAnalysed("£5m", "5 million dollars");

    assertThat(alignment.pairs()).isEmpty();
  }

  @Test
  void pairs_rounded_quantities_less_strongly() {
    var pair = alignAnalysed("About 3,000", "2,960").pairs().get(0);

    assertThat(pair.relation()).isEqualTo(Relation.SAME_QUANTITY);
    assertThat(pair.strength()).isLessThan(1);
  }

  @Test
  void opposites_are_paired_and_do_not_agree() {
    var opposed = align("Profits rise", "Profits fall");

    assertThat(opposed.pairs())
        .extracting(AlignedPair::relation)
        .containsExactly(Relation.SAME, Relation.ANTONYM);
    assertThat(opposed.claimCoverage()).isEqualTo(0.5);
    assertThat(opposed.supportCoverage()).isEqualTo(0.5);
  }

  @Test
  void a_word_that_agrees_is_paired_before_an_opposite() {
    var pairs = align("Profits rise", "Profits fall, then climb").pairs();

    assertThat(pairs.get(1).support().surface()).isEqualTo("climb");
  }

  @Test
  void other_languages_have_their_own_names_of_countries_and_no_english_list() {
    assertThat(align("USA warnen", "Vereinigte Staaten warnen", Locale.GERMAN).unpairedSupport())
        .isEmpty();
    assertThat(align("PM", "Premier", Locale.GERMAN).pairs()).isEmpty();
    assertThat(align("rise", "fall", Locale.GERMAN).pairs()).isEmpty();
    assertThat(align("British", "UK", Locale.GERMAN).pairs()).isEmpty();
  }

  @Test
  void pairs_one_to_one_in_the_nearest_place() {
    var pairs = align("storm hits coast before storm ends", "a storm, then a second storm").pairs();

    assertThat(pairs)
        .filteredOn(pair -> pair.relation() == Relation.SAME)
        .extracting(pair -> pair.support().span().start())
        .containsExactly(2, 23);
  }

  @Test
  void counts_a_number_with_what_multiplies_it_once() {
    var alignment = align("Bank lends 1.13 billion pounds", "");

    assertThat(alignment.claimSize()).isEqualTo(4);
    assertThat(alignment.unpairedClaim())
        .extracting(Token::surface)
        .containsExactly("Bank", "lends", "1.13", "pounds");
  }

  @Test
  void stop_words_are_unpaired() {
    var alignment = align("What is it?", "What it is");

    assertThat(alignment.pairs()).isEmpty();
    assertThat(alignment.claimSize()).isZero();
    assertThat(alignment.unpairedClaim()).isEmpty();
    assertThat(alignment.claimCoverage()).isZero();
  }

  @ParameterizedTest(name = "{0} – {1}: {2}")
  @CsvSource({
    "Brücken, Brücke, INFLECTION, 1",
    "Regierung, Regierungschef, SPELLING, 0.9",
    "7, 7, SAME, 1"
  })
  void relates_words_of_any_language_by_their_letters(
      String a, String b, Relation relation, double strength) {
    var pairs = align(a, b, Locale.GERMAN).pairs();

    assertThat(pairs).extracting(AlignedPair::relation).containsExactly(relation);
    assertThat(pairs).extracting(AlignedPair::strength).containsExactly(strength);
  }

  private static Alignment align(String claim, String support) {
    return align(claim, support, Locale.ENGLISH);
  }

  private static Alignment align(String claim, String support, Locale language) {
    var analyser = TextAnalyser.of(language);
    var vocabulary = Vocabulary.of(language);
    return ClaimAlignment.of(
        TermAlignment.pairing(
            ComparableText.of(analyser.analyse(claim).tokens(), vocabulary),
            ComparableText.of(analyser.analyse(support).tokens(), vocabulary)));
  }

  /** Aligns texts with what the analysis found in them, such as quantities. */
  private static Alignment alignAnalysed(String claim, String support) {
    var analyser = TextAnalyser.of(Locale.ENGLISH);
    var english = Vocabulary.of(Locale.ENGLISH);
    return CalibratedComparison.of(
            ComparableText.of(analyser.analyse(claim), english),
            ComparableText.of(analyser.analyse(support), english))
        .alignment();
  }
}
