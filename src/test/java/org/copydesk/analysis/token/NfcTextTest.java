package org.copydesk.analysis.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import org.copydesk.testing.RandomText;
import org.junit.jupiter.api.Test;

class NfcTextTest {

  @Test
  void keeps_composed_text_as_it_is() {
    var raw = "Café, 東京";
    var nfc = NfcText.of(raw);
    assertThat(nfc.text()).isSameAs(raw);
    assertThat(nfc.rawStart(3)).isEqualTo(3);
    assertThat(nfc.rawEnd(8)).isEqualTo(8);
  }

  @Test
  void composed_text_maps_back_to_its_source() {
    var nfc = NfcText.of("Cafe\u0301 au");
    assertThat(nfc.text()).isEqualTo("Café au");
    assertThat(nfc.rawStart(0)).isZero();
    assertThat(nfc.rawEnd(4)).as("with the accent").isEqualTo(5);
    assertThat(nfc.rawStart(5)).isEqualTo(6);
    assertThat(nfc.rawEnd(7)).as("the end of the text").isEqualTo(8);
  }

  @Test
  void cluster_without_composed_character_maps_back_whole() {
    var nfc = NfcText.of("x\u0302\u0323y");
    assertThat(nfc.text()).hasSize(4).endsWith("y");
    assertThat(nfc.rawEnd(1)).as("the letter stays where it is").isEqualTo(1);
    assertThat(nfc.rawStart(2)).as("inside the marks that change places").isEqualTo(1);
    assertThat(nfc.rawEnd(2)).isEqualTo(3);
    assertThat(nfc.rawEnd(3)).isEqualTo(3);
  }

  @Test
  void text_is_composed_as_icu_does_with_ascending_offsets() {
    RandomText.forEach(
        2000,
        raw -> {
          var nfc = NfcText.of(raw);
          if (!raw.matches("(?s).*\\p{M}{25}.*")) { // longer ones aren't ordered
            assertThat(nfc.text()).isEqualTo(Normalizer2.getNFCInstance().normalize(raw));
          }
          for (int i = 0; i < nfc.text().length(); i++) {
            assertThat(nfc.rawStart(i)).isLessThanOrEqualTo(nfc.rawStart(i + 1));
            assertThat(nfc.rawStart(i)).isLessThan(nfc.rawEnd(i + 1));
            assertThat(nfc.rawEnd(i)).isLessThanOrEqualTo(nfc.rawEnd(i + 1));
          }
          assertThat(nfc.rawEnd(nfc.text().length())).isEqualTo(raw.length());
        });
  }
}
