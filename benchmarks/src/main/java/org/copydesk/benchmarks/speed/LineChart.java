package org.copydesk.benchmarks.speed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line through measured points with their values beside them, a part of an SVG image.
 *
 * @param title what is measured, above the chart
 * @param unit of the horizontal axis, below it
 * @param format of the values
 */
record LineChart(String title, String unit, String format, Axis x, Axis y, List<Point> points) {

  /** The size of a chart with its text, in pixels. */
  static final int WIDTH = 420;

  static final int HEIGHT = 320;

  private static final int LEFT = 62;
  private static final int RIGHT = 404;
  private static final int TOP = 64;
  private static final int BOTTOM = 268;
  private static final int LINE = 18; // from one line of text to the next
  private static final int GAP = 8; // between a mark and its text

  /** A measured value. */
  record Point(double x, double y) {}

  LineChart {
    points = List.copyOf(points);
  }

  /** Returns the elements of the chart, whose left edge is at the given place. */
  String svg(int left) {
    var svg = new StringBuilder();
    svg.append("<g transform=\"translate(").append(left).append(")\">\n");
    svg.append(text("title", LEFT, TOP - 2 * LINE, title));
    for (double tick : y.ticks()) {
      svg.append(format("<path class=\"grid\" d=\"M%d %.1fH%d\"/>\n", LEFT, down(tick), RIGHT));
      svg.append(text("tick", LEFT - GAP, down(tick) + GAP / 2.0, number(tick)));
    }
    for (double tick : x.ticks()) {
      svg.append(text("length", across(tick), BOTTOM + LINE, number(tick)));
    }
    svg.append(text("length", (LEFT + RIGHT) / 2.0, BOTTOM + 2 * LINE + GAP / 2.0, unit));
    svg.append(
        points.stream()
            .map(point -> format("%.1f,%.1f", across(point.x()), down(point.y())))
            .collect(Collectors.joining(" ", "<polyline points=\"", "\"/>\n")));
    for (var point : points) {
      double at = across(point.x());
      double height = down(point.y());
      svg.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>\n", at, height));
      svg.append(text("value", at, height - GAP, format(format, point.y())));
    }
    return svg.append("</g>\n").toString();
  }

  private double across(double value) {
    return LEFT + x.place(value) * (RIGHT - LEFT);
  }

  private double down(double value) {
    return BOTTOM - y.place(value) * (BOTTOM - TOP);
  }

  private static String text(String style, double x, double y, String text) {
    return format(
        "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", style, x, y, escaped(text));
  }

  /** Escapes the characters that mark up text in XML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String number(double tick) {
    return format(tick == Math.rint(tick) ? "%,.0f" : "%.1f", tick);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
