package org.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharNgramOverlapTest {

  private static double share(String word, String... added) {
    var pieces = new CharNgramOverlap(5, List.of("council", word));
    List.of(added).forEach(pieces::add);
    return pieces.share(word);
  }

  @Test
  void finds_all_pieces_of_the_word_itself() {
    assertThat(share("haushalt", "haushalt")).isEqualTo(1);
  }

  @Test
  void finds_the_part_of_a_compound() {
    // haush, ausha, ushal, shalt are four of the eleven pieces of five letters
    assertThat(share("haushaltsdebatte".substring(0, 15), "haushalt")).isEqualTo(4 / 11.0);
  }

  @Test
  void finds_the_compound_by_its_part() {
    assertThat(share("debatte", "haushaltsdebatte")).isEqualTo(1);
  }

  @Test
  void adds_up_what_several_words_have() {
    // counc, ounci, uncil: only the last of them is in another word
    assertThat(share("council", "counter", "uncil")).isEqualTo(1 / 3.0);
  }

  @Test
  void takes_a_shorter_word_whole() {
    assertThat(share("bank", "bank")).isEqualTo(1);
    assertThat(share("ban", "bank")).isZero();
    assertThat(share("banks", "bank")).isZero();
  }

  @Test
  void finds_nothing_before_a_word_is_added() {
    assertThat(share("council")).isZero();
  }

  @Test
  void finds_the_pieces_of_many_words() {
    var words = IntStream.range(10_000, 20_000).mapToObj(number -> "w" + number).toList();
    var pieces = new CharNgramOverlap(5, words);
    words.subList(0, 5_000).forEach(pieces::add);
    assertThat(words.subList(0, 5_000)).allMatch(word -> pieces.share(word) == 1);
    assertThat(words.subList(5_000, 10_000)).noneMatch(word -> pieces.share(word) == 1);
  }
}
