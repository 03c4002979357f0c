package org.copydesk.rules.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.context.ArticleContext;
import org.copydesk.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;

class HeadlineWordsTest {
  @Test
  void names_the_words_of_one_sentence_where_the_body_has_all_words_somewhere() {
    var words =
        words(
            "Orchestra rehearsal half price on Friday",
            "Fish is half price.",
            "The orchestra plays on Friday evening, and the price stays.",
            "The rehearsal is over.");

    assertThat(message(words))
        .isEqualTo("No sentence of the body has more than 3 of the headline's 5 content words");
    assertThat(words.place().text()).startsWith("The orchestra plays");
    assertThat(words.areInOneSentence()).isFalse();
  }

  @Test
  void counts_inflected_forms_other_names_and_the_same_number_as_present() {
    var words =
        words("UK pupils pay 5 million", "Britain said that each pupil paid, 5,000,000 in all.");

    assertThat(words.missing()).isEmpty();
    assertThat(words.areInOneSentence()).isTrue();
  }

  @Test
  void counts_a_related_word_as_missing() {
    assertThat(message(words("Minister orders inquiry", "The minister directed an inquiry.")))
        .isEqualTo("Body lacks 1 of the headline's 3 content words: \"orders\"");
  }

  @Test
  void lists_five_words_and_counts_the_others() {
    assertThat(message(words("Ferry, tram, bus, train, lorry, van stop", "Nothing.")))
        .isEqualTo(
            "Body has none of the headline's content words: \"Ferry\", \"tram\", \"bus\","
                + " \"train\", \"lorry\" and 2 more");
  }

  @Test
  void looks_for_the_first_hundred_words_of_a_headline_without_end() {
    var words = words("ferry ".repeat(99) + "tram bus", "Nothing.");

    assertThat(message(words))
        .isEqualTo("Body has none of the headline's first content words: \"ferry\", \"tram\"");
  }

  private static String message(HeadlineWords words) {
    var finding = RuleCatalogue.info("headline-unsupported").orElseThrow().finding(words.place());
    return words.describe(finding).build().message();
  }

  private static HeadlineWords words(String headline, String... body) {
    var article = Article.builder().headline(headline).body(body).build();
    return HeadlineWords.of(
        new ArticleContext(TextAnalyser.of(article.language()).analyse(article)));
  }
}
