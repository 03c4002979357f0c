package org.copydesk.similarity.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;

class TextProfileTest {
  private static TextProfile profile(String text) {
    return ComparableText.of(
            TextAnalyser.of(Locale.ENGLISH).analyse(text), Vocabulary.of(Locale.ENGLISH))
        .profile();
  }

  private static int common(String first, String second) {
    int length = profile(first).longestCommonSubsequence(profile(second));
    assertThat(profile(second).longestCommonSubsequence(profile(first))).isEqualTo(length);
    return length;
  }

  /** Returns different words: of one letter each and a number. */
  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));
  }

  @Test
  void dice_is_twice_the_shared_stems_by_all() {
    var fog = profile("ferry hits pier, ferry sinks");
    assertThat(fog.stemDice(profile("ferry hit bank"))).isEqualTo(4.0 / 8);
    assertThat(profile("ferry hit bank").stemDice(fog)).isEqualTo(4.0 / 8);
    assertThat(fog.stemDice(profile("ferry ferry ferry"))).isEqualTo(4.0 / 8);
    assertThat(fog.stemDice(fog)).isEqualTo(1);
    assertThat(fog.stemDice(profile(""))).isZero();
    assertThat(profile("").stemDice(profile(""))).isZero();
  }

  @Test
  void pairs_are_neighbours_in_their_order() {
    var fog = profile("ferry hits the pier");
    assertThat(fog.pairDice(profile("ferry hits pier"))).isEqualTo(2.0 / 5);
    assertThat(fog.contentPairDice(profile("ferry hits pier"))).isEqualTo(1);
    assertThat(fog.pairDice(profile("pier hits ferry"))).isZero();
    assertThat(fog.pairDice(profile("ferry"))).isZero();
  }

  @Test
  void longest_common_subsequence_is_in_the_order_of_both() {
    assertThat(common("ferry hits pier tonight", "ferry pier tonight")).isEqualTo(3);
    assertThat(common("ferry pier", "pier ferry")).isEqualTo(1);
    assertThat(common("ferry pier ferry", "ferry ferry pier")).isEqualTo(2);
    assertThat(common("ferry", "")).isZero();
  }

  @Test
  void longest_common_subsequence_compares_the_beginnings_of_two_very_long_texts() {
    var same = words(0, 1024);
    assertThat(common(same + " " + words(10_000, 11_024), same + " " + words(20_000, 21_024)))
        .isEqualTo(1024);
    assertThat(common(words(30_000, 31_024) + " " + same, words(40_000, 41_024) + " " + same))
        .isZero();
  }

  @Test
  void longest_common_subsequence_compares_all_of_a_long_text_with_a_short_one() {
    assertThat(common(words(0, 20_000), "x5 x19999")).isEqualTo(2);
  }
}
