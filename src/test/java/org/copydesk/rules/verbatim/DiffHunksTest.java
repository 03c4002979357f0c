package org.copydesk.rules.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.context.ArticleContext;
import org.copydesk.evidence.EvidenceSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffHunksTest {
  private static EvidenceSentence evidence(String headline, String body) {
    var article = Article.builder().headline(headline).body(body).build();
    return new ArticleContext(TextAnalyser.of(Locale.ENGLISH).analyse(article))
        .evidence(Role.HEADLINE)
        .get(0)
        .get(0);
  }

  private static List<String> hunks(String headline, String body) {
    return DiffHunks.of(evidence(headline, body)).stream()
        .map(hunk -> words(hunk.claim()) + "/" + words(hunk.support()))
        .toList();
  }

  private static String words(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::surface).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Ferry company opens line to Halden, Ferry company closes line to Halden, opens/closes",
    "Ferry company grudgingly opens one more line to Halden, Ferry company closes line to Halden, grudgingly opens one more/closes",
    "Ferry company grudgingly opens yet one more line to Halden, Ferry company closes line to Halden, ''",
    "Ferry company closes line to Halden, Ferry company grudgingly opens one more line to Halden, closes/grudgingly opens one more",
    "Ferry company closes line to Halden, Ferry company grudgingly opens yet one more line to Halden, ''"
  })
  void returns_hunks_of_up_to_four_words_on_each_side(
      String headline, String body, String expected) {
    assertThat(String.join(", ", hunks(headline, body))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'Council opens schools, closes libraries', 'Council shuts schools, sells libraries', opens/shuts closes/sells",
    "'Council opens schools', 'Council shuts schools', opens/shuts",
    "'Council plans schools', 'Council plans libraries', schools/libraries",
    "'Council opens', 'Council shuts', ''",
    "'Storms close schools', 'Gales shut schools', ''"
  })
  void returns_hunks_between_two_shared_words(String headline, String body, String expected) {
    assertThat(String.join(" ", hunks(headline, body))).isEqualTo(expected);
  }

  @Test
  void finds_content_word_that_predicate_does_not_explain() {
    var words = TextAnalyser.of(Locale.ENGLISH).analyse("to the old library").tokens();

    assertThat(DiffHunks.hasContent(words, at -> false)).isTrue();
    assertThat(DiffHunks.hasContent(words, at -> at == 2)).isTrue();
    assertThat(DiffHunks.hasContent(words, at -> at >= 2)).isFalse();
    assertThat(DiffHunks.hasContent(words.subList(0, 2), at -> false)).isFalse();
    assertThat(DiffHunks.hasContent(List.of(), at -> false)).isFalse();
  }
}
