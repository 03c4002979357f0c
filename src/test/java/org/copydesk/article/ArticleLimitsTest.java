package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleLimitsTest {
  private static final ArticleLimits SMALL = new ArticleLimits(30, 2, 10);

  private static Article article(String headline, String... body) {
    return Article.builder().headline(headline).body(body).build();
  }

  @Test
  void article_at_the_limits_is_accepted() {
    assertThat(SMALL.violation(article("x".repeat(10), "y".repeat(10), "z".repeat(10)))).isEmpty();
    assertThat(SMALL.violation(Article.builder().build())).isEmpty();
  }

  @Test
  void article_above_a_limit_names_it() {
    var paragraphs = SMALL.violation(article("x", "a", "b", "c", "d")).orElseThrow();
    assertThat(paragraphs.message()).isEqualTo("article has 4 paragraphs: expected at most 2");
    assertThat(paragraphs.passage().name()).isEqualTo("body[2]");

    var display = SMALL.violation(article("x".repeat(11), "a")).orElseThrow();
    assertThat(display.message()).isEqualTo("headline has 11 characters: expected at most 10");
    assertThat(display.passage().name()).isEqualTo("headline");

    var length = SMALL.violation(article("x", "y".repeat(30))).orElseThrow();
    assertThat(length.message()).isEqualTo("article has 31 characters: expected at most 30");
    assertThat(length.passage().name()).isEqualTo("body[0]");
  }

  @Test
  void standard_limits_accept_a_long_book() {
    var chapter = "The council approved a plan on Monday that is to keep it dry. ".repeat(100);
    var book = Article.builder().headline("H").body(Collections.nCopies(150, chapter));

    assertThat(ArticleLimits.standard().violation(book.build())).isEmpty();
    var twoBooks = book.body(Collections.nCopies(150, chapter)).build();
    assertThat(ArticleLimits.standard().violation(twoBooks).orElseThrow().message())
        .isEqualTo("article has 1,859,701 characters: expected at most 1,000,000");
    assertThat(ArticleLimits.none().violation(twoBooks)).isEmpty();
  }

  @Test
  void limits_below_one_are_refused() {
    for (var wrong :
        List.<Runnable>of(
            () -> new ArticleLimits(0, 1, 1),
            () -> new ArticleLimits(1, 0, 1),
            () -> new ArticleLimits(1, 1, -1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(wrong::run)
          .withMessageMatching("max\\w+ must be 1 or more: -?\\d");
    }
  }
}
