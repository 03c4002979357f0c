package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "chekc, check",
    "check, check",
    "abcd, abxy", // half of it rewritten
    "axyz, abxy",
    "ab, abxy", // half of it missing
    "rat, cat" // of "cat" and "bat", which are as near, the first
  })
  void nearest_name_has_the_fewest_edits(String typed, String name) {
    assertThat(NearestName.to(typed, List.of("explain", "check", "abxy", "cat", "bat")))
        .contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzzzzz", "a", "mnopq", "checkcheckche", ""})
  void no_name_is_near_where_more_than_half_is_rewritten(String typed) {
    assertThat(NearestName.to(typed, List.of("explain", "check", "abxy"))).isEmpty();
  }
}
