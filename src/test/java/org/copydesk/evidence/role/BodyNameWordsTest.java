package org.copydesk.evidence.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;

class BodyNameWordsTest {
  private final List<AnalysedPassage> body =
      TextAnalyser.of(Locale.ENGLISH)
          .analyse(
              Article.builder()
                  .headline("Ferry to sail again")
                  .body(
                      List.of(
                          "For years the ferry of Halden Water lay idle, as Mr Lind knows.",
                          "On Monday the engineer Kora Vestmo came on board.",
                          "“It sails,” Vestmo said, and nobody in Halden doubted it."))
                  .build())
          .body();

  private final BodyNameWords names =
      new BodyNameWords(body, Vocabulary.of(Locale.ENGLISH), Locale.ENGLISH);

  private Token token(String surface) {
    return body.stream()
        .flatMap(passage -> passage.tokens().stream())
        .filter(token -> token.surface().equals(surface))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void knows_words_of_names() {
    assertThat(names.isNameWord(token("Halden"))).isTrue();
    assertThat(names.isNameWord(token("ferry"))).isFalse();
  }

  @Test
  void takes_word_after_form_of_address_as_surname() {
    assertThat(names.isSurname(token("Lind"))).isTrue();
  }

  @Test
  void takes_last_word_of_full_name_that_speaks_alone_as_surname() {
    assertThat(names.isSurname(token("Vestmo"))).isTrue();
    assertThat(names.isSurname(token("Kora"))).isFalse();
  }

  @Test
  void takes_no_word_of_other_names_as_surname() {
    assertThat(names.isSurname(token("Halden"))).isFalse();
    assertThat(names.isSurname(token("Water"))).isFalse();
  }

  @Test
  void knows_words_of_one_name() {
    assertThat(names.areOneName(token("Vestmo"), token("Kora"))).isTrue();
    assertThat(names.areOneName(token("Kora"), token("Vestmo"))).isTrue();
    assertThat(names.areOneName(token("Vestmo"), token("Lind"))).isFalse();
  }
}
