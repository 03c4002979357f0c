package org.copydesk.output.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.finding.Report.Similarity;

/** How alike headline and subheadline are to each paragraph, as cells that are darker for more. */
final class Heat {
  private final Map<String, StringBuilder> cells = new HashMap<>();

  private Heat() {}

  static Heat of(List<Similarity> similarities) {
    var heat = new Heat();
    for (var similarity : similarities) {
      heat.cells
          .computeIfAbsent(similarity.b(), passage -> new StringBuilder())
          .append(cell(similarity));
    }
    return heat;
  }

  private static String cell(Similarity similarity) {
    var score = String.format(Locale.ROOT, "%.2f", similarity.score());
    return "<span class=\"cell\" style=\"--heat: "
        + score
        + "\" title=\"like the "
        + similarity.a()
        + "\"><span class=\"hidden\">like the "
        + similarity.a()
        + ": </span>"
        + score
        + "</span>";
  }

  /** Returns the cells of a passage; empty where it was compared with nothing. */
  String html(String passage) {
    var found = cells.get(passage);
    return found == null ? "" : "<span class=\"heat\">" + found + "</span>";
  }
}
