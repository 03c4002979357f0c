package org.copydesk.lexicon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LanguageCacheTest {
  private final AtomicInteger made = new AtomicInteger();
  private final LanguageCache<String> values =
      new LanguageCache<>(language -> language.getLanguage() + made.incrementAndGet());

  private static Locale invented(int number) {
    return Locale.forLanguageTag("q" + (char) ('a' + number / 26) + (char) ('a' + number % 26));
  }

  @Test
  void language_cache_makes_a_value_once_whatever_the_country() {
    assertThat(values.of(Locale.UK)).isEqualTo("en1");
    assertThat(values.of(Locale.US)).isEqualTo("en1");
    assertThat(values.of(Locale.GERMAN)).isEqualTo("de2");
  }

  @Test
  void language_cache_keeps_a_bounded_number_of_invented_languages() {
    for (int i = 0; i < 600; i++) {
      assertThat(values.of(invented(i))).startsWith(invented(i).getLanguage());
    }

    for (int i = 0; i < 600; i++) {
      values.of(invented(i));
    }

    assertThat(made).hasValue(2 * 600 - LanguageCache.MAX_OTHERS);
  }

  @Test
  void language_cache_keeps_real_languages_after_many_invented_ones() {
    for (int i = 0; i < 600; i++) {
      values.of(invented(i));
    }

    assertThat(values.of(Locale.FRENCH)).isSameAs(values.of(Locale.FRENCH));
  }
}
