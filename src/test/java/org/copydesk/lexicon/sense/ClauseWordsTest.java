package org.copydesk.lexicon.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import org.copydesk.lexicon.sense.ClauseWords.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseWordsTest {
  // Kinds that are of one language: the others say it in another way.
  private static final EnumSet<Kind> OF_FEW =
      EnumSet.of(
          Kind.NOUN_MARKER, // German has capitals
          Kind.INTENDING,
          Kind.FUTURE_ENDING,
          Kind.LATE_NEGATION,
          Kind.PARTICLE,
          // Who does what is read in English only, and so are other words that leave it open.
          Kind.OPEN,
          Kind.BEFORE_VERB,
          Kind.PAST,
          Kind.SPEAKING,
          Kind.JOINING,
          Kind.RELATIVE,
          Kind.PRONOUN,
          Kind.PREPOSITION,
          Kind.PLACING,
          Kind.TIME,
          Kind.WEAK_VERB);

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es"})
  void every_language_with_a_list_has_every_kind(String language) {
    var words = ClauseWords.of(Locale.forLanguageTag(language));

    assertThat(EnumSet.complementOf(OF_FEW)).noneMatch(kind -> words.of(kind).isEmpty());
  }

  @Test
  void language_without_a_list_has_none() {
    var words = ClauseWords.of(Locale.forLanguageTag("sv"));

    assertThat(Kind.values()).allMatch(kind -> words.of(kind).isEmpty());
  }
}
