package org.copydesk.evidence.predicate;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.lexicon.language.LanguageProfile;
import org.copydesk.lexicon.language.LanguageProfile.Resource;
import org.copydesk.similarity.score.FeatureModel;
import org.copydesk.similarity.score.FeatureValues;

/** The models of the kinds of disagreement, which say how sure one is. */
final class DisagreementModel {
  private static final LanguageProfile ENGLISH = LanguageProfile.of(Locale.ENGLISH);

  private static final Map<Disagreement.Kind, FeatureModel<DisagreementFeature>> MODELS =
      new EnumMap<>(Disagreement.Kind.class);

  private DisagreementModel() {}

  /** Returns how sure a disagreement is by its features, in (0, 1). */
  static double confidence(
      Disagreement.Kind kind, FeatureValues<DisagreementFeature> values, Locale language) {
    double confidence = of(kind).value(values);
    var shifts = DisagreementShifts.of(language);
    return shifts.isEmpty() ? confidence : shifts.apply(kind, values, confidence);
  }

  /** Returns the model of a kind, of English. */
  private static synchronized FeatureModel<DisagreementFeature> of(Disagreement.Kind kind) {
    return MODELS.computeIfAbsent(
        kind, key -> FeatureModel.read(ENGLISH.file(resource(key)), DisagreementFeature.of(key)));
  }

  private static Resource resource(Disagreement.Kind kind) {
    return switch (kind) {
      case OPPOSITE -> Resource.OPPOSITE_MODEL;
      case NEGATION -> Resource.NEGATION_MODEL;
      case FORCE -> Resource.FORCE_MODEL;
      case CERTAINTY -> Resource.CERTAINTY_MODEL;
      case EXTENT -> Resource.EXTENT_MODEL;
    };
  }
}
