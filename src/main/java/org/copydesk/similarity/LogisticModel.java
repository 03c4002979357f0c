package org.copydesk.similarity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.analysis.Lexicon;

/**
 * A logistic regression with its coefficients by the name of the measure, as its resource has them.
 * Immutable.
 *
 * @param intercept the sum where all measures are 0
 * @param coefficients what each measure adds
 */
record LogisticModel(double intercept, Map<String, Double> coefficients) {

  /**
   * Reads a model from the lexicon folder: {@code name value}, a line each, one of them {@code
   * intercept}.
   *
   * @throws IllegalArgumentException if a line has another form
   */
  static LogisticModel read(String name) {
    return parse(Lexicon.words(name));
  }

  static LogisticModel parse(List<String> lines) {
    var coefficients = new LinkedHashMap<String, Double>();
    for (var line : lines) {
      var parts = line.split("\\s+", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("expected 'name value': " + line);
      }
      coefficients.put(parts[0], Double.parseDouble(parts[1]));
    }
    var intercept = coefficients.remove("intercept");
    if (intercept == null) {
      throw new IllegalArgumentException("expected a line 'intercept value'");
    }
    return new LogisticModel(intercept, Map.copyOf(coefficients));
  }

  /**
   * Returns the probability of a case by its measures, in [0, 1]; measures without a coefficient
   * don't count.
   */
  double probability(Map<String, Double> measures) {
    double sum = intercept;
    for (var coefficient : coefficients.entrySet()) {
      sum += coefficient.getValue() * measures.getOrDefault(coefficient.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
