package org.copydesk.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.TextAnalyser;
import org.copydesk.analysis.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  @ParameterizedTest(name = "{0} – {1}: {2}")
  @CsvSource({
    "bridge, Bridge, SAME",
    "Netanyahu's, Netanyahu, SAME",
    "orders, ordered, INFLECTION",
    "bought, buys, INFLECTION",
    "seven, 7, QUANTITY",
    "1.13bn, 1.13 billion, QUANTITY",
    "'1,000', 1000, QUANTITY",
    "US, American, ALIAS",
    "govt, government, ALIAS",
    "Netanyahu, Netanjahu, SPELLING",
    "urgent, immediate, RELATED"
  })
  void says_what_two_words_have_to_do_with_each_other(String a, String b, Relation relation) {
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
    "bread, orchestra"
  })
  void keeps_apart_what_only_looks_alike(String a, String b) {
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
  void leaves_stop_words_alone() {
    var alignment = align("What is it?", "What it is");

    assertThat(alignment.pairs()).isEmpty();
    assertThat(alignment.claimSize()).isZero();
    assertThat(alignment.unpairedClaim()).isEmpty();
    assertThat(alignment.claimCoverage()).isZero();
  }

  @Test
  void finds_the_pair_of_a_word() {
    var claim = tokens("Harbour bridge closed");
    var alignment =
        Alignment.of(claim, tokens("The bridge is shut"), Vocabulary.of(Locale.ENGLISH));

    assertThat(alignment.pairOf(claim.get(0))).isEmpty();
    assertThat(alignment.pairOf(claim.get(1)).orElseThrow().support().surface())
        .isEqualTo("bridge");
  }

  @ParameterizedTest(name = "{0} – {1}: {2}")
  @CsvSource({
    "Brücken, Brücke, INFLECTION, 1",
    "Regierung, Regierungschef, SPELLING, 0.9",
    "7, 7, SAME, 1"
  })
  void relates_words_of_any_language_by_their_letters(
      String a, String b, Relation relation, double strength) {
    var analyser = TextAnalyser.of(Locale.GERMAN);
    var pairs =
        Alignment.of(
                analyser.analyse(a).tokens(),
                analyser.analyse(b).tokens(),
                Vocabulary.of(Locale.GERMAN))
            .pairs();

    assertThat(pairs).extracting(AlignedPair::relation).containsExactly(relation);
    assertThat(pairs).extracting(AlignedPair::strength).containsExactly(strength);
  }

  private static Alignment align(String claim, String support) {
    return Alignment.of(tokens(claim), tokens(support), Vocabulary.of(Locale.ENGLISH));
  }

  private static List<Token> tokens(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text).tokens();
  }
}
