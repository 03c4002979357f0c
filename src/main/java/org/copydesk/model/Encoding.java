package org.copydesk.model;

import static java.util.Objects.requireNonNull;

/**
 * A text as a sentence model sees it: a vector of the whole text and one of each token. Immutable
 * and thread-safe.
 *
 * @since 0.1.0
 */
public final class Encoding {
  private final float[] whole;
  private final float[][] tokens;

  /**
   * Takes vectors of length 1.
   *
   * @param whole the vector of the text
   * @param tokens a vector of each token, without begin and end
   */
  Encoding(float[] whole, float[][] tokens) {
    this.whole = whole;
    this.tokens = tokens;
  }

  /** Returns the number of tokens, at most the length that the model reads; 0 for an empty text. */
  public int size() {
    return tokens.length;
  }

  /** Returns the cosine of both texts: in [-1, 1], symmetric; 0 if a text is empty. */
  public double cosine(Encoding other) {
    requireNonNull(other, "other");
    return tokens.length == 0 || other.tokens.length == 0 ? 0 : dot(whole, other.whole);
  }

  /**
   * Returns how much of this text is new beside another: the sum over its tokens of what the cosine
   * with the nearest token of the other lacks to {@code near}. 0 or more, not symmetric; 0 if a
   * text is empty. Costs O(n·m).
   *
   * @param near the cosine from which a token is no news
   */
  public double newBeside(Encoding other, double near) {
    requireNonNull(other, "other");
    double sum = 0;
    for (int i = 0; i < tokens.length && other.tokens.length > 0; i++) {
      double nearest = -1;
      for (float[] token : other.tokens) {
        nearest = Math.max(nearest, dot(tokens[i], token));
      }
      sum += Math.max(0, near - nearest);
    }
    return sum;
  }

  private static double dot(float[] first, float[] second) {
    float sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += first[i] * second[i];
    }
    return Math.max(-1, Math.min(1, sum));
  }
}
