package org.copydesk.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.duplication.SharedText.Share;
import org.copydesk.testing.RandomArticles;
import org.junit.jupiter.api.Test;

class SharedTextTest {
  @Test
  void words_is_the_containment_of_shingles_of_three_words() {
    var shared = SharedText.of(body("a b c d e", "x y z"), body("a b c d q"));

    assertThat(shared.whole().words()).isEqualTo(2.0 / 6, within(1e-9)); // abc bcd of abc … dex xyz
    assertThat(shared.paragraphs()).extracting(Share::words).containsExactly(2.0 / 3, 0.0);
  }

  @Test
  void shared_text_is_not_symmetric() {
    assertThat(SharedText.of(body("a b c"), body("a b c d e")).whole().words()).isEqualTo(1);
    assertThat(SharedText.of(body("a b c d e"), body("a b c")).whole().words())
        .isEqualTo(1.0 / 3, within(1e-9));
  }

  @Test
  void words_is_zero_for_a_text_of_fewer_than_three_words() {
    assertThat(SharedText.of(body(), body("a b c")).whole()).isEqualTo(new Share(0, 1));
    assertThat(SharedText.of(body("a b"), body("a b")).whole().words()).isZero();
    assertThat(SharedText.of(body("a b c"), body()).whole().words()).isZero();
  }

  @Test
  void particulars_is_the_containment_of_numbers() {
    var shared = SharedText.of(body("rose 4 to 5.1 from 3.9"), body("rose 4 to 6.2 from 5.1"));

    assertThat(shared.whole().particulars()).isEqualTo(2.0 / 3, within(1e-9));
  }

  @Test
  void particulars_is_the_containment_of_names_if_that_is_less() {
    var body = body("Shares of Halden Corp rose in Oslo, London and Rome.");

    assertThat(
            SharedText.of(body, body("Bonds of Norvik Corp fell in Oslo, London, Bonn.")).whole())
        .extracting(Share::particulars)
        .isEqualTo(0.6); // Corp, Oslo, London of those and Halden, Rome
    assertThat(SharedText.of(body("Shares of Halden Corp rose."), body("No")).whole())
        .extracting(Share::particulars)
        .isEqualTo(1.0);
  }

  @Test
  void particulars_ignores_a_single_number() {
    assertThat(SharedText.of(body("rose by 4"), body("rose by 5")).whole().particulars())
        .isEqualTo(1);
  }

  @Test
  void distinguishes_copy_same_story_and_filled_in_form() {
    var copy = new Share(0.6, 0.8);
    var bond = new Share(0.6, 0.6);
    var form = new Share(0.6, 0.5);

    assertThat(List.of(copy.isCopy(0.5), copy.isSameStory(0.5), copy.isForm(0.5)))
        .containsExactly(true, true, false);
    assertThat(List.of(bond.isCopy(0.5), bond.isSameStory(0.5), bond.isForm(0.5)))
        .containsExactly(false, true, false);
    assertThat(List.of(form.isCopy(0.5), form.isSameStory(0.5), form.isForm(0.5)))
        .containsExactly(false, false, true);
    assertThat(List.of(copy.isCopy(0.6), copy.isSameStory(0.6), form.isForm(0.6)))
        .containsExactly(false, false, false);
  }

  @Test
  void nearest_paragraph_shares_most_shingles() {
    var other = body("x y z", "a b c q", "a b c d");

    assertThat(SharedText.nearest(body("a b c d").get(0), other)).isSameAs(other.get(2));
    assertThat(SharedText.nearest(body("none of it").get(0), other)).isSameAs(other.get(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SharedText.nearest(other.get(0), List.of()));
  }

  @Test
  void body_shares_everything_with_itself() {
    var random = RandomArticles.seeded();
    for (var article : random.take(200)) {
      var analysed = TextAnalyser.of(article.language()).analyse(article);
      var shared = SharedText.of(analysed.body(), analysed.body());
      Stream.concat(Stream.of(shared.whole()), shared.paragraphs().stream())
          .forEach(
              share -> {
                assertThat(share.words()).as(random.describe(article)).isIn(0.0, 1.0);
                assertThat(share.particulars()).as(random.describe(article)).isEqualTo(1);
              });
    }
  }

  static List<AnalysedPassage> body(String... paragraphs) {
    var analyser = TextAnalyser.of(Locale.ENGLISH);
    return Stream.of(paragraphs).map(analyser::analyse).toList();
  }
}
