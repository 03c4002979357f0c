package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.copydesk.lexicon.thesaurus.Thesaurus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordInfoCacheTest {
  private static final Thesaurus THESAURUS = thesaurus();

  private final WordInfoCache english = new WordInfoCache(Locale.ENGLISH, THESAURUS);
  private final WordInfoCache other = new WordInfoCache(Locale.ROOT, null);

  private static Thesaurus thesaurus() {
    try (var stream =
        Vocabulary.class.getResourceAsStream("/org/copydesk/lexicon/thesaurus-en.gz")) {
      return Thesaurus.read(Objects.requireNonNull(stream));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void word_cache_remembers_words_of_up_to_32_letters() {
    assertThat(english.get("harbour")).isSameAs(english.get("harbour"));
    assertThat(english.get("a".repeat(32))).isSameAs(english.get("a".repeat(32)));
    assertThat(english.get("a".repeat(33)))
        .isNotSameAs(english.get("a".repeat(33)))
        .isEqualTo(english.get("a".repeat(33)));
  }

  @Test
  void word_cache_never_returns_another_word() {
    for (int i = 0; i < 40_000; i++) {
      assertThat(other.get("word" + i).lowerCase()).isEqualTo("word" + i);
    }
    assertThat(other.get("word7").lowerCase()).isEqualTo("word7");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "harbour, harbour, harbour",
    "café, cafe, cafe",
    "l’école, l'ecole, l ecole",
    "o'brien-smith, o'brien-smith, o brien smith",
    "5th, 5th, 5th",
    "𝐀b, Ab, Ab"
  })
  void word_info_has_the_word_without_diacritics_and_signs(
      String word, String withoutDiacritics, String lettersAndDigits) {
    assertThat(other.get(word).withoutDiacritics()).isEqualTo(withoutDiacritics);
    assertThat(other.get(word).lettersAndDigits()).isEqualTo(lettersAndDigits);
    assertThat(english.get(word).withoutDiacritics()).isEqualTo(withoutDiacritics);
    assertThat(english.get(word).lettersAndDigits()).isEqualTo(lettersAndDigits);
  }

  @Test
  void english_acronym_has_the_entry_without_its_dots() {
    assertThat(english.get("u.s").comparisonForm()).isEqualTo("us");
    assertThat(english.get("u.s").lexemeId()).isEqualTo(THESAURUS.id("us")).isNotNegative();
    assertThat(other.get("u.s").comparisonForm()).isEqualTo("u.s");
  }

  @ParameterizedTest
  @CsvSource({"never, true", "won't, true", "won’t, true", "want, false", "monday, false"})
  void english_negations_are_marked(String word, boolean negation) {
    assertThat((english.get(word).kinds() & WordClasses.NEGATION) != 0).isEqualTo(negation);
    assertThat(other.get(word).kinds()).isZero();
  }

  @Test
  void english_numbers_and_opposites_are_marked() {
    assertThat(english.get("seven").number()).isEqualTo(7);
    assertThat(english.get("million").multiplier()).isEqualTo(1_000_000);
    assertThat(english.get("seven").isNumber()).isTrue();
    assertThat(english.get("harbour").isNumber()).isFalse();
    assertThat(
            AntonymLexicon.opposed(
                english.get("profit").antonymClasses(), english.get("loss").antonymClasses()))
        .isTrue();
    assertThat(english.get("harbour").antonymClasses()).isEmpty();
  }

  @Test
  void words_without_thesaurus_are_no_numbers_and_may_be_names() {
    assertThat(other.get("seven").isNumber()).isFalse();
    assertThat(other.get("seven").lexemeId()).isNegative();
    assertThat(other.get("seven").name()).isTrue();
  }
}
