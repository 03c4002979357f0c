package org.copydesk.evidence.genre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineGenreOfBodyTest {
  private static HeadlineGenre genre(Locale language, String headline, String body) {
    var article =
        TextAnalyser.of(language)
            .analyse(Article.builder().headline(headline).body(body).language(language).build());
    return HeadlineGenre.of(article.passage(Role.HEADLINE).orElseThrow(), article.body(), language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NEWS | Ferry strands a hundred tourists on island
          NEWS | US orders ferry back to port
          NEWS | Mayor: "We want our ferry back"
          NEWS | Singer sends letter to ferry company
          EXPLAINER | Why the ferry matters
          QUESTION | Ferry late again: who pays?
          TOPIC | The last ferry
          TOPIC | Mending the ferry
          LABEL | Ferry notebook: rain and late boats
          LETTER | Letters to the editor
          APPEAL | Give back the ferry
          APPEAL | Ferry company, take your tourists home
          APPEAL | Save the boats!
          """)
  void tells_news_from_other_headlines(HeadlineGenre genre, String headline) {
    assertThat(genre(Locale.ENGLISH, headline, "The ferry sailed.")).isEqualTo(genre);
  }

  @Test
  void knows_a_column_by_its_author() {
    var column = "I take the ferry each day. My neighbours don't, and I know why.";
    var quoted = "\"I take the ferry. My neighbours don't, and I know why,\" she said.";

    assertThat(genre(Locale.ENGLISH, "Ferry sails", column)).isEqualTo(HeadlineGenre.COLUMN);
    assertThat(genre(Locale.ENGLISH, "Ferry sails", quoted)).isEqualTo(HeadlineGenre.NEWS);
  }

  @Test
  void knows_only_marks_in_languages_without_a_list() {
    assertThat(genre(Locale.GERMAN, "Die Fähre fährt", "Sie fährt.")).isEqualTo(HeadlineGenre.NEWS);
    assertThat(genre(Locale.GERMAN, "Fährt die Fähre?", "Sie fährt."))
        .isEqualTo(HeadlineGenre.QUESTION);
  }

  @Test
  void takes_a_headline_without_words_for_news() {
    assertThat(genre(Locale.ENGLISH, "…", "The ferry sailed.")).isEqualTo(HeadlineGenre.NEWS);
  }
}
