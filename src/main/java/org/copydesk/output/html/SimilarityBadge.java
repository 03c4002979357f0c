package org.copydesk.output.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Passage;
import org.copydesk.finding.Report.Similarity;

/**
 * How alike headline and subheadline are to each passage: a word and a number in a cell that is
 * darker for more, and a bar that is longer.
 */
final class SimilarityBadge {
  /** The shades that the style sheet has, from {@code heat-0} on. */
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
    return " <span class=\"heat heat-"
        + shade
        + "\" style=\"--share: "
        + number
        + "\">"
        + Html.escaped(words)
        + " "
        + number
        + "</span>";
  }

  /** Returns the cells of a passage; empty where it was compared with nothing. */
  String html(Passage passage) {
    var found = cells.get(passage.name());
    return found == null ? "" : found.toString();
  }
}
