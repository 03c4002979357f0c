package org.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharNgramOverlapTest {

  private static double share(String word, String... added) {
    var ngrams = new CharNgramOverlap(5, List.of("council", word));
    List.of(added).forEach(ngrams::add);
    return ngrams.share(word);
  }

  @Test
  void word_has_all_its_own_ngrams() {
    assertThat(share("haushalt", "haushalt")).isEqualTo(1);
  }

  @Test
  void share_is_that_of_the_ngrams_of_a_compound_part() {
    // haush, ausha, ushal, shalt are four of the eleven 5-grams
    assertThat(share("haushaltsdebatt", "haushalt")).isEqualTo(4 / 11.0);
  }

  @Test
  void compound_has_all_ngrams_of_its_part() {
    assertThat(share("debatte", "haushaltsdebatte")).isEqualTo(1);
  }

  @Test
  void ngrams_of_several_words_add_up() {
    // counc, ounci, uncil: only the last of them is in another word
    assertThat(share("council", "counter", "uncil")).isEqualTo(1 / 3.0);
  }

  @Test
  void word_shorter_than_an_ngram_is_compared_as_a_whole() {
    assertThat(share("bank", "bank")).isEqualTo(1);
    assertThat(share("ban", "bank")).isZero();
    assertThat(share("banks", "bank")).isZero();
  }

  @Test
  void share_is_zero_before_a_word_is_added() {
    assertThat(share("council")).isZero();
  }

  @Test
  void finds_the_ngrams_of_ten_thousand_words() {
    var words = IntStream.range(10_000, 20_000).mapToObj(number -> "w" + number).toList();
    var ngrams = new CharNgramOverlap(5, words);
    words.subList(0, 5_000).forEach(ngrams::add);
    assertThat(words.subList(0, 5_000)).allMatch(word -> ngrams.share(word) == 1);
    assertThat(words.subList(5_000, 10_000)).noneMatch(word -> ngrams.share(word) == 1);
  }
}
