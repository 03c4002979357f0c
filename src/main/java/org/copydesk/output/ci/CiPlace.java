package org.copydesk.output.ci;

import java.util.Optional;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.output.writer.UnreadableDraft;
import org.copydesk.text.SourcePosition;

/** Where a place stands for tools that know files, lines and columns only. */
final class CiPlace {
  private static final String UNNAMED = "article";
  private static final String HERE = "./";

  private CiPlace() {}

  /** Returns the file of a report: its source, else its identity, else a stand-in. */
  static String file(Report report) {
    return file(report.source().or(report::id));
  }

  /** Returns the file of a draft that can't be read, by the same names. */
  static String file(UnreadableDraft draft) {
    return file(draft.source().or(draft::id));
  }

  private static String file(Optional<String> name) {
    var file = VisibleText.of(name.orElse(UNNAMED)).replace('\\', '/');
    // A draft found in the working folder: code hosts know no file by that name.
    return file.startsWith(HERE) ? file.substring(HERE.length()) : file;
  }

  /** Returns the line in the file, from 1; 1 where it isn't known, since tools want one. */
  static int line(Place place) {
    return place.position().map(SourcePosition::line).orElse(1);
  }

  /** Returns where a place ends; empty where that isn't known to the column. */
  static Optional<SourcePosition> end(Place place) {
    return place.passage().position(place.span().end()).filter(SourcePosition::hasColumn);
  }

  /** Returns where a place begins; empty where that isn't known to the column. */
  static Optional<SourcePosition> start(Place place) {
    return place.position().filter(SourcePosition::hasColumn);
  }

  /** Returns a finding's message with its related words, on one line and safe to show. */
  static String message(Finding finding) {
    var message = new StringBuilder(finding.message());
    message.append(" (").append(finding.at().passage().label());
    finding.related().stream()
        .map(place -> place.passage().label())
        .distinct()
        .forEach(name -> message.append(", ").append(name));
    return VisibleText.of(message.append(')').toString());
  }

  /** Returns what failed, on one line. */
  static String message(Failure failure) {
    return (failure.isOfWholeCheck() ? "" : "rule ") + failure.line();
  }
}
