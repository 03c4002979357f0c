package org.copydesk.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.lexicon.HouseStyle;
import org.copydesk.rule.KnownArticles;
import org.junit.jupiter.api.Test;

class ArticleContextTest {
  private static final Article ARTICLE =
      Article.builder()
          .id("a1")
          .headline("Council approves plan")
          .kicker("Floods")
          .byline("By Ann Day")
          .dateline("HALDEN")
          .body("It met.")
          .build();

  private static final ArticleContext CONTEXT = context(ARTICLE, KnownArticles.NONE);

  private static ArticleContext context(Article article, KnownArticles known) {
    var analysed = TextAnalyser.of(article.language()).analyse(article);
    return new ArticleContext(analysed, HouseStyle.none(), known, Models.NONE);
  }

  @Test
  void gives_rules_the_article_that_is_checked() {
    assertThat(CONTEXT.article()).isSameAs(ARTICLE);
  }

  @Test
  void gives_rules_kicker_byline_and_dateline() {
    assertThat(CONTEXT.passage(Role.KICKER)).map(AnalysedPassage::text).contains("Floods");
    assertThat(CONTEXT.passage(Role.BYLINE)).map(AnalysedPassage::text).contains("By Ann Day");
    assertThat(CONTEXT.passage(Role.DATELINE)).map(AnalysedPassage::text).contains("HALDEN");
    assertThat(CONTEXT.passage(Role.SUBHEADLINE)).isEmpty();
  }

  @Test
  void refuses_to_give_the_one_paragraph_as_the_article_does() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONTEXT.passage(Role.PARAGRAPH))
        .withMessageContaining("body()");
  }

  @Test
  void analyses_each_known_article_in_its_own_language() {
    var german = Article.builder().language(Locale.GERMAN).headline("Die Brücken").build();
    var known =
        new KnownArticles() {
          @Override
          public List<Article> findByBody(AnalysedArticle article) {
            return List.of(german);
          }

          @Override
          public List<Article> findByHeadline(AnalysedArticle article) {
            return List.of(german, ARTICLE);
          }
        };
    var context = context(ARTICLE, known);

    // "Die" is a function word in German, and none in English.
    assertThat(context.knownArticlesByBody())
        .singleElement()
        .satisfies(other -> assertThat(firstOfHeadline(other).stopWord()).isTrue());
    assertThat(context.knownArticlesByHeadline())
        .extracting(other -> firstOfHeadline(other).stopWord())
        .containsExactly(true, false);
  }

  private static Token firstOfHeadline(AnalysedArticle article) {
    return article.passage(Role.HEADLINE).orElseThrow().tokens().get(0);
  }
}
