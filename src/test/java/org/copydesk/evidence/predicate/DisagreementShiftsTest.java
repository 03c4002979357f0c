package org.copydesk.evidence.predicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.copydesk.evidence.predicate.Disagreement.Kind;
import org.copydesk.similarity.score.FeatureValues;
import org.junit.jupiter.api.Test;

class DisagreementShiftsTest {
  private static final double EVEN = 0.5;

  private final DisagreementShifts german = DisagreementShifts.of(Locale.GERMAN);

  private static FeatureValues<DisagreementFeature> values() {
    return FeatureValues.of(DisagreementFeature.class);
  }

  @Test
  void leaves_english_alone() {
    assertThat(DisagreementShifts.of(Locale.ENGLISH).isEmpty()).isTrue();
  }

  @Test
  void moves_the_odds_of_a_kind() {
    assertThat(german.apply(Kind.NEGATION, values(), EVEN)).isCloseTo(EVEN, within(1e-9));
    assertThat(german.apply(Kind.CERTAINTY, values(), EVEN))
        .isCloseTo(Math.E / (1 + Math.E), within(1e-9));
  }

  @Test
  void a_negated_noun_is_less_sure() {
    var values = values();
    values.set(DisagreementFeature.NEGATED_NOUN, true);

    assertThat(german.apply(Kind.NEGATION, values, EVEN)).isBetween(0.1, 0.3);
  }

  @Test
  void stays_a_probability() {
    assertThat(german.apply(Kind.CERTAINTY, values(), 0)).isBetween(0.0, 1e-5);
    assertThat(german.apply(Kind.CERTAINTY, values(), 1)).isBetween(1 - 1e-5, 1.0);
  }
}
