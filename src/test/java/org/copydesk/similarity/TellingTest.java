package org.copydesk.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.TextAnalyser;
import org.copydesk.analysis.Token;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.junit.jupiter.api.Test;

class TellingTest {
  private static List<List<Telling>> tellings(String headline, String... body) {
    var article =
        TextAnalyser.of(Locale.ENGLISH)
            .analyse(Article.builder().headline(headline).body(body).build());
    var claim = article.passage(Role.HEADLINE).orElseThrow();
    var index = BodyIndex.of(article.body(), Vocabulary.of(Locale.ENGLISH));
    return Telling.of(claim, Support.of(claim, index));
  }

  private static String text(Telling telling) {
    return telling.sentence().span().in(telling.passage().text());
  }

  private static List<String> surfaces(List<Token> tokens) {
    return tokens.stream().map(Token::surface).toList();
  }

  @Test
  void are_the_sentences_with_a_word_of_the_claim_those_with_most_first() {
    var tellings =
        tellings(
            "Ferry company closes Halden line",
            "The ferry is old. It rained for a week.",
            "A company closes its line to Halden.");

    assertThat(tellings).hasSize(1);
    assertThat(tellings.get(0))
        .extracting(TellingTest::text)
        .containsExactly("A company closes its line to Halden.", "The ferry is old.");
    assertThat(tellings.get(0)).extracting(Telling::claimSize).containsExactly(5, 5);
  }

  @Test
  void are_six_at_most_for_each_sentence_of_the_claim() {
    var body = new ArrayList<String>();
    for (int i = 0; i < 9; i++) {
      body.add("The ferry is old.");
    }
    var tellings = tellings("The ferry is late. The mayor is ill.", body.toArray(String[]::new));

    assertThat(tellings).hasSize(2);
    assertThat(tellings.get(0)).hasSize(6);
    assertThat(tellings.get(1)).isEmpty();
  }

  @Test
  void lay_sentences_word_against_word_where_they_share_more_than_a_third_of_the_claim() {
    var tellings =
        tellings(
                "Ferry company closes Halden line",
                "The company closes its line.",
                "A ferry company came.",
                "Halden is far.")
            .get(0);

    assertThat(tellings).extracting(t -> t.shared().size()).containsExactly(3, 2, 1);
    assertThat(tellings).extracting(t -> t.retelling().matched()).containsExactly(3, 2, 0);
  }

  @Test
  void say_how_much_both_have_without_some_words() {
    var telling =
        tellings("The ferry company closes its Halden line", "A company closes the line.")
            .get(0)
            .get(0);
    var claim = telling.claim().tokens();
    int company = claim.get(2).index();
    int halden = claim.get(5).index();

    assertThat(telling.sharedCount(Set.of())).isEqualTo(3);
    assertThat(telling.sharedCount(Set.of(company))).isEqualTo(2);
    assertThat(telling.sharedWithout(Set.of())).isEqualTo(3 / 5.0);
    assertThat(telling.sharedWithout(Set.of(company))).isEqualTo(2 / 4.0);
    assertThat(telling.sharedWithout(Set.of(halden))).isEqualTo(3 / 4.0);
    assertThat(telling.sharedWithout(Set.of(0, 1, 2, 3, 4, 5, 6))).isZero();
  }

  @Test
  void know_the_word_of_one_side_for_that_of_the_other() {
    var telling =
        tellings("Ferry company closes Halden line", "The companies will close a line.")
            .get(0)
            .get(0);
    var claim = telling.claim().tokens();
    var sentence = telling.sentence().tokens();

    assertThat(telling.supportOf(claim.get(1))).contains(sentence.get(1));
    assertThat(telling.supportOf(claim.get(0))).isEmpty();
    assertThat(telling.claimOf(sentence.get(3))).contains(claim.get(2));
    assertThat(telling.claimOf(sentence.get(0))).isEmpty();
    assertThat(surfaces(telling.unshared())).containsExactly("The", "will", "a");
  }
}
