package org.copydesk.evidence;

import org.copydesk.lexicon.Vocabulary;
import org.copydesk.similarity.score.LogisticModel;

/** The calibrated models of the probability that a body is about what a claim is about. */
final class SupportModel {

  private SupportModel() {}

  /** Returns the model for a vocabulary's language. */
  static LogisticModel of(Vocabulary vocabulary) {
    return vocabulary.hasThesaurus() ? English.MODEL : AnyLanguage.MODEL;
  }

  private static final class English {
    static final LogisticModel MODEL = LogisticModel.read("support-model-en.txt");
  }

  private static final class AnyLanguage {
    static final LogisticModel MODEL = LogisticModel.read("support-model.txt");
  }
}
