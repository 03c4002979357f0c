package org.copydesk.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private final Pieces pieces = new Pieces(5, 10);

  @Test
  void knows_all_pieces_of_a_word_that_was_added() {
    pieces.add("haushalt");
    assertThat(pieces.share("haushalt")).isEqualTo(1);
  }

  @Test
  void finds_the_part_of_a_compound() {
    pieces.add("haushalt");
    // haush, ausha, ushal, shalt are four of the eleven pieces of five letters
    assertThat(pieces.share("haushaltsdebatte".substring(0, 15))).isEqualTo(4 / 11.0);
  }

  @Test
  void finds_the_compound_by_its_part() {
    pieces.add("haushaltsdebatte");
    assertThat(pieces.share("debatte")).isEqualTo(1);
  }

  @Test
  void takes_a_shorter_word_whole() {
    pieces.add("bank");
    assertThat(pieces.share("bank")).isEqualTo(1);
    assertThat(pieces.share("ban")).isZero();
    assertThat(pieces.share("banks")).isZero();
  }

  @Test
  void knows_nothing_before_a_word_is_added() {
    assertThat(pieces.share("council")).isZero();
  }

  @Test
  void keeps_what_it_knows_when_it_grows() {
    IntStream.range(10_000, 20_000).forEach(number -> pieces.add("w" + number));
    assertThat(IntStream.range(10_000, 20_000).allMatch(i -> pieces.share("w" + i) == 1)).isTrue();
    assertThat(pieces.share("qqqqqqq")).isZero();
  }
}
