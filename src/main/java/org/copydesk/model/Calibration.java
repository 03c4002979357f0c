package org.copydesk.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The coefficients that make a figure of the default's value and of what a model sees: for each
 * figure a sum of coefficient · feature or coefficient · feature · feature. Immutable.
 *
 * @param near the cosine of two tokens from which one is no news beside the other
 * @param terms by figure, then by {@code intercept}, a feature or a product {@code a*b}
 */
record Calibration(double near, Map<Figure, Map<String, Double>> terms) {

  /** A figure with coefficients of its own. */
  enum Figure {
    SCORE,
    RESTATES,
    SUPPORT,
    CONFIDENCE;

    /** Returns the name in files. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String INTERCEPT = "intercept";
  private static final String NEAR = "near";
  private static final String RESOURCE = "bge-small-en-v1.5.properties";

  private static final class Standard {
    static final Calibration INSTANCE = load();

    private static Calibration load() {
      var values = new Properties();
      try (var in = Calibration.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("no " + RESOURCE + " in the jar");
        }
        values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE + " can't be read", e);
      }
      var terms = new EnumMap<Figure, Map<String, Double>>(Figure.class);
      for (var figure : Figure.values()) {
        var of = new TreeMap<String, Double>();
        var prefix = figure.key() + ".";
        for (var name : values.stringPropertyNames()) {
          if (name.startsWith(prefix)) {
            of.put(name.substring(prefix.length()), Double.valueOf(values.getProperty(name)));
          }
        }
        terms.put(figure, of);
      }
      return new Calibration(Double.parseDouble(values.getProperty(NEAR)), terms);
    }
  }

  /** Returns the coefficients for bge-small-en-v1.5, which FitSentenceModel in benchmarks/ made. */
  static Calibration standard() {
    return Standard.INSTANCE;
  }

  Calibration {
    var copy = new TreeMap<Figure, Map<String, Double>>();
    terms.forEach((figure, of) -> copy.put(figure, new TreeMap<>(of)));
    terms = copy;
  }

  /** Returns the sum of a figure for the features of a case. */
  double sum(Figure figure, Map<String, Double> features) {
    double sum = 0;
    for (var term : terms.getOrDefault(figure, Map.of()).entrySet()) {
      double product = term.getValue();
      if (!term.getKey().equals(INTERCEPT)) {
        for (var factor : term.getKey().split("\\*", -1)) {
          product *= features.getOrDefault(factor, 0.0);
        }
      }
      sum += product;
    }
    return sum;
  }
}
