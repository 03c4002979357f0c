package org.copydesk.lexicon.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.testing.LowerCaseWord;
import org.copydesk.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenseLexiconTest {
  private final SenseLexicon lexicon = SenseLexicon.of(Locale.ENGLISH);

  private static List<Word> words(String text) {
    return Stream.of(text.split(" ", -1)).<Word>map(LowerCaseWord::new).toList();
  }

  private List<Sense> senses(String phrase) {
    var matches = lexicon.matches(words(phrase));
    return matches.isEmpty() ? List.of() : matches.get(0).value();
  }

  private SenseRelation relation(String first, String second) {
    return SenseRelation.of(lexicon, senses(first), senses(second));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plunge", "plunges", "plunged", "plunging"})
  void finds_regular_forms_by_their_endings(String form) {
    assertThat(senses(form)).isNotEmpty().anyMatch(sense -> sense.degree() >= 4);
  }

  @Test
  void finds_listed_irregular_forms() {
    assertThat(senses("fell")).containsAll(senses("fall").stream().filter(this::isVerb).toList());
  }

  private boolean isVerb(Sense sense) {
    return sense.partOfSpeech() == PartOfSpeech.V && sense.kind() == Sense.Kind.SCALE;
  }

  @Test
  void takes_the_longest_phrase() {
    var matches = lexicon.matches(words("shares edged up again"));

    assertThat(matches).anyMatch(match -> match.from() == 1 && match.to() == 3);
  }

  @ParameterizedTest
  @CsvSource({"plunge, soar", "rises, fell", "backs, opposes", "unchanged, surged"})
  void opposites_are_on_two_sides_of_an_axis(String first, String second) {
    assertThat(relation(first, second).kind()).isEqualTo(SenseRelation.Kind.OPPOSED);
    assertThat(relation(second, first).kind()).isEqualTo(SenseRelation.Kind.OPPOSED);
  }

  @Test
  void the_middle_agrees_with_the_slightest_degree_of_a_side() {
    assertThat(relation("unchanged", "edges up").kind()).isNotEqualTo(SenseRelation.Kind.OPPOSED);
  }

  @Test
  void degrees_tell_which_word_is_stronger() {
    assertThat(relation("edges up", "soared").difference()).isLessThanOrEqualTo(-3);
    assertThat(relation("orders", "urges").difference()).isPositive();
  }

  @Test
  void words_of_two_axes_of_a_group_are_opposed_by_the_group() {
    var relation = relation("trusts", "opposes");

    assertThat(relation.kind()).isEqualTo(SenseRelation.Kind.OPPOSED);
    assertThat(relation.basis()).isEqualTo(SenseRelation.Basis.GROUP);
  }

  @Test
  void siblings_exclude_each_other() {
    var tea = senses("tea").stream().filter(s -> s.kind() == Sense.Kind.SIBLINGS).toList();
    var coffee = senses("coffee").stream().filter(s -> s.kind() == Sense.Kind.SIBLINGS).toList();

    assertThat(tea).anyMatch(sense -> coffee.stream().anyMatch(sense::opposes));
    assertThat(tea).noneMatch(sense -> tea.stream().anyMatch(sense::opposes));
  }

  @ParameterizedTest
  @CsvSource({"champagne, vodka", "claret, sherry", "spaniel, terrier", "spaniel, fox"})
  void kinds_of_one_member_exclude_each_other_in_a_set_of_their_own(String one, String other) {
    assertThat(senses(one)).anyMatch(sense -> senses(other).stream().anyMatch(sense::opposes));
  }

  @ParameterizedTest
  @CsvSource({"lager, beer", "spaniel, dog", "cathedral, church"})
  void a_kind_does_not_exclude_its_thing(String kind, String thing) {
    assertThat(senses(kind))
        .filteredOn(sense -> sense.kind() == Sense.Kind.SIBLINGS)
        .noneMatch(sense -> senses(thing).stream().anyMatch(sense::opposes));
  }

  @Test
  void a_language_without_lists_has_no_senses() {
    assertThat(SenseLexicon.of(Locale.JAPANESE).matches(words("plunge"))).isEmpty();
  }

  @Test
  void any_possessive_may_stand_in_a_phrase() {
    var phrase = new SensePhrase(List.of("one's", "stance"), senses("soften").get(0), false);

    assertThat(phrase.lengthAt(words("softens its stance"), 0)).isEqualTo(3);
    assertThat(phrase.lengthAt(words("softens Norvik's stance"), 0)).isEqualTo(3);
    assertThat(phrase.lengthAt(words("softens a stance"), 0)).isZero();
  }

  @Test
  void finds_phrases_by_their_second_word_and_its_plural() {
    var sense = senses("soften").get(0);
    var phrases =
        SensePhrases.of(
            List.of(
                new SensePhrase(List.of("price"), sense, false),
                new SensePhrase(List.of("price", "again"), sense, false)));

    assertThat(phrases.at(words("cut prices today"), 0)).matches(match -> match.to() == 2);
    assertThat(phrases.at(words("cut price again"), 0)).matches(match -> match.to() == 3);
    assertThat(phrases.at(words("cut jobs today"), 0)).isNull();
    assertThat(phrases.at(words("cut"), 0)).isNull();
  }

  @Test
  void readings_know_what_a_sentence_may_hold() {
    var readings = lexicon.read(words("it could not plunge"));
    var falls = new BitSet();
    lexicon.addRelatedAxes(senses("fall"), falls);
    var other = new BitSet();
    lexicon.addRelatedAxes(senses("acquit"), other);

    assertThat(readings.mayNegate()).isTrue();
    assertThat(readings.mayHedge()).isTrue();
    assertThat(readings.has(ClauseWords.Kind.OPEN)).isTrue();
    assertThat(readings.is(ClauseWords.Kind.OPEN, 1)).isTrue();
    assertThat(readings.is(ClauseWords.Kind.OPEN, 3)).isFalse();
    assertThat(readings.mayBeOn(falls)).isTrue();
    assertThat(lexicon.read(words("plunge")).mayBeOn(other)).isFalse();
    assertThat(lexicon.read(words("bridge opens")).mayNegate()).isFalse();
  }
}
