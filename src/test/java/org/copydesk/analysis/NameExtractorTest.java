package org.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameExtractorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The board of the Bank of England met.        | Bank of England",
        "Anna Henderson met J. K. Marsh on Friday.    | Anna Henderson; J. K. Marsh; Friday",
        "Harbours close. The Norvik Board met.        | Norvik Board",
        "Marsh left. We saw Marsh's boat.             | Marsh; Marsh",
        "Boats left. We saw boats.                    | ''",
        "It was NATO's turn, not Ludwig van Marsh's.  | NATO; Ludwig van Marsh",
        "He said: Boats left. \"Boats left,\" he said. | ''",
        "We saw Marsh, Henderson and the iPhone.      | Marsh; Henderson",
        "We met J. K. Marsh. He left.                 | J. K. Marsh",
        "We met Smith & Weston there.                 | Smith & Weston",
        "We love The Band.                            | Band",
        "We work in IT here.                          | IT",
        "We saw Marsh... Boats left.                  | Marsh",
        "We met J.K. Marsh, then B. Henderson.         | J.K. Marsh; B. Henderson",
        "We met J. K. Marsh. A boat left.             | J. K. Marsh",
        "The Bank of the West met.                    | Bank of the West",
        "We saw Port of the la Marsh.                 | Port; Marsh",
        "We met Marsh's Henderson.                    | Marsh; Henderson",
        "We met Marsh-Henderson of Halden.            | Marsh-Henderson of Halden",
        "We met Marsh of all boats.                   | Marsh",
        "We met Marsh of, or near, Halden.            | Marsh; Halden",
        "NATO met. McDonald left. IT works.           | NATO; McDonald",
        "Marsh, Henderson and we left.                | Henderson",
        "Marsh Henderson left.                        | Marsh Henderson",
        "Boats left - Boats stayed.                   | ''",
        "We saw a pre-Marsh boat.                     | Marsh",
        "We said 'Boats left' and “Boats stay”.       | ''",
        "We met Prof. Marsh.                          | Prof; Marsh",
        "We met it at approx. Boats and nets.         | ''"
      })
  void names_are_runs_of_capitalised_words(String text, String names) {
    var passage = TextAnalyser.of(Locale.ENGLISH).analyse(text);
    var found = passage.names().stream().map(name -> name.span().in(text)).toList();
    assertThat(String.join("; ", found)).isEqualTo(names);
    assertThat(passage.names()).isSameAs(passage.names());
  }
}
