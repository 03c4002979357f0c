package org.copydesk.benchmarks.speed;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * An SVG image of the speed of a check by the length of the article: checks a second, and passes of
 * the analyzer that a check takes. It has a background, since a page of either colour may show it.
 */
final class SpeedImage {
  private static final String CHECKS = "Checks a second in one thread";
  private static final String PASSES = "A check in passes of EnglishAnalyzer";
  private static final String WORDS = "words in the body";
  private static final double MICROSECONDS = 1e6; // in a second

  private static final String STYLE =
      """
      <style>
      svg{color-scheme:light dark}
      text{font:12px system-ui,sans-serif;fill:#59636e}
      rect{fill:#fff}
      polyline{fill:none;stroke:#0969da;stroke-width:2}
      circle{fill:#0969da}
      .grid{stroke:#d1d9e0}
      .tick{text-anchor:end}
      .length{text-anchor:middle}
      .title{font-size:14px;font-weight:600;fill:#1f2328}
      .value{text-anchor:middle;fill:#1f2328;stroke:#fff;stroke-width:3px;paint-order:stroke}
      @media (prefers-color-scheme:dark){
      text{fill:#9198a1}
      rect{fill:#0d1117}
      polyline{stroke:#4493f8}
      circle{fill:#4493f8}
      .grid{stroke:#3d444d}
      .title{fill:#f0f6fc}
      .value{fill:#f0f6fc;stroke:#0d1117}
      }
      </style>
      """;

  private SpeedImage() {}

  /** Draws the measured articles, each named by its words and twice as long as the one before. */
  static String of(List<CheckTimes> measured) {
    var checks = chart(CHECKS, "%,.0f", Axis::logarithmic, measured, SpeedImage::checksPerSecond);
    var passes = chart(PASSES, "%.1f", Axis::fromZero, measured, CheckTimes::passes);
    int width = 2 * LineChart.WIDTH;
    int height = LineChart.HEIGHT;
    return String.format(
        Locale.ROOT,
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
        role="img" aria-labelledby="title values">
        <title id="title">The speed of a check by the length of the article</title>
        <desc id="values">%3$s</desc>
        %4$s<rect width="%1$d" height="%2$d" rx="6"/>
        %5$s%6$s</svg>
        """,
        width,
        height,
        LineChart.escaped(values(measured)),
        STYLE,
        checks.svg(0),
        passes.svg(LineChart.WIDTH));
  }

  private static LineChart chart(
      String title,
      String format,
      Function<List<Double>, Axis> axis,
      List<CheckTimes> measured,
      ToDoubleFunction<CheckTimes> value) {
    var points =
        measured.stream()
            .map(times -> new LineChart.Point(words(times), value.applyAsDouble(times)))
            .toList();
    return new LineChart(
        title,
        WORDS,
        format,
        Axis.doubling(points.stream().map(LineChart.Point::x).toList()),
        axis.apply(points.stream().map(LineChart.Point::y).toList()),
        points);
  }

  /** Says the values in words, for those who can't see the image. */
  private static String values(List<CheckTimes> measured) {
    return measured.stream()
        .map(
            times ->
                String.format(
                    Locale.ROOT,
                    "%,.0f words: %,.0f checks a second, %.1f passes.",
                    words(times),
                    checksPerSecond(times),
                    times.passes()))
        .collect(Collectors.joining(" "));
  }

  private static double words(CheckTimes times) {
    return Integer.parseInt(times.article());
  }

  private static double checksPerSecond(CheckTimes times) {
    return MICROSECONDS / times.check().median();
  }
}
