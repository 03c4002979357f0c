package org.copydesk.evidence.predicate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.lexicon.language.LanguageCache;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.similarity.score.FeatureValues;

/**
 * How much surer or less sure disagreements in other languages are than the models of English say:
 * there are too few examples to fit models of their own. Immutable.
 */
final class DisagreementShifts {
  private static final LanguageCache<DisagreementShifts> BY_LANGUAGE =
      new LanguageCache<>(DisagreementShifts::load);

  // Below and above, the logarithm of the odds says nothing.
  private static final double LEAST = 1e-6;

  private final Map<Disagreement.Kind, Double> kinds = new EnumMap<>(Disagreement.Kind.class);
  private final Map<DisagreementFeature, Double> features =
      new EnumMap<>(DisagreementFeature.class);

  private DisagreementShifts(List<String> lines) {
    for (var line : lines) {
      var words = line.split(" ", -1);
      double shift = Double.parseDouble(words[2]);
      var key = words[1].toUpperCase(Locale.ROOT).replace('-', '_');
      if (words[0].equals("kind")) {
        kinds.put(Disagreement.Kind.valueOf(key), shift);
      } else {
        features.put(DisagreementFeature.valueOf(key), shift);
      }
    }
  }

  /** Returns the shifts of a language; none for English. */
  static DisagreementShifts of(Locale language) {
    return BY_LANGUAGE.of(language);
  }

  private static DisagreementShifts load(Locale language) {
    return new DisagreementShifts(LanguageProfile.of(language).lines(Resource.DISAGREEMENT_SHIFTS));
  }

  boolean isEmpty() {
    return kinds.isEmpty();
  }

  /** Returns a probability by the model of English with the shifts of its kind and features. */
  double apply(
      Disagreement.Kind kind, FeatureValues<DisagreementFeature> values, double probability) {
    double shift = kinds.getOrDefault(kind, 0.0);
    for (var feature : features.entrySet()) {
      shift += feature.getValue() * values.get(feature.getKey());
    }
    double bounded = Math.max(LEAST, Math.min(1 - LEAST, probability));
    return 1 / (1 + Math.exp(-Math.log(bounded / (1 - bounded)) - shift));
  }
}
