package org.copydesk.lexicon.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.lexicon.language.LanguageProfile.Trait;
import org.junit.jupiter.api.Test;

class LanguageProfileTest {
  private static final List<String> LANGUAGES =
      List.of("de", "en", "es", "fr", "it", "lb", "nl", "pt");

  private static LanguageProfile profile(String tag) {
    return LanguageProfile.of(Locale.forLanguageTag(tag));
  }

  @Test
  void profiles_name_every_list_of_a_language_in_the_jar_and_no_other()
      throws IOException, URISyntaxException {
    var named = new TreeSet<String>();
    for (var language : LANGUAGES) {
      for (var resource : Resource.values()) {
        if (profile(language).has(resource)) {
          named.add(profile(language).file(resource));
        }
      }
    }

    var list =
        Objects.requireNonNull(getClass().getResource("/org/copydesk/lexicon/stop-words-en.txt"));
    try (var files = Files.list(Path.of(list.toURI()).getParent())) {
      var there = files.map(file -> file.getFileName().toString()).toList();
      assertThat(there)
          .filteredOn(file -> file.matches(".*-[a-z]{2}\\..*"))
          .hasSameElementsAs(
              named.stream().filter(file -> file.matches(".*-[a-z]{2}\\..*")).toList());
      assertThat(there).containsAll(named);
    }
  }

  @Test
  void country_and_script_make_no_other_profile() {
    assertThat(profile("de-AT")).isSameAs(LanguageProfile.of(Locale.GERMAN));
    assertThat(profile("en-Latn-NZ")).isSameAs(LanguageProfile.of(Locale.ENGLISH));
  }

  @Test
  void languages_without_lists_share_a_profile_that_has_none() {
    var swedish = profile("sv");

    assertAll(
        () ->
            assertThat(swedish).isSameAs(profile("xqz")).isSameAs(LanguageProfile.of(Locale.ROOT)),
        () -> assertThat(Resource.values()).noneMatch(swedish::has),
        () -> assertThat(Trait.values()).noneMatch(swedish::has),
        () -> assertThat(swedish.lines(Resource.NEGATION)).isEmpty());
  }

  @Test
  void lists_of_words_are_read_word_by_word() {
    assertThat(profile("de").words(Resource.SENTENCE_OPENERS)).contains("Der", "Doch");
    assertThat(profile("en").words(Resource.TITLES)).contains("lord", "mayor");
  }
}
