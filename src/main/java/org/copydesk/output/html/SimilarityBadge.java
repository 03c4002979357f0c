package org.copydesk.output.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.Passage;
import org.copydesk.finding.Report.Similarity;

/**
 * Similarity of headline and subheadline to each passage: a word and a number in a cell, which is
 * darker and has a longer bar for higher scores.
 */
final class SimilarityBadge {
  /** Number of shades in the style sheet, from {@code heat-0} on. */
  static final int SHADES = 5;

  private final Map<String, StringBuilder> cells = new HashMap<>();

  private SimilarityBadge() {}

  static SimilarityBadge of(List<Similarity> similarities) {
    var likeness = new SimilarityBadge();
    for (var similarity : similarities) {
      likeness
          .cells
          .computeIfAbsent(similarity.b(), passage -> new StringBuilder())
          .append(cell("like " + similarity.a(), similarity.score()));
    }
    return likeness;
  }

  static String cell(String words, double score) {
    int shade = Math.min(SHADES - 1, (int) (score * SHADES));
    var number = Labels.decimal(score);
    return String.format(
        Locale.ROOT,
        " <span class=\"heat heat-%d\" style=\"--share: %s\">%s %2$s</span>",
        shade,
        number,
        Html.escaped(words));
  }

  /** Returns the cells of a passage; empty if it wasn't compared. */
  String html(Passage passage) {
    var found = cells.get(passage.name());
    return found == null ? "" : found.toString();
  }
}
