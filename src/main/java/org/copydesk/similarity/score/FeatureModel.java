package org.copydesk.similarity.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.lexicon.language.WordList;

/**
 * A function of named features: a linear part and one hidden layer, both over standardised
 * features. Fitted by the programs in benchmarks/, which write its file:
 *
 * <pre>{@code
 * link logistic           # or identity
 * clip 6                  # most standard deviations from its mean that a feature counts
 * intercept -0.6
 * feature share 0.5 0.2 3 # name, mean, standard deviation, coefficient; each declared feature once
 * feature terms 6 2 0
 * product share*terms 0.3 # coefficient of a product of two standardised features
 * unit 0.5 -1 0 1         # offset, output, a weight for each feature in the order of their lines
 * }</pre>
 *
 * <p>Value: link(intercept + Σ coefficient · feature + Σ coefficient · feature · feature + Σ output
 * · tanh(offset + Σ weight · feature)), in [0, 1]. The logistic link is 1 / (1 + e<sup>−x</sup>);
 * the identity is cut off at 0 and 1. Without a line {@code clip} features aren't cut off. Cost: a
 * multiplication for each number of the file. Immutable.
 *
 * @param <F> enum that declares the features
 */
public final class FeatureModel<F extends Enum<F> & Feature> {
  private final boolean logistic;
  private final double clip;
  private final double intercept;
  private final List<Input<F>> inputs;
  private final List<Product<F>> products;
  private final double[] offsets;
  private final double[] outputs;

  /** A feature with its weights by unit: in this order the sums of all units go side by side. */
  @SuppressWarnings("ArrayRecordComponent") // inputs are never compared
  private record Input<F>(
      F feature, double mean, double deviation, double coefficient, double[] weights) {}

  private record Product<F>(F first, F second, double coefficient) {}

  private FeatureModel(Parser<F> parser) {
    this.logistic = parser.link.equals("logistic");
    this.clip = parser.clip;
    this.intercept = parser.intercept;
    this.inputs = parser.inputs();
    this.products = List.copyOf(parser.products);
    this.offsets = parser.ofUnits(0);
    this.outputs = parser.ofUnits(1);
  }

  /**
   * Reads a model from the lexicon folder.
   *
   * @param declared the features that the file must have, in the order in which they are added up
   * @throws IllegalArgumentException if a line has another form, or if a feature is missing,
   *     repeated or not declared
   */
  public static <F extends Enum<F> & Feature> FeatureModel<F> read(String name, Set<F> declared) {
    return parse(WordList.words(name), declared);
  }

  static <F extends Enum<F> & Feature> FeatureModel<F> parse(List<String> lines, Set<F> declared) {
    var parser = new Parser<>(declared);
    lines.forEach(parser::add);
    return new FeatureModel<>(parser);
  }

  /** Returns the value for the features of a case, in [0, 1]. */
  public double value(FeatureValues<F> values) {
    var standardised = products.isEmpty() ? null : values.empty();
    double[] units = offsets.clone();
    double sum = intercept;
    for (int i = 0; i < inputs.size(); i++) {
      var input = inputs.get(i);
      double value = (values.get(input.feature) - input.mean) / input.deviation;
      value = Math.max(-clip, Math.min(clip, value));
      if (standardised != null) {
        standardised.set(input.feature, value);
      }
      sum += input.coefficient * value;
      add(input.weights, value, units);
    }
    for (int i = 0; standardised != null && i < products.size(); i++) {
      var product = products.get(i);
      sum +=
          product.coefficient * standardised.get(product.first) * standardised.get(product.second);
    }
    for (int unit = 0; unit < units.length; unit++) {
      sum += outputs[unit] * tanh(units[unit]);
    }
    return logistic ? 1 / (1 + Math.exp(-sum)) : Math.max(0, Math.min(1, sum));
  }

  private static void add(double[] weights, double value, double[] units) {
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] += weights[unit] * value;
    }
  }

  /** Approximates tanh without its cost: x (27 + x²) / (27 + 9 x²), constant beyond −3 and 3. */
  private static double tanh(double x) {
    double bounded = Math.max(-3, Math.min(3, x));
    double square = bounded * bounded;
    return bounded * (27 + square) / (27 + 9 * square);
  }

  private static final class Parser<F extends Enum<F> & Feature> {
    private final Map<String, F> declared = new LinkedHashMap<>();
    private final Map<F, double[]> features = new LinkedHashMap<>(); // in the order of the file
    private final List<Product<F>> products = new ArrayList<>();
    private final List<double[]> units = new ArrayList<>();
    private String link = "";
    private double clip = Double.POSITIVE_INFINITY;
    private double intercept = Double.NaN;

    Parser(Set<F> declared) {
      declared.forEach(feature -> this.declared.put(feature.key(), feature));
    }

    void add(String line) {
      var words = List.of(line.split("\\s+", -1));
      try {
        switch (words.get(0)) {
          case "link" -> link = words.get(words.size() - 1);
          case "clip" -> clip = numbers(words, 1, 1)[0];
          case "intercept" -> intercept = numbers(words, 1, 1)[0];
          case "feature" -> {
            double[] numbers = numbers(words, 2, 3);
            if (features.put(feature(words.get(1)), numbers) != null) {
              throw new IllegalArgumentException("repeated feature");
            }
          }
          case "product" -> {
            double coefficient = numbers(words, 2, 1)[0];
            int at = words.get(1).indexOf('*');
            var first = feature(words.get(1).substring(0, Math.max(0, at)));
            products.add(
                new Product<>(first, feature(words.get(1).substring(at + 1)), coefficient));
          }
          case "unit" -> units.add(numbers(words, 1, 2 + declared.size()));
          default -> throw new IllegalArgumentException("unknown kind of line");
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line of a model: " + line + ": " + e.getMessage(), e);
      }
    }

    private F feature(String key) {
      var feature = declared.get(key);
      if (feature == null) {
        throw new IllegalArgumentException("unknown feature '" + key + "'");
      }
      return feature;
    }

    private static double[] numbers(List<String> words, int from, int count) {
      if (words.size() != from + count) {
        throw new IllegalArgumentException("expected " + count + " numbers");
      }
      return words.subList(from, words.size()).stream().mapToDouble(Double::parseDouble).toArray();
    }

    List<Input<F>> inputs() {
      if (Double.isNaN(intercept) || !link.matches("logistic|identity")) {
        throw new IllegalArgumentException("a model needs a link and an intercept");
      }
      var order = List.copyOf(features.keySet());
      var inputs = new ArrayList<Input<F>>();
      for (var feature : declared.values()) {
        double[] numbers = features.get(feature);
        if (numbers == null) {
          throw new IllegalArgumentException("a model needs the feature " + feature.key());
        }
        double[] weights = ofUnits(2 + order.indexOf(feature));
        inputs.add(new Input<>(feature, numbers[0], numbers[1], numbers[2], weights));
      }
      return inputs;
    }

    double[] ofUnits(int column) {
      return units.stream().mapToDouble(unit -> unit[column]).toArray();
    }
  }
}
