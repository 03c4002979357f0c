package org.copydesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary english = Vocabulary.of(Locale.ENGLISH);
  private final Vocabulary german = Vocabulary.of(Locale.GERMAN);

  private static Token token(Locale language, String word) {
    return TextAnalyser.of(language).analyse(word).tokens().get(0);
  }

  @Test
  void english_vocabulary_knows_words_by_their_entries() {
    assertThat(english.hasThesaurus()).isTrue();
    assertThat(english.entry("ferry")).isNotNegative().isNotEqualTo(english.entry("orchestra"));
    assertThat(english.entry("xqzzyqx")).isEqualTo(-1);
    assertThat(english.isReportingVerb(english.entry("says"))).isTrue();
    assertThat(english.isReportingVerb(english.entry("ferry"))).isFalse();
    assertThat(english.isReportingVerb(-1)).isFalse();
    assertThat(english.isReportingNoun(english.entry("explains"))).isTrue();
    assertThat(english.isReportingNoun(english.entry("ferry"))).isFalse();
    assertThat(english.isReportingNoun(-1)).isFalse();
  }

  @Test
  void english_vocabulary_relates_words_alike_from_either_side() {
    int urgent = english.entry("urgent");
    int immediate = english.entry("immediate");
    assertThat(english.strength(urgent, urgent)).isEqualTo(1);
    assertThat(english.strength(urgent, immediate)).isBetween(0.4, 0.99);
    assertThat(english.strength(immediate, urgent)).isEqualTo(english.strength(urgent, immediate));
    assertThat(english.strength(urgent, english.entry("orchestra"))).isZero();
    assertThat(english.strength(urgent, -1)).isZero();
    assertThat(english.strength(-1, urgent)).isZero();

    var related = new ArrayList<Integer>();
    english.related(urgent, (entry, strength) -> related.add(entry));
    assertThat(related).contains(immediate);
    english.related(-1, (entry, strength) -> related.add(-1));
    assertThat(related).doesNotContain(-1);
  }

  @Test
  void english_vocabulary_weighs_rare_words_more() {
    int year = english.entry("year");
    int ferry = english.entry("ferry");
    assertThat(english.weightOf(year)).isPositive().isLessThan(english.weightOf(ferry));
    assertThat(english.weightOf(-1)).isEqualTo(1);
    assertThat(english.weight(token(Locale.ENGLISH, "the"), english.entry("the"))).isZero();
    double common = english.weight(token(Locale.ENGLISH, "year"), year);
    double rare = english.weight(token(Locale.ENGLISH, "ferry"), ferry);
    assertThat(common).isPositive().isLessThan(rare);
    assertThat(rare).isLessThan(1);
    assertThat(english.weight(token(Locale.ENGLISH, "Xqzzyqx"), -1)).isEqualTo(1);
  }

  @Test
  void vocabulary_without_thesaurus_relates_no_words() {
    assertThat(german.hasThesaurus()).isFalse();
    assertThat(german.entry("ferry")).isEqualTo(-1);
    assertThat(german.entry(token(Locale.GERMAN, "Fähre"))).isEqualTo(-1);
    assertThat(german.weightOf(-1)).isEqualTo(1);
    assertThat(german.strength(3, 3)).isZero();
    assertThat(german.weight(token(Locale.GERMAN, "Fähre"), -1)).isEqualTo(1);
    assertThat(german.weight(token(Locale.GERMAN, "die"), -1)).isZero();
  }

  @Test
  void vocabulary_is_the_same_with_its_own_aliases() {
    assertThat(english.with(english.aliases())).isSameAs(english);
    assertThat(english.with(german.aliases())).isNotSameAs(english);
    assertThat(english.with(german.aliases()).aliases()).isSameAs(german.aliases());
  }
}
