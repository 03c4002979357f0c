package org.copydesk.analysis.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.WordShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCacheTest {
  private final List<String> read = new ArrayList<>();
  private final WordCache cache =
      new WordCache(
          surface -> {
            read.add(surface);
            return new WordForm(surface, surface, surface, WordShape.of(surface), false);
          });

  private String get(String word) {
    var text = "the " + word + " end";
    return cache.get(text, 4, 4 + word.length()).surface;
  }

  @Test
  void readsAWordOnce() {
    assertThat(get("harbour")).isEqualTo("harbour");
    assertThat(get("harbour")).isEqualTo("harbour");
    assertThat(read).containsExactly("harbour");
  }

  @ParameterizedTest(name = "{0} isn''t {1}")
  @CsvSource({
    // The same last sixteen letters.
    "misunderstandings-about, xmisunderstandings-about",
    "counterrevolutionaries, xcounterrevolutionaries",
    // The same low eight bits: U+0161 and 'a', U+0100 and nothing.
    "š, a",
    "aš, aa",
    "тест, BEAB"
  })
  void tellsWordsApart(String one, String other) {
    for (int i = 0; i < 2; i++) {
      assertThat(get(one)).isEqualTo(one);
      assertThat(get(other)).isEqualTo(other);
    }
  }

  @Test
  void remembersNoLongWord() {
    var address = "https-www-example-org-news-2026-11-30";
    assertThat(get(address)).isEqualTo(address);
    assertThat(get(address)).isEqualTo(address);
    assertThat(read).containsExactly(address, address);
  }
}
