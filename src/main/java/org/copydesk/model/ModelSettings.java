package org.copydesk.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of a model's folder.
 *
 * @param crossEncoder whether the model judges two texts at once
 * @param languages codes of its languages
 * @param pooling how the vector of a text is made
 * @param prefix what comes before each text
 * @param maxTokens length of the longest text in tokens, begin and end included
 * @param lowerCase whether letters become lower case; empty for what the tokenizer says
 * @param labels meanings of a cross-encoder's outputs
 * @param minContradiction probability from which a cross-encoder alone suggests a contradiction
 * @param calibration coefficients
 */
record ModelSettings(
    boolean crossEncoder,
    Set<String> languages,
    SentenceEncoder.Pooling pooling,
    String prefix,
    int maxTokens,
    Optional<Boolean> lowerCase,
    List<Label> labels,
    double minContradiction,
    Calibration calibration) {

  /** The meaning of an output of a cross-encoder. */
  enum Label {
    SUPPORT,
    CONTRADICTION,
    NEUTRAL
  }
}
