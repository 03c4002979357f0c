package org.copydesk.lexicon.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

  @ParameterizedTest
  @ValueSource(strings = {"abbreviations-en.txt", "stop-words-en.txt"})
  void word_lists_hold_trimmed_entries_once_and_no_comments(String name) {
    assertThat(WordList.words(name))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(
            entry -> assertThat(entry).isNotEmpty().isEqualTo(entry.strip()).doesNotContain("#"));
  }

  @Test
  void abbreviations_end_with_a_stop_and_perhaps_the_mark_for_numbers() {
    assertThat(WordList.words("abbreviations-en.txt"))
        .allSatisfy(entry -> assertThat(entry).matches("\\p{L}[\\p{L}.]*\\.( 0)?"));
  }

  @Test
  void word_list_names_the_missing_file() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordList.words("no-such-list.txt"))
        .withMessageContaining("no-such-list.txt");
  }
}
