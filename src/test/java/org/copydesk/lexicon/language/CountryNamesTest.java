package org.copydesk.lexicon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryNamesTest {
  @Test
  void have_the_usual_name_first_and_a_shorter_one_where_there_is_one() {
    var english = CountryNames.of(Locale.ENGLISH);
    assertThat(english.get("GB")).containsExactly("United Kingdom", "UK");
    assertThat(english.get("NO")).containsExactly("Norway");
    assertThat(CountryNames.of(Locale.GERMAN).get("NO")).containsExactly("Norwegen");
    assertThat(english.values()).allSatisfy(names -> assertThat(names).isNotEmpty());
  }

  @Test
  void are_none_in_a_language_that_nobody_knows() {
    assertThat(CountryNames.of(Locale.forLanguageTag("xqz"))).isEmpty();
  }
}
