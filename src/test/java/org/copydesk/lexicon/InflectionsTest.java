package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fall (fell fallen falling) | fall falls fell fallen falling",
        "criticize                  | criticize criticizes criticized criticizing",
        "deny                       | deny denies denied denying",
        "play                       | play plays played playing",
        "push                       | push pushes pushed pushing",
        "reach                      | reach reaches reached reaching",
        "pass                       | pass passes passed passing",
        "box                        | box boxes boxed boxing",
        "plan                       | plan plans planned planning",
        "rain                       | rain rains rained raining",
        "visit                      | visit visits visited visiting",
        "delay                      | delay delays delayed delaying",
        "aid                        | aid aids aided aiding",
        "y                          | y ys yed ying",
        "order                      | order orders ordered ordering",
        "= slain                    | slain",
        "=slain                     | slain"
      })
  void verb_has_regular_forms_or_the_listed_ones(String entry, String forms) {
    assertThat(Inflections.of(entry)).containsExactly(forms.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call for                     | call for, calls for, called for, calling for",
        "take over (took taken taking) | take over, takes over, took over, taken over, taking over",
        "= is set to                  | is set to"
      })
  void phrase_is_inflected_at_its_first_word(String entry, String forms) {
    assertThat(Inflections.of(entry)).containsExactly(forms.split(", ", -1));
  }
}
