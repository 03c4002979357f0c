package org.copydesk.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the page against those that they stand on, by the formula of WCAG 2.2. */
class ContrastTest {
  // Level AA: 1.4.3 for text, 1.4.11 for outlines, bars and what else has a meaning.
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)}");
  private static final Pattern COLOR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6});");

  /** The properties of the light theme, then what they are in the dark. */
  private static List<Map<String, String>> themes() throws IOException {
    try (var in = HtmlReportWriter.class.getResourceAsStream("report.css")) {
      var css = new String(in.readAllBytes(), UTF_8);
      return ROOT.matcher(css)
          .results()
          .map(block -> colors(block.group(1)))
          .filter(colors -> !colors.isEmpty())
          .toList();
    }
  }

  private static Map<String, String> colors(String block) {
    var colors = new HashMap<String, String>();
    COLOR.matcher(block).results().forEach(each -> colors.put(each.group(1), each.group(2)));
    return colors;
  }

  static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String color) {
    var digits = color.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    int rgb = Integer.parseInt(digits, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({"#000, #fff, 21.00", "#777777, #ffffff, 4.48", "#ffffff, #ffffff, 1.00"})
  void contrast_formula_gives_known_values(String one, String other, double known) {
    assertThat(Math.round(contrast(one, other) * 100) / 100.0).isEqualTo(known);
  }

  @Test
  void both_themes_define_the_same_colours() throws IOException {
    assertThat(themes()).hasSize(2);
    assertThat(themes().get(0).keySet()).hasSize(20).isEqualTo(themes().get(1).keySet());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "text, page panel target error warning suggestion related heat-0 heat-1 heat-2 heat-3 heat-4",
    "soft, page panel target",
    "link, page panel target",
    "badge-text, badge",
  })
  void text_can_be_read_in_both_themes(String text, String grounds) throws IOException {
    for (var theme : themes()) {
      for (var ground : grounds.split(" ", -1)) {
        assertThat(contrast(theme.get(text), theme.get(ground)))
            .as("%s %s on %s %s", text, theme.get(text), ground, theme.get(ground))
            .isGreaterThanOrEqualTo(TEXT);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "focus, page panel target error warning suggestion related",
    "badge, page panel target error warning suggestion related",
    "bar, heat-0 heat-1 heat-2 heat-3 heat-4",
  })
  void shapes_have_enough_contrast_in_both_themes(String shape, String grounds) throws IOException {
    for (var theme : themes()) {
      for (var ground : grounds.split(" ", -1)) {
        assertThat(contrast(theme.get(shape), theme.get(ground)))
            .as("%s %s on %s %s", shape, theme.get(shape), ground, theme.get(ground))
            .isGreaterThanOrEqualTo(SHAPE);
      }
    }
  }
}
