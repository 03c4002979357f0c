package org.copydesk.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The logistic models, one for each rule that has one, which turn the features of a finding into
 * the probability that an editor agrees: 1 / (1 + e^-z), where z is the intercept plus the sum of
 * weight times value. A feature without a weight, and one that a finding doesn't have, adds 0.
 * Immutable and thread-safe.
 *
 * <p>The resource {@code confidence.tsv} has the weights, a line each: rule, feature and weight,
 * with tabs between; the feature {@code intercept} is the constant. Its first lines say what it was
 * fitted on.
 */
final class ConfidenceModel {
  private static final String RESOURCE = "confidence.tsv";
  private static final String INTERCEPT = "intercept";
  private static final int COLUMNS = 3;

  private final Map<String, Map<String, Double>> weights; // by rule, then by feature

  private ConfidenceModel(Map<String, Map<String, Double>> weights) {
    this.weights = weights;
  }

  private static final class Standard {
    static final ConfidenceModel INSTANCE = load();

    private static ConfidenceModel load() {
      try (var stream = ConfidenceModel.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException("missing resource " + RESOURCE);
        }
        return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE + " can't be read", e);
      }
    }
  }

  /** Returns the models of the built-in rules. */
  static ConfidenceModel standard() {
    return Standard.INSTANCE;
  }

  /**
   * Reads models.
   *
   * @throws IllegalArgumentException if a line isn't a rule, a feature and a number, or repeats a
   *     feature
   */
  static ConfidenceModel read(Reader source) throws IOException {
    var weights = new HashMap<String, Map<String, Double>>();
    var lines = new BufferedReader(source);
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException("expected rule, feature and weight: " + line);
      }
      var old =
          weights
              .computeIfAbsent(cells[0], rule -> new HashMap<>())
              .put(cells[1], Double.valueOf(cells[2]));
      if (old != null) {
        throw new IllegalArgumentException("feature is there twice: " + line);
      }
    }
    return new ConfidenceModel(weights);
  }

  /** Returns the ids of the rules that have a model. */
  Set<String> rules() {
    return weights.keySet();
  }

  /** Returns whether there is a model of a rule. */
  boolean has(String rule) {
    return weights.containsKey(rule);
  }

  /** Returns the confidence of a finding of a rule that has a model, from its features. */
  double of(String rule, Map<String, Double> features) {
    var model = weights.getOrDefault(rule, Map.of());
    double sum = model.getOrDefault(INTERCEPT, 0.0);
    for (var feature : features.entrySet()) {
      sum += model.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
