package org.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;

class EvidenceSentenceTest {
  private static List<List<EvidenceSentence>> evidence(String headline, String... body) {
    var article =
        TextAnalyser.of(Locale.ENGLISH)
            .analyse(Article.builder().headline(headline).body(body).build());
    var claim = article.passage(Role.HEADLINE).orElseThrow();
    var index = BodyIndex.of(article.body(), Vocabulary.of(Locale.ENGLISH));
    return EvidenceSentence.of(claim, ClaimSupport.of(claim, index));
  }

  private static String text(EvidenceSentence evidence) {
    return evidence.sentence().span().in(evidence.passage().text());
  }

  private static List<String> surfaces(List<Token> tokens) {
    return tokens.stream().map(Token::surface).toList();
  }

  @Test
  void orders_evidence_by_the_number_of_shared_words() {
    var evidenceSentences =
        evidence(
            "Ferry company closes Halden line",
            "The ferry is old. It rained for a week.",
            "A company closes its line to Halden.");

    assertThat(evidenceSentences).hasSize(1);
    assertThat(evidenceSentences.get(0))
        .extracting(EvidenceSentenceTest::text)
        .containsExactly("A company closes its line to Halden.", "The ferry is old.");
    assertThat(evidenceSentences.get(0))
        .extracting(EvidenceSentence::claimSize)
        .containsExactly(5, 5);
  }

  @Test
  void returns_six_evidence_sentences_at_most_for_each_claim_sentence() {
    var body = new ArrayList<String>();
    for (int i = 0; i < 9; i++) {
      body.add("The ferry is old.");
    }
    var evidenceSentences =
        evidence("The ferry is late. The mayor is ill.", body.toArray(String[]::new));

    assertThat(evidenceSentences).hasSize(2);
    assertThat(evidenceSentences.get(0)).hasSize(6);
    assertThat(evidenceSentences.get(1)).isEmpty();
  }

  @Test
  void diffs_evidence_that_shares_35_percent_of_the_claim_or_more() {
    var evidenceSentences =
        evidence(
                "Ferry company closes Halden line",
                "The company closes its line.",
                "A ferry company came.",
                "Halden is far.")
            .get(0);

    assertThat(evidenceSentences).extracting(t -> t.shared().size()).containsExactly(3, 2, 1);
    assertThat(evidenceSentences).extracting(t -> t.diff().matchCount()).containsExactly(3, 2, 0);
  }

  @Test
  void coverage_and_shared_count_ignore_the_given_words() {
    var evidence =
        evidence("The ferry company closes its Halden line", "A company closes the line.")
            .get(0)
            .get(0);
    var claim = evidence.claim().tokens();
    int company = claim.get(2).index();
    int halden = claim.get(5).index();

    assertThat(evidence.sharedCount(Set.of())).isEqualTo(3);
    assertThat(evidence.sharedCount(Set.of(company))).isEqualTo(2);
    assertThat(evidence.coverage(Set.of())).isEqualTo(3 / 5.0);
    assertThat(evidence.coverage(Set.of(company))).isEqualTo(2 / 4.0);
    assertThat(evidence.coverage(Set.of(halden))).isEqualTo(3 / 4.0);
    assertThat(evidence.coverage(Set.of(0, 1, 2, 3, 4, 5, 6))).isZero();
  }

  @Test
  void finds_the_partner_of_a_word_on_the_other_side() {
    var evidence =
        evidence("Ferry company closes Halden line", "The companies will close a line.")
            .get(0)
            .get(0);
    var claim = evidence.claim().tokens();
    var sentence = evidence.sentence().tokens();

    assertThat(evidence.supportOf(claim.get(1))).contains(sentence.get(1));
    assertThat(evidence.supportOf(claim.get(0))).isEmpty();
    assertThat(evidence.claimOf(sentence.get(3))).contains(claim.get(2));
    assertThat(evidence.claimOf(sentence.get(0))).isEmpty();
    assertThat(surfaces(evidence.unpairedSupport())).containsExactly("The", "will", "a");
  }
}
