package org.copydesk.evidence.genre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineGenreTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Council backs the tunnel;NEWS
          Letters go missing in Leeds;NEWS
          Opinion | The tunnel we need;OPINION
          Op-Ed: Let the tunnel be built;OPINION
          The Harbour Post view: build it now;OPINION
          Letters: readers on the tunnel;LETTER
          Letter to the mayor;LETTER
          Review: a loud night at the opera;REVIEW
          Anna Lund's recipe for rye bread;RECIPE
          13 clever ways to save water;LISTICLE
          Live: flood reaches the harbour;LIVE
          How to cross the river;EXPLAINER
          Will the tunnel ever open?;QUESTION
          Week 16;LABEL
          Morning Briefing;LABEL
          Seven hurt in week of storms;NEWS
          """)
  void tellsTheGenreByTheForm(String headline, HeadlineGenre expected) {
    var passage = TextAnalyser.of(Locale.ENGLISH).analyse(headline);

    assertThat(HeadlineGenre.of(passage)).isEqualTo(expected);
  }
}
