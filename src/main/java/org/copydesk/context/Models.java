package org.copydesk.context;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.model.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * The models of a checker, at most one of each kind. Immutable and thread-safe.
 *
 * @param sentences makes vectors of texts
 * @param pairs judges two texts at once
 */
public record Models(@Nullable SentenceModel sentences, @Nullable SentenceModel pairs) {
  public static final Models NONE = new Models(null, null);

  /** Returns these with another model, in place of the one of its kind. */
  public Models with(SentenceModel model) {
    return model.isCrossEncoder() ? new Models(sentences, model) : new Models(model, pairs);
  }

  /** Returns the model that makes vectors of texts in a language. */
  public Optional<SentenceModel> sentences(Locale language) {
    return Optional.ofNullable(sentences).filter(model -> model.supports(language));
  }

  /** Returns the model that judges pairs of texts in a language. */
  public Optional<SentenceModel> pairs(Locale language) {
    return Optional.ofNullable(pairs).filter(model -> model.supports(language));
  }
}
