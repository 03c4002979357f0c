package org.copydesk.similarity.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.lexicon.language.WordList;
import org.copydesk.similarity.align.Term;

/**
 * A logistic regression with its coefficients by the name of the measure, or of several that are
 * multiplied, as its resource has them. Immutable.
 *
 * @param intercept the sum where all measures are 0
 * @param terms what each measure or product of measures adds
 */
public record LogisticModel(double intercept, List<Term> terms) {

  public LogisticModel {
    terms = List.copyOf(terms);
  }

  /** Measures that are multiplied with each other, and with a coefficient. */
  record Term(List<String> measures, double coefficient) {

    Term {
      measures = List.copyOf(measures);
    }

    private double value(Map<String, Double> values) {
      double product = coefficient;
      for (var measure : measures) {
        product *= values.getOrDefault(measure, 0.0);
      }
      return product;
    }
  }

  /**
   * Reads a model from the lexicon folder: {@code name value}, a line each, one of them {@code
   * intercept}; {@code name*name value} for a product of two measures.
   *
   * @throws IllegalArgumentException if a line has another form
   */
  public static LogisticModel read(String name) {
    return parse(WordList.words(name));
  }

  static LogisticModel parse(List<String> lines) {
    var terms = new ArrayList<Term>();
    double intercept = Double.NaN;
    for (var line : lines) {
      var parts = line.split("\\s+", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("expected 'name value': " + line);
      }
      double value = Double.parseDouble(parts[1]);
      if (parts[0].equals("intercept")) {
        intercept = value;
      } else {
        terms.add(new Term(List.of(parts[0].split("\\*", -1)), value));
      }
    }
    if (Double.isNaN(intercept)) {
      throw new IllegalArgumentException("expected a line 'intercept value'");
    }
    return new LogisticModel(intercept, terms);
  }

  /**
   * Returns the probability of a case by its measures, in [0, 1]; measures without a coefficient
   * don't count.
   */
  public double probability(Map<String, Double> measures) {
    double sum = intercept;
    for (var term : terms) {
      sum += term.value(measures);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
