package org.copydesk.similarity.score;

import java.util.Collection;
import java.util.List;
import org.copydesk.model.Encoding;
import org.copydesk.model.SentenceModel;

/** The encodings of texts by a sentence model, each made once. Not thread-safe. */
public final class TextEncodings {
  private final SentenceModel model;
  private final BatchCache<String, Encoding> encodings;

  /** Makes a cache without encodings. */
  public TextEncodings(SentenceModel model) {
    this.model = model;
    this.encodings = new BatchCache<>(model::encode);
  }

  public SentenceModel model() {
    return model;
  }

  /** Returns the encodings of texts, in their order; those that are new are made together. */
  public List<Encoding> of(Collection<String> texts) {
    return encodings.of(texts);
  }
}
