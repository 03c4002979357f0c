package org.copydesk.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterWidthTest {

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource({
    "0041, Latin letter, 1",
    "00E9, composed letter, 1",
    "0416, Cyrillic letter, 1",
    "0301, combining acute accent, 0",
    "20DD, enclosing circle, 0",
    "200D, zero width joiner, 0",
    "00AD, soft hyphen, 0",
    "4E2D, Han character, 2",
    "3042, Hiragana letter, 2",
    "FF21, full-width Latin letter, 2",
    "FF71, half-width Katakana letter, 1",
    "AC01, Hangul syllable, 2",
    "1100, leading Jamo, 2",
    "1161, vowel Jamo that joins it, 0",
    "1F600, emoji, 2",
    "2764, heart drawn as text, 1",
    "2014, dash, 1",
    "201C, quotation mark, 1"
  })
  void gives_the_columns_of_a_character(String codePoint, String name, int columns) {
    assertThat(CharacterWidth.of(Integer.parseInt(codePoint, 16))).isEqualTo(columns);
  }

  @Test
  void agrees_with_unicode_on_every_assigned_character() {
    var different = new ArrayList<String>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
      boolean wide = width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
      if (UCharacter.isDefined(c) && CharacterWidth.isWide(c) != wide) {
        different.add(Integer.toHexString(c));
      }
    }
    assertThat(different).isEmpty();
  }
}
