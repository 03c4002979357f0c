package org.copydesk.analysis.analyser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.junit.jupiter.api.Test;

class PassageCacheTest {
  private final PassageCache cache = new PassageCache();

  private List<AnalysedPassage> body(String language, String... paragraphs) {
    var article =
        Article.builder()
            .language(Locale.forLanguageTag(language))
            .headline("The harbour")
            .body(paragraphs)
            .build();
    return cache.analyse(article).body();
  }

  @Test
  void takesPassagesOfTheLastArticleFromThereWhereverTheyAre() {
    var before = body("en", "One is kept.", "Two is changed.");
    var after = body("en", "Three is new.", "One is kept.");
    assertThat(after.get(1).tokens()).isSameAs(before.get(0).tokens());
    assertThat(after.get(1).passage().name()).isEqualTo("body[1]");
    assertThat(after.get(0).tokens())
        .extracting(Token::surface)
        .containsExactly("Three", "is", "new");
  }

  @Test
  void keepsNothingOfTheArticleBeforeTheLast() {
    var first = body("en", "One is kept.");
    body("en", "Two.");
    assertThat(body("en", "One is kept.").get(0).tokens()).isNotSameAs(first.get(0).tokens());
  }

  @Test
  void analysesAgainInAnotherLanguage() {
    var english = body("en", "Die Banken");
    var german = body("de", "Die Banken");
    assertThat(english.get(0).tokens().get(1).term()).isEqualTo("banken");
    assertThat(german.get(0).tokens().get(1).term()).isEqualTo("bank");
  }

  @Test
  void refusesToMoveToAnotherText() {
    var passage = body("en", "One is kept.").get(0);
    assertThatThrownBy(() -> passage.movedTo(Passage.of(Role.PARAGRAPH, "Another.")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
