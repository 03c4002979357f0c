package org.copydesk.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.align.ComparableText;
import org.copydesk.similarity.score.CalibratedComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {
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

  private static double score(String feature, String first, String second) {
    return compare(first, second).scoreFeatures().get(feature);
  }

  private static double restatement(String feature, String other, String candidate) {
    return compare(other, candidate).restatementFeatures().get(feature);
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
        "numbers-jaccard | Fire kills 7 and hurts 12 | Fire kills 7 and hurts 9 | 0.3333",
        "numbers-jaccard | Fire kills 7 and hurts 12 | Fire kills 7 | 0.5",
        "numbers-jaccard | Fire kills many | Fire kills few | 0",
        "numbers-conflict | Fire kills 7 and hurts 12 | Fire kills 7 and hurts 9 | 1",
        "numbers-conflict | Fire kills 7 and hurts 12 | Fire kills 7 | 0",
        "numbers-conflict | Fire kills 7 | Fire kills many | 0",
        "numbers-disjoint | Fire kills 7 | Fire kills 9 | 1",
        "numbers-disjoint | Fire kills 7 and hurts 12 | Fire kills 7 and hurts 9 | 0",
        "numbers-disjoint | Fire kills 7 | Fire kills many | 0",
        "name-coverage | Norvik thanks Lindqvist | Norvik thanks Hendersen | 0.5",
        "name-coverage | Norvik thanks Lindqvist | Norvik thanks Lindqvist | 1",
        "name-coverage | old ferry sinks | new boat burns | 0.5",
        "both-have-names | Norvik thanks Lindqvist | Norvik thanks Hendersen | 1",
        "both-have-names | Norvik thanks Lindqvist | old ferry sinks | 0",
        "both-have-names | old ferry sinks | Norvik thanks Lindqvist | 0",
        "matched-names | Norvik thanks Lindqvist | Norvik thanks Lindqvist | 2",
        "matched-names | Norvik thanks Lindqvist | Norvik thanks Hendersen | 1",
        "unmatched-names-min | Norvik thanks Lindqvist | Norvik thanks Hendersen | 1",
        "unmatched-names-min | Norvik thanks Lindqvist | Norvik thanks crew | 0",
        "unmatched-names-max | Norvik thanks Lindqvist | Norvik thanks crew | 1",
        "rival-names | Norvik thanks Lindqvist | Norvik thanks crew | 0",
        "length-ratio | old ferry | old rusty ferry sinks | 0.5",
        "log-shorter-length | old ferry | old rusty ferry sinks | 1.0986",
        "log-longer-length | old ferry | old rusty ferry sinks | 1.6094",
        "first-equal | Council buys ferry | Council sells boat | 1",
        "first-equal | Council buys ferry | Ferry for council | 0",
        "last-equal | Council buys ferry | Mayor sells ferry | 1",
        "last-equal | Council buys ferry | Ferry for council | 0",
        "inversions | council thanks harbour | harbour thanks council | 1",
        "inversions | council thanks harbour | council today thanks harbour | 0",
        "inversions | council thanks harbour crew | council thanks crew harbour | 0.1667",
        "inversions | ferry | ferry sinks | 0",
        "neighbours-kept | old ferry | old ferry sinks | 0.6667",
        "neighbours-kept | old ferry | old rusty ferry | 0.6667",
        "neighbours-kept | old ferry | old rusty wooden ferry | 0",
        "neighbours-kept | old ferry | ferry old | 0",
        "neighbours-kept | ferry | ferry | 1",
        "stem-dice | old ferry | old ferries sink | 0.8",
        "bigram-dice | old ferry sinks | old ferry burns | 0.5",
        "content-bigram-dice | ferry of the islanders sinks | ferry islanders sinks | 1",
        "longest-common-subsequence | old ferry sinks | sinks old ferry | 0.6667",
        "matched-share | old ferry sinks | old ferry sinks | 1",
        "unpaired-mass | old ferry sinks | sinks old ferry | 0",
        "unpaired-mass-min | old ferry | old ferry sinks | 0",
        "unpaired-mass-geometric-mean | old ferry | old ferry sinks | 0",
        "related-share | old ferry sinks | old ferry sinks | 0",
        "rarest-unpaired | old ferry sinks | sinks old ferry | 0"
      })
  void of_the_score_tell_both_texts(String feature, String first, String second, double value) {
    assertThat(score(feature, first, second)).isCloseTo(value, within(5e-5));
    assertThat(score(feature, second, first)).isCloseTo(value, within(5e-5));
  }

  @ParameterizedTest(name = "{0}: {1} - {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "low-coverage | Ferry sinks off island | Orchestra plays dances | 0.12",
        "low-coverage | Ferry sinks off island | Ferry sinks | 0",
        "high-coverage | Ferry sinks off island | Ferry sinks | 0.25",
        "high-coverage | Ferry sinks off island | Orchestra plays dances | 0",
        "shortness | Ferry sinks off island | Ferry sinks | 0.8473",
        "shortness | Ferry sinks | Old ferry of islanders sinks off rusty pier | 0",
        "short-coverage | Ferry sinks off island | Ferry sinks | 0.8473",
        "short-coverage | Ferry sinks off island | Orchestra plays | 0",
        "other-shortness | Ferry sinks | Old ferry sinks off island | 0.5108",
        "other-shortness | Old ferry sinks near island | Ferry sinks | 0",
        "other-short-coverage | Ferry sinks | Old orchestra plays dances | 0",
        "other-short-coverage | Ferry sinks | Ferry sinks | 0.5108",
        "new-information | Old ferry sinks | Ferry sinks | 0",
        "new-stretch | Old ferry sinks | Ferry sinks | 0",
        "one-new-word | Ferry sinks | Orchestra ferry sinks | 1",
        "one-new-word | Ferry sinks | Orchestra plays as ferry sinks | 0",
        "one-new-word | Ferry sinks | Ferry sinks | 1",
        "new-after-teaser | This is why ferry sinks | Orchestra plays dances | 1.3863",
        "new-after-teaser | Ferry sinks | Orchestra plays dances | 0",
        "new-in-teaser | Ferry sinks | How orchestra plays dances | 1.3863",
        "new-in-teaser | Ferry sinks | Orchestra plays dances | 0",
        "negates | Council pays | Council never pays | 1",
        "negates | Council never pays | Council pays | 0",
        "negates | Council never pays | Council pays nothing | 0",
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
        "stem-dice | old ferry | old ferries sink | 0.8",
        "numbers-disjoint | Fire kills 7 | Fire kills 9 | 1",
        "numbers-disjoint | Fire kills 7 | Fire kills seven | 0",
        "numbers-disjoint | Fire kills many | Fire kills 7 | 0",
        "numbers-disjoint | Fire kills 7 | Fire kills many | 0",
        "unmatched-names | Norvik thanks Lindqvist | Norvik thanks Hendersen | 1",
        "unmatched-names | Norvik thanks Lindqvist | Norvik thanks crew | 0",
        "new-share-in-speech | Mayor worries | Mayor: \"Orchestra plays\" | 0.6667",
        "new-share-in-speech | Mayor worries | Mayor: orchestra plays | 0",
        "new-share-in-speech | Orchestra plays | Mayor: \"Orchestra plays\" | 0",
        "reports | Ferry sinks | Ferry sinks, mayor says | 1",
        "reports | Ferry sinks | Ferry sinks off island | 0",
        "announces | Ferry sinks | Mayor says why ferry sinks | 1",
        "announces | Ferry sinks | Mayor says ferry sinks | 0",
        "other-announces | Mayor says why ferry sinks | Ferry sinks | 1",
        "other-announces | Mayor says ferry sinks | Ferry sinks | 0",
        "attributions | Ferry sinks | Ferry sinks, says Anna Lindqvist | 1",
        "attributions | Ferry sinks, says Anna Lindqvist | Ferry sinks, says Anna Lindqvist | 0",
        "attributions | Ferry sinks | Ferry sinks near Anna Lindqvist | 0",
        "new-actors | Ferry sinks | Old ferry hits Anna Lindqvist | 1",
        "new-actors | Ferry sinks | Ferry sinks, says Anna Lindqvist | 0",
        "new-actors | Old ferry hits Anna Lindqvist | Old ferry hits Anna Lindqvist | 0",
        "other-new-actors | Old ferry hits Anna Lindqvist | Ferry sinks | 1",
        "other-new-actors | Ferry sinks | Old ferry hits Anna Lindqvist | 0"
      })
  void of_restatement_tell_what_the_second_text_adds(
      String feature, String other, String candidate, double value) {
    assertThat(restatement(feature, other, candidate)).isCloseTo(value, within(5e-5));
  }

  @Test
  void unpaired_words_are_weighed_for_each_text() {
    var features =
        compare("Council buys rusty ferry", "Council buys ferry off Skarsund today")
            .scoreFeatures();
    double min = features.get("unpaired-mass-min");
    double max = features.get("unpaired-mass-max");
    assertThat(min).isPositive().isLessThan(max);
    assertThat(features.get("unpaired-mass")).isCloseTo(min + max, within(1e-9));
    assertThat(features.get("unpaired-mass-geometric-mean"))
        .isCloseTo(Math.sqrt(min * max), within(1e-9));
  }

  @Test
  void related_words_are_a_share_of_all() {
    double one = score("related-share", "urgent talks on ferry", "immediate talks on ferry");
    double all = score("related-share", "urgent talks", "immediate negotiations");
    assertThat(one).isPositive().isLessThan(all);
    assertThat(all).isLessThan(1);
  }

  @Test
  void more_news_is_more_information() {
    double one = restatement("new-information", "Ferry sinks", "Orchestra ferry sinks");
    double two = restatement("new-information", "Ferry sinks", "Orchestra plays, ferry sinks");
    assertThat(one).isPositive().isLessThan(two);
  }

  @Test
  void new_words_make_a_longer_stretch_side_by_side() {
    double beside = restatement("new-stretch", "Ferry sinks", "Wooden orchestra ferry sinks");
    double apart = restatement("new-stretch", "Ferry sinks", "Wooden ferry sinks orchestra");
    assertThat(apart).isPositive().isLessThan(beside);
  }

  @ParameterizedTest(name = "{0}: {1} - {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "share | alte Brücke | alte Brücke | 1",
        "share | alte Brücke | alte Brücke steht leer | 0.6667",
        "share-min | alte Brücke | alte Brücke steht leer | 0.5",
        "share-max | alte Brücke | alte Brücke steht leer | 1",
        "exact-share | alte Brücke | alte Brücke steht leer | 0.6667",
        "exact-share | alte Brücke | neuer Zirkus | 0",
        "weighted-share | alte Brücke | alte Brücke | 1",
        "weighted-share-max | alte Brücke | alte Brücke steht leer | 1",
        "coverage | alte Brücke steht leer | alte Brücke | 1",
        "coverage-of-other | alte Brücke | alte Brücke steht leer | 1",
        "coverage | alte Brücke | neuer Zirkus | 0",
        "new-mass | alte Brücke steht leer | alte Brücke | 0",
        "new-mass-min | alte Brücke steht leer | alte Brücke | 0",
        "length-ratio | alte Brücke | alte Brücke steht leer | 0.5",
        "log-shorter-length | alte Brücke | alte Brücke steht leer | 1.0986",
        "log-length | alte Brücke | alte Brücke steht leer | 1.6094",
        "numbers-disjoint | Feuer tötet 7 Menschen | Feuer tötet 9 Menschen | 1",
        "numbers-disjoint | Feuer tötet 7 Menschen | Feuer tötet 7 Pferde | 0",
        "numbers-disjoint | Feuer tötet viele Menschen | Feuer tötet 9 Menschen | 0",
        "numbers-disjoint | Feuer tötet 9 Menschen | Feuer tötet viele Menschen | 0",
        "numbers-jaccard | Feuer tötet 7 Menschen, 12 Pferde | Feuer tötet 7 Menschen, 9 Pferde | 0.3333",
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
        "longest-common-subsequence | alte Brücke steht | steht alte Brücke | 0.6667",
        "content-bigram-dice | alte Brücke steht | alte Brücke fällt | 0.5",
        "bigram-cosine | alte Brücke | alte Brücke | 1",
        "trigram-cosine | alte Brücke | alte Brücke | 1",
        "trigram-cosine | abc | xyz | 0",
        "new-in-speech | Rat berät | Rat: „Zirkus kommt abends“ | 1.3863",
        "new-in-speech | Rat berät | Rat: Zirkus kommt abends | 0",
        "new-in-speech | Rat berät | Rat: „Zirkus“ | 0",
        "begins-with-speech | Rat berät | „Zirkus kommt abends“, sagt Rat | 1",
        "begins-with-speech | Rat berät | Rat sagt: „Zirkus kommt abends“ | 0"
      })
  void of_other_languages_tell_what_the_second_text_adds(
      String feature, String other, String candidate, double value) {
    var comparison = compare(other, candidate, Locale.GERMAN);
    assertThat(comparison.restatementFeatures().get(feature)).isCloseTo(value, within(5e-5));
  }

  @Test
  void what_is_paired_in_equal_texts_is_unpaired_in_different_ones() {
    double ferry = score("paired-mass", "Old ferry sinks", "Old ferry sinks");
    double orchestra = score("paired-mass", "Orchestra plays", "Orchestra plays");
    assertThat(ferry).isGreaterThan(orchestra);
    assertThat(score("unpaired-mass", "Old ferry sinks", "Orchestra plays"))
        .isCloseTo(ferry + orchestra, within(1e-9));
  }

  @Test
  void all_that_is_paired_is_related_where_no_word_is_the_same() {
    double related = score("related-share", "urgent", "immediate");
    assertThat(related).isCloseTo(score("paired-share", "urgent", "immediate"), within(1e-9));
    assertThat(score("rarest-unpaired", "urgent", "immediate")).isPositive();
  }
}
