package org.copydesk.output.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.Copydesk;
import org.copydesk.finding.Place;
import org.copydesk.input.Drafts;
import org.copydesk.text.SourcePosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiPlaceTest {
  private static final String SENTENCE =
      "The night ferry to Halden sails again from the first of June, said the owner of";

  /** Returns the place of the repeated sentence in line 5. */
  private static Place place(String end) {
    var draft = "# Night ferry sails\n\n" + SENTENCE + end + "\n\n" + SENTENCE + end + "\n";
    return Copydesk.standard().check(Drafts.article("draft.md", draft)).findings().stream()
        .filter(finding -> finding.rule().equals("repeated-sentence"))
        .findFirst()
        .orElseThrow()
        .at();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " it.",
        " Bergan&amp;",
        " Bergan &amp; Sons.",
        " Berg&aacute;n.",
        " “Bergan&hellip;&rdquo;",
        " it&#46;",
        " it\\."
      })
  void a_place_ends_after_its_last_character_as_the_source_writes_it(String end) {
    int column = 1 + SENTENCE.length() + end.length();

    assertThat(CiPlace.start(place(end))).contains(new SourcePosition(5, 1));
    assertThat(CiPlace.end(place(end))).contains(new SourcePosition(5, column));
  }

  @ParameterizedTest
  @ValueSource(strings = {" **Bergan**.", " [Bergan](https://bergan.example/a)."})
  void markup_before_the_last_character_counts(String end) {
    int column = 1 + SENTENCE.length() + end.length();

    assertThat(CiPlace.end(place(end))).contains(new SourcePosition(5, column));
  }

  @ParameterizedTest
  @ValueSource(strings = {" *Bergan.*", " [the Bergan.](https://bergan.example/a)"})
  void markup_after_the_last_character_is_outside(String end) {
    int column = 1 + SENTENCE.length() + end.indexOf('.') + 1;

    assertThat(CiPlace.end(place(end))).contains(new SourcePosition(5, column));
  }
}
