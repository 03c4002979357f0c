package org.copydesk.similarity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.align.ComparableText;
import org.copydesk.similarity.align.TermAlignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are fractions, or {@code ln} of one: a length enters as ln(1 + words). */
class FeaturesTest {
  private static ComparableText text(String text, Locale language) {
    return ComparableText.of(TextAnalyser.of(language).analyse(text), Vocabulary.of(language));
  }

  private static Map<String, Double> scoreFeatures(String first, String second, Locale language) {
    var alignment = TermAlignment.of(text(first, language), text(second, language));
    return Calibration.ofScore(Vocabulary.of(language))
        .features(alignment, alignment.canonicalFirst(), alignment.canonicalSecond())
        .byKey();
  }

  private static Map<String, Double> restatementFeatures(
      String other, String candidate, Locale language) {
    var alignment = TermAlignment.of(text(other, language), text(candidate, language));
    return Calibration.ofRestatement(Vocabulary.of(language))
        .features(alignment, alignment.second(), alignment.first())
        .byKey();
  }

  private static double score(String feature, String first, String second) {
    return scoreFeatures(first, second, Locale.ENGLISH).get(feature);
  }

  private static double restatement(String feature, String other, String candidate) {
    return restatementFeatures(other, candidate, Locale.ENGLISH).get(feature);
  }

  private static void assertFeature(double actual, String expected) {
    boolean logarithm = expected.startsWith("ln ");
    var fraction = (expected + "/1").replace("ln ", "").split("/", -1);
    double value = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
    assertThat(actual).isCloseTo(logarithm ? Math.log(value) : value, within(1e-12));
  }

  @ParameterizedTest(name = "{0}: {1} - {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "weekdays-differ | Council votes Monday | Council votes Tuesday | 1",
        "weekdays-differ | Council votes Monday | Council votes Monday | 0",
        "weekdays-differ | Council votes Monday and Tuesday | Council votes Tuesday | 0",
        "weekdays-differ | Council votes Monday | Council votes | 0",
        "one-negates | Council never pays | Council pays | 1",
        "one-negates | Council never pays | Council pays nothing | 0",
        "one-negates | Council pays | Council pays | 0",
        "both-have-numbers | Fire kills 7 | Fire kills nine | 1",
        "both-have-numbers | Fire kills 7 | Fire kills many | 0",
        "one-has-numbers | Fire kills 7 | Fire kills many | 1",
        "one-has-numbers | Fire kills many | Fire kills 7 | 1",
        "one-has-numbers | Fire kills 7 | Fire kills nine | 0",
        "one-has-numbers | Fire kills many | Fire kills few | 0",
        "numbers-jaccard | Fire kills 7 | Fire kills seven | 1",
        "numbers-jaccard | Fire kills 7 and hurts 12 | Fire kills 7 and hurts 9 | 1/3",
        "numbers-jaccard | Fire kills 7 and hurts 12 | Fire kills 7 | 1/2",
        "numbers-jaccard | Fire kills many | Fire kills few | 0",
        "numbers-conflict | Fire kills 7 and hurts 12 | Fire kills 7 and hurts 9 | 1",
        "numbers-conflict | Fire kills 7 and hurts 12 | Fire kills 7 | 0",
        "numbers-conflict | Fire kills 7 | Fire kills many | 0",
        "numbers-disjoint | Fire kills 7 | Fire kills 9 | 1",
        "numbers-disjoint | Fire kills 7 and hurts 12 | Fire kills 7 and hurts 9 | 0",
        "numbers-disjoint | Fire kills 7 | Fire kills many | 0",
        "name-coverage | Norvik thanks Lindqvist | Norvik thanks Hendersen | 1/2",
        "name-coverage | Norvik thanks Lindqvist | Norvik thanks Lindqvist | 1",
        "name-coverage | old ferry sinks | new boat burns | 1/2",
        "both-have-names | Norvik thanks Lindqvist | Norvik thanks Hendersen | 1",
        "both-have-names | Norvik thanks Lindqvist | old ferry sinks | 0",
        "both-have-names | old ferry sinks | Norvik thanks Lindqvist | 0",
        "matched-names | Norvik thanks Lindqvist | Norvik thanks Lindqvist | 2",
        "matched-names | Norvik thanks Lindqvist | Norvik thanks Hendersen | 1",
        "unmatched-names-min | Norvik thanks Lindqvist | Norvik thanks Hendersen | 1",
        "unmatched-names-min | Norvik thanks Lindqvist | Norvik thanks crew | 0",
        "unmatched-names-max | Norvik thanks Lindqvist | Norvik thanks crew | 1",
        "rival-names | Norvik thanks Lindqvist | Norvik thanks crew | 0",
        "length-ratio | old ferry | old rusty ferry sinks | 1/2",
        "log-shorter-length | old ferry | old rusty ferry sinks | ln 3",
        "log-longer-length | old ferry | old rusty ferry sinks | ln 5",
        "first-equal | Council buys ferry | Council sells boat | 1",
        "first-equal | Council buys ferry | Ferry for council | 0",
        "last-equal | Council buys ferry | Mayor sells ferry | 1",
        "last-equal | Council buys ferry | Ferry for council | 0",
        "inversions | council thanks harbour | harbour thanks council | 1",
        "inversions | council thanks harbour | council today thanks harbour | 0",
        "inversions | council thanks harbour crew | council thanks crew harbour | 1/6",
        "inversions | ferry | ferry sinks | 0",
        "neighbours-kept | old ferry | old ferry sinks | 2/3",
        "neighbours-kept | old ferry | old rusty ferry | 2/3",
        "neighbours-kept | old ferry | old rusty wooden ferry | 0",
        "neighbours-kept | old ferry | ferry old | 0",
        "neighbours-kept | ferry | ferry | 1",
        "stem-dice | old ferry | old ferries sink | 4/5",
        "bigram-dice | old ferry sinks | old ferry burns | 1/2",
        "content-bigram-dice | ferry of the islanders sinks | ferry islanders sinks | 1",
        "longest-common-subsequence | old ferry sinks | sinks old ferry | 2/3",
        "matched-share | old ferry sinks | old ferry sinks | 1",
        "unpaired-mass | old ferry sinks | sinks old ferry | 0",
        "unpaired-mass-min | old ferry | old ferry sinks | 0",
        "unpaired-mass-geometric-mean | old ferry | old ferry sinks | 0",
        "related-share | old ferry sinks | old ferry sinks | 0",
        "rarest-unpaired | old ferry sinks | sinks old ferry | 0"
      })
  void score_feature_has_its_value_in_either_order_of_the_texts(
      String feature, String first, String second, String value) {
    assertFeature(score(feature, first, second), value);
    assertFeature(score(feature, second, first), value);
  }

  @ParameterizedTest(name = "{0}: {1} - {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "low-coverage | Ferry sinks off island | Orchestra plays dances | 12/100",
        "low-coverage | Ferry sinks off island | Ferry sinks | 0",
        "high-coverage | Ferry sinks off island | Ferry sinks | 1/4",
        "high-coverage | Ferry sinks off island | Orchestra plays dances | 0",
        "shortness | Ferry sinks off island | Ferry sinks | ln 5/3",
        "shortness | Ferry sinks | Old ferry of islanders sinks off rusty pier | 0",
        "short-coverage | Ferry sinks off island | Ferry sinks | ln 5/3",
        "short-coverage | Ferry sinks off island | Orchestra plays | 0",
        "other-shortness | Ferry sinks | Old ferry sinks off island | ln 4/3",
        "other-shortness | Old ferry sinks near island | Ferry sinks | 0",
        "other-short-coverage | Ferry sinks | Old orchestra plays dances | 0",
        "other-short-coverage | Ferry sinks | Ferry sinks | ln 4/3",
        "very-high-coverage | Ferry sinks off island | Ferry sinks | 15/100",
        "very-high-coverage | Ferry sinks off island | Orchestra plays dances | 0",
        "replaced-coverage | Ferry makes 5 trips | Ferry makes 5 trips | 0",
        "replaced-coverage | Ferry sinks | Ferry sinks | 0",
        "coverage-min | Old ferry sinks | Orchestra plays dances | 0",
        "exact-share | Ferry sinks | Old ferries sink | 4/5",
        "new-mass-min | Old ferry sinks | Ferry sinks | 0",
        "log-length | Ferry sinks | Old ferry sinks | ln 4",
        "log-shorter-length | Ferry sinks | Old ferry sinks | ln 3",
        "sentence | Ferry sinks | Ferry sinks. | 1",
        "sentence | Ferry sinks | Mayor: \"Ferry sinks!\" | 1",
        "sentence | Ferry sinks. | Ferry sinks | 0",
        "new-capitalised | Ferry of Halden sinks | Ferry of Norvik sinks | 2",
        "new-capitalised-min | Ferry of Halden sinks | Ferry of islanders sinks | 0",
        "new-numbers | Fire kills 7 | Fire kills 9 | 1",
        "new-numbers | Fire kills 7 | Fire kills seven | 0",
        "new-numbers | Ferry loses $5m | Ferry loses £5m | 1",
        "new-numbers | Frost of 5 | Frost of -5 | 1",
        "begins-with-speech | Ferry sinks | \"The old ferry sinks\" - mayor | 1",
        "begins-with-speech | Ferry sinks | Mayor: \"The old ferry sinks\" | 0",
        "new-in-speech | Orchestra plays | Mayor: \"The orchestra plays\" | 0",
        "references | Norvik thanks Lindqvist | Norvik thanks coach | 1",
        "references | Norvik thanks crowds | Norvik thanks Lindqvist | 0",
        "new-roles | Ferry sinks | Ferry sinks near coach | 1",
        "new-roles | Norvik thanks Lindqvist | Norvik thanks coach | 0",
        "names-left | Norvik thanks Lindqvist | Norvik thanks coach | 0",
        "names-left | Norvik thanks Lindqvist | Norvik sinks | 1",
        "new-names | Ferry sinks | Ferry hits Anna Lindqvist | 1",
        "new-names | Anna Lindqvist sinks | Ferry hits Lindqvist | 0",
        "other-coverage | Norvik sinks | Ferry sinks | 1",
        "other-coverage | Ferry sinks | Orchestra plays | 0",
        "new-information | Old ferry sinks | Ferry sinks | 0",
        "new-in-teaser | Ferry sinks | How orchestra plays dances | ln 4",
        "new-in-teaser | Ferry sinks | Orchestra plays dances | 0",
        "other-negates | Council never pays | Council pays | 1",
        "other-negates | Council pays | Council never pays | 0",
        "other-negates | Council never pays | Council pays nothing | 0",
        "gives-cause | Ferry sinks | Ferry sinks because of storm | 1",
        "gives-cause | Ferry sinks because of storm | Ferry sinks | -1",
        "gives-cause | Ferry sinks because of storm | Ferry burns because of storm | 0",
        "gives-cause | Ferry sinks | Ferry burns | 0",
        "same-beginning | Ferry sinks | Ferry burns | 1",
        "same-beginning | Ferry sinks | Storm sinks ferry | 0",
        "same-beginning | Old ferry sinks | Ferry sinks | 0",
        "stem-dice | old ferry | old ferries sink | 4/5",
        "unmatched-names | Norvik thanks Lindqvist | Norvik thanks Hendersen | 1",
        "unmatched-names | Norvik thanks Lindqvist | Norvik thanks crew | 0",
        "announces | Ferry sinks | Mayor says why ferry sinks | 1",
        "announces | Ferry sinks | Mayor says ferry sinks | 0",
        "other-announces | Mayor says why ferry sinks | Ferry sinks | 1",
        "other-announces | Mayor says ferry sinks | Ferry sinks | 0",
        "attributions | Ferry sinks | Ferry sinks, says Anna Lindqvist | 1",
        "attributions | Ferry sinks, says Anna Lindqvist | Ferry sinks, says Anna Lindqvist | 0",
        "attributions | Ferry sinks | Ferry sinks near Anna Lindqvist | 0",
        "new-actors | Ferry sinks | Old ferry hits Anna Lindqvist | 1",
        "new-actors | Ferry sinks | Ferry sinks, says Anna Lindqvist | 0",
        "new-actors | Old ferry hits Anna Lindqvist | Old ferry hits Anna Lindqvist | 0"
      })
  void restatement_feature_compares_the_candidate_with_the_other_text(
      String feature, String other, String candidate, String value) {
    assertFeature(restatement(feature, other, candidate), value);
  }

  @Test
  void unpaired_mass_is_the_sum_of_both_texts() {
    var features =
        scoreFeatures(
            "Council buys rusty ferry", "Council buys ferry off Skarsund today", Locale.ENGLISH);
    double min = features.get("unpaired-mass-min");
    double max = features.get("unpaired-mass-max");
    assertThat(min).isPositive().isLessThan(max);
    assertThat(features.get("unpaired-mass")).isCloseTo(min + max, within(1e-9));
    assertThat(features.get("unpaired-mass-geometric-mean"))
        .isCloseTo(Math.sqrt(min * max), within(1e-9));
  }

  @Test
  void related_share_grows_with_the_number_of_related_pairs() {
    double one = score("related-share", "urgent talks on ferry", "immediate talks on ferry");
    double all = score("related-share", "urgent talks", "immediate negotiations");
    assertThat(one).isPositive().isLessThan(all);
    assertThat(all).isLessThan(1);
  }

  @Test
  void new_information_grows_with_the_number_of_new_words() {
    double one = restatement("new-information", "Ferry sinks", "Orchestra ferry sinks");
    double two = restatement("new-information", "Ferry sinks", "Orchestra plays, ferry sinks");
    assertThat(one).isPositive().isLessThan(two);
  }

  @Test
  void what_refers_to_a_name_is_little_information() {
    double refers = restatement("new-information", "Norvik hails Lindqvist", "Club hails coach");
    double adds = restatement("new-information", "Orchestra hails storm", "Orchestra hails coach");
    assertThat(refers).isPositive().isLessThan(adds);
  }

  @Test
  void replaced_numbers_count_where_all_else_is_the_same() {
    assertThat(restatement("replaced-coverage", "Ferry makes 5 trips", "Ferry makes 7 trips"))
        .isPositive();
    assertThat(restatement("replaced-coverage", "Halden teaches C", "Halden teaches C++"))
        .isPositive();
    assertThat(restatement("replaced-coverage", "Profit rises sharply", "Profit falls sharply"))
        .isPositive();
    assertThat(restatement("replaced-coverage", "Ferry makes 5 trips", "Orchestra paints 7 trips"))
        .isZero();
  }

  @ParameterizedTest(name = "{0}: {1} - {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "share | alte Brücke | alte Brücke | 1",
        "share | alte Brücke | alte Brücke steht leer | 2/3",
        "share-min | alte Brücke | alte Brücke steht leer | 1/2",
        "share-max | alte Brücke | alte Brücke steht leer | 1",
        "exact-share | alte Brücke | alte Brücke steht leer | 2/3",
        "exact-share | alte Brücke | neuer Zirkus | 0",
        "weighted-share | alte Brücke | alte Brücke | 1",
        "weighted-share-max | alte Brücke | alte Brücke steht leer | 1",
        "coverage | alte Brücke steht leer | alte Brücke | 1",
        "coverage-of-other | alte Brücke | alte Brücke steht leer | 1",
        "coverage | alte Brücke | neuer Zirkus | 0",
        "new-mass | alte Brücke steht leer | alte Brücke | 0",
        "new-mass-min | alte Brücke steht leer | alte Brücke | 0",
        "length-ratio | alte Brücke | alte Brücke steht leer | 1/2",
        "log-shorter-length | alte Brücke | alte Brücke steht leer | ln 3",
        "log-length | alte Brücke | alte Brücke steht leer | ln 5",
        "numbers-disjoint | Feuer tötet 7 Menschen | Feuer tötet 9 Menschen | 1",
        "numbers-disjoint | Feuer tötet 7 Menschen | Feuer tötet 7 Pferde | 0",
        "numbers-disjoint | Feuer tötet viele Menschen | Feuer tötet 9 Menschen | 0",
        "numbers-disjoint | Feuer tötet 9 Menschen | Feuer tötet viele Menschen | 0",
        "numbers-jaccard | Feuer tötet 7 Menschen, 12 Pferde | Feuer tötet 7 Menschen, 9 Pferde | 1/3",
        "one-has-numbers | Feuer tötet viele Menschen | Feuer tötet 9 Menschen | 1",
        "one-has-numbers | Feuer tötet 7 Menschen | Feuer tötet 9 Menschen | 0",
        "one-has-numbers | Feuer tötet viele | Feuer tötet alle | 0",
        "new-numbers | Feuer tötet 7 Menschen | Feuer tötet 7 Menschen, 12 Pferde | 1",
        "new-numbers | Feuer tötet 7 Menschen, 12 Pferde | Feuer tötet 7 Menschen | 0",
        "new-names | alte Brücke in Halden | alte Brücke in Norvik | 1",
        "new-names | alte Brücke in Halden | alte Brücke in Halden | 0",
        "new-names | alte Brücke in Halden | Zirkus kommt | 0",
        "new-capitalised | alte Brücke in Halden | alte Brücke in Norvik | 2",
        "new-capitalised | alte Brücke | alte Brücke in Norvik | 1",
        "new-capitalised-min | alte Brücke | alte Brücke in Norvik | 0",
        "new-capitalised-min | alte Brücke in Halden | alte Brücke in Norvik | 1",
        "first-equal | alte Brücke | alte Schule | 1",
        "first-equal | alte Brücke | neue Brücke | 0",
        "longest-common-subsequence | alte Brücke steht | steht alte Brücke | 2/3",
        "content-bigram-dice | alte Brücke steht | alte Brücke fällt | 1/2",
        "bigram-cosine | alte Brücke | alte Brücke | 1",
        "trigram-cosine | alte Brücke | alte Brücke | 1",
        "trigram-cosine | abc | xyz | 0",
        "new-in-speech | Rat berät | Rat: „Zirkus kommt abends“ | ln 4",
        "new-in-speech | Rat berät | Rat: Zirkus kommt abends | 0",
        "new-in-speech | Rat berät | Rat: „Zirkus“ | 0",
        "begins-with-speech | Rat berät | „Zirkus kommt abends“, sagt Rat | 1",
        "begins-with-speech | Rat berät | Rat sagt: „Zirkus kommt abends“ | 0"
      })
  void feature_of_other_languages_needs_no_word_lists(
      String feature, String other, String candidate, String value) {
    assertFeature(restatementFeatures(other, candidate, Locale.GERMAN).get(feature), value);
  }

  @Test
  void words_paired_in_equal_texts_are_unpaired_in_different_texts() {
    double ferry = score("paired-mass", "Old ferry sinks", "Old ferry sinks");
    double orchestra = score("paired-mass", "Orchestra plays", "Orchestra plays");
    assertThat(ferry).isGreaterThan(orchestra);
    assertThat(score("unpaired-mass", "Old ferry sinks", "Orchestra plays"))
        .isCloseTo(ferry + orchestra, within(1e-9));
  }

  @Test
  void related_share_is_the_paired_share_if_no_word_is_the_same() {
    double related = score("related-share", "urgent", "immediate");
    assertThat(related).isCloseTo(score("paired-share", "urgent", "immediate"), within(1e-9));
    assertThat(score("rarest-unpaired", "urgent", "immediate")).isPositive();
  }
}
