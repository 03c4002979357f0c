package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Müller’s, mullers, muellers",
    "Straße, strasse, strasse",
    "Łódź, lodz, lodz",
    "Ærø, aero, aeroe",
    "Åse, ase, aase",
    "Götz, gotz, goetz",
    "Bär, bar, baer",
    "Đorđe, dorde, dorde",
    "Þór, thor, thor",
    "cœur, coeur, coeur",
    "U.S., us, us",
    "O'Neil, oneil, oneil",
    "NATO, nato, nato",
    "kırık, kirik, kirik",
    "well-known, well-known, well-known",
    "a1z0, a1z0, a1z0"
  })
  void spellings_of_one_word_fold_alike(String word, String plain, String german) {
    assertThat(TextFolding.fold(word)).isEqualTo(plain);
    assertThat(TextFolding.foldGerman(word)).isEqualTo(german);
  }
}
