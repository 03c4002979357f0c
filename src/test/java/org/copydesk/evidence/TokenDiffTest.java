package org.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenDiffTest {
  private static List<Token> tokens(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text).tokens();
  }

  private static TokenDiff of(String claim, String support) {
    return TokenDiff.of(tokens(claim), tokens(support));
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::surface).collect(Collectors.joining(" "));
  }

  @Test
  void diff_of_a_sentence_with_itself_has_no_hunks() {
    var diff = of("The council will close it", "The council will close it");

    assertThat(diff.hunks()).isEmpty();
    assertThat(diff.similarity()).isEqualTo(1);
    assertThat(diff.matchCount()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "council will close library, council could close library, will, could, 1, 2",
    "council will not close library, council will close library, not, '', 2, 2",
    "council will close library, council will not close library, '', not, 2, 2"
  })
  void hunk_has_the_differing_words_and_counts_shared_words_around_it(
      String claim, String support, String mine, String other, int before, int after) {
    var hunks = of(claim, support).hunks();

    assertThat(hunks).hasSize(1);
    assertThat(words(hunks.get(0).claim())).isEqualTo(mine);
    assertThat(words(hunks.get(0).support())).isEqualTo(other);
    assertThat(hunks.get(0).sharedBefore()).isEqualTo(before);
    assertThat(hunks.get(0).sharedAfter()).isEqualTo(after);
  }

  @Test
  void leaves_out_evidence_before_the_first_and_after_the_last_shared_word() {
    var diff =
        of("the council closed the library", "On Monday the council closed the library, he said");

    assertThat(diff.hunks()).isEmpty();
    assertThat(diff.similarity()).isEqualTo(1);
  }

  @Test
  void similarity_of_sentences_that_share_nothing_is_zero() {
    var diff = of("ferries sail", "the library burnt");

    assertThat(diff.similarity()).isZero();
    assertThat(diff.hunks()).isEmpty();
  }

  @Test
  void similarity_of_an_empty_claim_is_zero() {
    assertThat(of("", "the library burnt").similarity()).isZero();
  }
}
