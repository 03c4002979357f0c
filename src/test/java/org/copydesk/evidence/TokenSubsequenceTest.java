package org.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.testing.RandomText;
import org.junit.jupiter.api.Test;

class TokenSubsequenceTest {
  private static List<Token> tokens(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text).tokens();
  }

  private static List<Token> repeated(Token token, int times) {
    return Collections.nCopies(times, token);
  }

  @Test
  void pairs_each_token_with_the_first_place_that_allows_the_longest_subsequence() {
    assertThat(
            TokenSubsequence.partners(
                tokens("council shuts the old bridge"),
                tokens("the council shuts the bridge, an old bridge")))
        .containsExactly(1, 2, 3, 6, 7);
  }

  @Test
  void pairs_content_words_by_term_and_function_words_as_written() {
    assertThat(TokenSubsequence.partners(tokens("it was closed"), tokens("it is closing")))
        .containsExactly(0, TokenSubsequence.UNPAIRED, 2);
  }

  @Test
  void agrees_with_the_whole_matrix() {
    var known =
        tokens("the council is to close a bridge closes closing of old bridges in it and was not");
    RandomText.forEach(
        300,
        seed -> {
          var random = new Random(seed.hashCode());
          var first = drawn(random, known, random.nextInt(30), 1 + random.nextInt(known.size()));
          var second = drawn(random, known, random.nextInt(400), 1 + random.nextInt(known.size()));

          assertThat(TokenSubsequence.partners(first, second))
              .containsExactly(wholeMatrix(first, second));
        });
  }

  private static List<Token> drawn(Random random, List<Token> from, int size, int different) {
    var drawn = new ArrayList<Token>();
    for (int i = 0; i < size; i++) {
      drawn.add(from.get(random.nextInt(different)));
    }
    return drawn;
  }

  private static int[] wholeMatrix(List<Token> first, List<Token> second) {
    int n = first.size();
    int m = second.size();
    var best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] =
            same(first.get(i), second.get(j))
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    var partners = new int[n];
    Arrays.fill(partners, TokenSubsequence.UNPAIRED);
    int j = 0;
    for (int i = 0; i < n; i++) {
      if (j < m && best[i][j] > best[i + 1][j]) {
        while (!same(first.get(i), second.get(j))) {
          j++;
        }
        partners[i] = j++;
      }
    }
    return partners;
  }

  private static boolean same(Token a, Token b) {
    return (a.stopWord() || b.stopWord()) ? a.word().equals(b.word()) : a.term().equals(b.term());
  }

  @Test
  void words_that_only_one_list_has_cost_no_cells() {
    var shared = tokens("council shuts bridge");
    var other = tokens("harbour jobs plan vote storm").get(0);
    var first = new ArrayList<>(repeated(tokens("ferry").get(0), 5_000));
    var second = new ArrayList<>(repeated(other, 100_000));
    first.addAll(shared);
    second.addAll(shared);

    assertThat(TokenSubsequence.partners(first, second))
        .endsWith(100_000, 100_001, 100_002)
        .startsWith(TokenSubsequence.UNPAIRED);
  }

  @Test
  void compares_the_beginnings_of_lists_whose_product_is_above_the_limit() {
    var word = tokens("council").get(0);
    int[] partners = TokenSubsequence.partners(repeated(word, 4_000), repeated(word, 200_000));

    assertThat(Arrays.copyOf(partners, 1_024)).isSorted().startsWith(0, 1, 2).endsWith(1_023);
    assertThat(Arrays.copyOfRange(partners, 1_024, 4_000)).containsOnly(TokenSubsequence.UNPAIRED);
  }

  @Test
  void pairs_nothing_with_an_empty_list() {
    assertThat(TokenSubsequence.partners(List.of(), tokens("council shuts bridge"))).isEmpty();
    assertThat(TokenSubsequence.partners(tokens("council shuts bridge"), List.of()))
        .containsOnly(TokenSubsequence.UNPAIRED);
  }
}
