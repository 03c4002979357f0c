package org.copydesk.similarity.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.model.Encoding;
import org.copydesk.model.SentenceModel;

/** The encodings of texts by a sentence model, each made once. Not thread-safe. */
public final class TextEncodings {
  private final SentenceModel model;
  private final Map<String, Encoding> known = new HashMap<>();

  /** Makes a cache without encodings. */
  public TextEncodings(SentenceModel model) {
    this.model = model;
  }

  public SentenceModel model() {
    return model;
  }

  /** Returns the encodings of texts, in their order; those that are new are made together. */
  public List<Encoding> of(Collection<String> texts) {
    var missing = texts.stream().distinct().filter(text -> !known.containsKey(text)).toList();
    if (!missing.isEmpty()) {
      var made = model.encode(missing);
      for (int i = 0; i < made.size(); i++) {
        known.put(missing.get(i), made.get(i));
      }
    }
    return texts.stream().map(known::get).toList();
  }
}
