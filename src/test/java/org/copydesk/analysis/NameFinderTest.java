package org.copydesk.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

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
        "We saw Marsh... Boats left.                  | Marsh"
      })
  void finds_runs_of_capitalised_words(String text, String names) {
    var passage = TextAnalyser.of(Locale.ENGLISH).analyse(text);
    var found = passage.names().stream().map(name -> name.span().in(text)).toList();
    assertThat(String.join("; ", found)).isEqualTo(names);
    assertThat(passage.names()).isSameAs(passage.names());
  }
}
