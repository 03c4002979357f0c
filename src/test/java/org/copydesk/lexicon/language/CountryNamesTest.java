package org.copydesk.lexicon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryNamesTest {
  @Test
  void country_has_its_usual_name_first_and_then_a_shorter_one() {
    var english = CountryNames.of(Locale.ENGLISH);
    assertThat(english.get("GB")).containsExactly("United Kingdom", "UK");
    assertThat(english.get("NO")).containsExactly("Norway");
    assertThat(CountryNames.of(Locale.GERMAN).get("NO")).containsExactly("Norwegen");
    assertThat(english.values()).allSatisfy(names -> assertThat(names).isNotEmpty());
  }

  @Test
  void unknown_language_has_no_country_names() {
    assertThat(CountryNames.of(Locale.forLanguageTag("xqz"))).isEmpty();
  }
}
