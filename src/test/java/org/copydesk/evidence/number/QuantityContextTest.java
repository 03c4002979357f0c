package org.copydesk.evidence.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityContextTest {
  private static Optional<QuantityContext.AlignedQuantity> of(String claim, String paragraph) {
    var analyser = TextAnalyser.of(Locale.ENGLISH);
    var display = analyser.analyse(claim);
    var body = BodyQuantities.of(List.of(analyser.analyse(paragraph)));
    return QuantityContext.of(
        display.quantities().get(0), display, body.quantities(), Vocabulary.of(Locale.ENGLISH));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "for 3 days, for 4 days, true",
    "for 3 days, for 4 weeks, false",
    "at 5 percent, at 6 percent, true",
    "at 5 percent, at 6 percentage points, true",
    "at 6 percentage points, at 5 percent, true",
    "at 5 percent, at 6 dollars, false",
    "at $5, at $6, true",
    "at $5, at 6, false"
  })
  void context_is_sure_where_both_measure_one_sort(String claim, String body, boolean sure) {
    var place =
        of("Dockers of Halden port strike " + claim, "Dockers of Halden port strike " + body);

    assertThat(place.filter(QuantityContext.AlignedQuantity::sure).isPresent()).isEqualTo(sure);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Flight 370 leaves Halden, Flight 380 leaves Halden, true",
    "Flight 370 leaves Halden, Boeing 380 leaves Halden, false",
    "Flight 370 leaves Halden, 380 people leave Halden, false",
    "Berg scores third goal, Berg scores fourth goal, true",
    "Berg scores third goal, Berg scores four goals, false",
    "Berg scores three goals, Berg scores fourth goal, false",
    "Berg wins 3-1 in Halden, Berg wins 4-1 in Halden, true",
    "Berg wins 3-1 in Halden, Berg wins 4 in Halden, false"
  })
  void context_is_another_quantity_of_the_kind(String claim, String body, boolean found) {
    assertThat(of(claim, body).isPresent()).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the noun and three more, Divers find 7 cracks in Halden, 5",
    "the noun alone, 7 cracks, 2",
    "no noun, Divers find 7 holes in Halden, 3"
  })
  void context_counts_the_noun_twice(String what, String body, int shared) {
    var place = of("Divers find 5 cracks in Halden", body).orElseThrow();

    assertThat(place.shared()).isEqualTo(shared);
    assertThat(place.located().quantity().value()).isEqualTo(7);
  }

  @Test
  void context_is_three_content_words_on_either_side_in_the_sentence() {
    var claim = "Old harbour divers found big cracks 5 below the northern main pier of Halden";

    assertThat(of(claim, "Old harbour 7").map(QuantityContext.AlignedQuantity::shared)).isEmpty();
    assertThat(of(claim, "They found big cracks, 7").orElseThrow().shared()).isEqualTo(3);
    assertThat(of(claim, "Cracks. It was 7")).isEmpty();
  }

  @Test
  void context_is_the_only_one_where_no_other_value_shares_as_many() {
    var claim = "Divers find 5 cracks in Halden";

    assertThat(of(claim, "Divers find 7 cracks in Halden.").orElseThrow().only()).isTrue();
    assertThat(of(claim, "Divers find 7 cracks in Halden. Divers find 7 cracks in Halden."))
        .get()
        .matches(QuantityContext.AlignedQuantity::only);
    assertThat(of(claim, "Divers find 7 cracks in Halden. Divers find 8 cracks in Halden."))
        .get()
        .matches(place -> !place.only());
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "Storm kills six, The storm killed four people, true",
    "Storm kills six in Halden, The storm killed four people, true",
    "Storm kills six, The storm closed four schools, false",
    "Norvik closes 41 bakeries, Norvik closes 14 bakeries, true",
    "Norvik closes 41 bakeries, Norvik closes 14 schools, false",
    "18 island pump stations shut, Norvik has eight pump stations, true",
    "Five of the 15 driest years, 14 of the 15 driest years, true",
    "Shares fall 14 percent, Its shares fell 4 percent, true",
    "Shares fall 14 percent, Its shares fell 4 percentage points, true",
    "Shares fall 14 percent, Its shares fell 4 times, false",
    "Strike lasts eight weeks, The strike lasts six weeks, true",
    "Strike lasts eight weeks, The strike lasts six days, false",
    "Berg ties for tenth, Berg ties for first, false"
  })
  void context_is_alike_for_one_kind_about_one_thing(String claim, String body, boolean alike) {
    assertThat(of(claim, body).filter(QuantityContext.AlignedQuantity::alike).isPresent())
        .isEqualTo(alike);
  }

  @Test
  void context_prefers_a_quantity_about_the_same_thing() {
    var claim = "Divers of Halden harbour find 5 cracks";
    var place = of(claim, "Divers of Halden harbour find 3 boats. It has 7 cracks.").orElseThrow();

    assertThat(place.located().quantity().value()).isEqualTo(7);
  }

  @Test
  void context_passes_over_a_number_inside_a_name() {
    assertThat(of("Shop sells 9 soap brands", "It sells Halden 70 Soap brands.")).isEmpty();
  }

  @Test
  void context_counts_people_as_the_dead() {
    assertThat(of("Seven die in storm", "Nine people died in the storm.").orElseThrow().shared())
        .isGreaterThan(
            of("Seven sing in storm", "Nine people died in the storm.").orElseThrow().shared());
  }
}
