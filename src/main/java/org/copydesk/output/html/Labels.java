package org.copydesk.output.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;

/** Labels of the page, in words for an editor. */
final class Labels {
  private static final List<Severity> MOST_SEVERE_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION);

  private Labels() {}

  static String of(Severity severity) {
    return capitalised(severity.key());
  }

  static String capitalised(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Returns the number of findings of each severity, most severe first; empty without findings. */
  static String counts(Map<Severity, Integer> counts) {
    var some = MOST_SEVERE_FIRST.stream().filter(counts::containsKey).toList();
    return String.join(
        ", ", some.stream().map(each -> count(counts.getOrDefault(each, 0), each.key())).toList());
  }

  static Map<Severity, Integer> countsOf(List<Finding> findings) {
    var counts = new EnumMap<Severity, Integer>(Severity.class);
    findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }

  /** Returns the name of a draft: its file and its id. */
  static String of(Report report, int number) {
    var known = Stream.concat(report.source().stream(), report.id().stream()).distinct().toList();
    return known.isEmpty() ? "article " + number : String.join(", ", known);
  }

  static String decimal(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }
}
