package org.copydesk.evidence.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityDerivationTest {

  private static Quantity quantity(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text).quantities().get(0);
  }

  private static BodyQuantities figures(String... body) {
    var analyser = TextAnalyser.of(Locale.ENGLISH);
    return BodyQuantities.of(Stream.of(body).map(analyser::analyse).toList());
  }

  private static boolean follows(String claim, String... body) {
    return QuantityDerivation.isDerived(quantity(claim), figures(body));
  }

  @ParameterizedTest(name = "{0} from 2000 to 2012: {1}")
  @CsvSource({
    "12 years, true",
    "11 years, true",
    "10 years, false",
    "13 years, false",
    "12 summers, true",
    "12 boats, false",
    "aged 12, true",
    "12.5 years, false",
    "12 days, false",
    "$12, false"
  })
  void age_follows_from_two_dates(String claim, boolean follows) {
    assertThat(follows(claim, "The bridge opened in 2000 and closed in 2012.")).isEqualTo(follows);
  }

  @Test
  void no_age_follows_from_a_date_and_itself() {
    assertThat(follows("1 year", "The bridge opened in 2012.")).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"aged 70, true", "aged 71, false", "aged 69, false", "70 guests, false"})
  void an_age_follows_from_the_birthday_to_come(String claim, boolean follows) {
    assertThat(follows(claim, "The mayor died before her 71st birthday.")).isEqualTo(follows);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "11    | Nine barns on the island and two ashore burned.   | true",
        "7     | Nine barns on the island and two ashore burned.   | true",
        "18    | Nine barns on the island and two ashore burned.   | false",
        "11    | Nine barns burned. Two were saved.                | false",
        "11    | The ninth barn and two ashore burned.             | false",
        "11    | Flight 9 left for Halden with two bags.           | false",
        "11    | Halden won 9-3 with two goals by Berg.            | false",
        "46    | It has 40 boats, 3 cars, 5 vans and 6 carts.      | true",
        "97    | It has 90 boats, 3 cars, 5 vans, 6 carts and 7 bikes. | false",
        "$11m  | It paid $9m for the barn and $2m for the boat.    | true",
        "£11m  | It paid $9m for the barn and $2m for the boat.    | false",
        "11 men | It burned nine days and cost two million.        | false",
        "11 days | It burned nine days and then two days.          | true",
        "11 days | It burned nine days and then two weeks.         | false",
        "61 kilos | He went from 196 to 135.                       | true",
        "25    | Its share rose from 10% to 15%.                   | false",
        "5%    | Its share rose from 10% to 15%.                   | true",
        "5 percentage points | Its share rose from 10% to 15%.     | true",
        "6%    | Its share rose from 10% to 15%.                   | false"
      })
  void a_sum_or_difference_follows_from_two_in_one_sentence(
      String claim, String body, boolean follows) {
    assertThat(follows(claim, body)).isEqualTo(follows);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "50% | The port has 20 boats, 10 of them old.    | true",
        "40% | The port has 20 boats, 10 of them old.    | false",
        "33% | The port has 3 boats, 1 of them old.      | true",
        "34% | The port has 3 boats, 1 of them old.      | false",
        "25% | The fleet grew from 20 to 25 boats.       | true",
        "20% | The fleet grew from 20 to 25 boats.       | true",
        "80% | The fleet grew from 20 to 25 boats.       | true",
        "27% | The fleet grew from 20 to 25 boats.       | false",
        "50% | It has 20 boats, 3 vans and 10 carts.     | false",
        "50% | It paid $20 for a boat and £10 for a van. | false",
        "50% | It took 20 days and 10 boats.             | false"
      })
  void a_share_follows_from_two_side_by_side(String claim, String body, boolean follows) {
    assertThat(follows(claim, body)).isEqualTo(follows);
  }

  @Test
  void nothing_follows_across_paragraphs() {
    assertThat(follows("11", "Nine barns burned", "Two burned ashore")).isFalse();
    assertThat(follows("11")).isFalse();
  }

  @ParameterizedTest(name = "{0} from nine in {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "11  | Nine barns on the island and two ashore burned.   | true",
        "11  | Two ashore and nine barns on the island burned.   | true",
        "12  | Nine barns on the island and two ashore burned.   | false",
        "7   | Nine barns on the island and two ashore burned.   | false",
        "11  | Nine barns burned. Two were saved.                | false",
        "11  | Nine barns, four boats and two sheds burned.      | false",
        "11  | Nine barns burned, or 2% of all.                  | false",
        "11  | Nine barns burned on the second night.            | false",
        "18  | Nine barns burned.                                | false"
      })
  void sum_follows_with_the_quantity_beside_it(String claim, String body, boolean adds) {
    var figures = figures(body);
    var nine =
        figures.quantities().stream()
            .filter(f -> f.quantity().value() == 9)
            .findFirst()
            .orElseThrow();
    assertThat(QuantityDerivation.addsUp(quantity(claim), nine, figures)).isEqualTo(adds);
  }

  @Test
  void no_sum_follows_across_paragraphs() {
    var figures = figures("Nine barns burned", "Two burned ashore");
    var nine = figures.quantities().get(0);
    assertThat(QuantityDerivation.addsUp(quantity("11"), nine, figures)).isFalse();
  }
}
