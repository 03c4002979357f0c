package org.copydesk.output.ci;

import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Failure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.finding.Report;
import org.copydesk.output.terminal.VisibleText;
import org.copydesk.text.SourcePosition;

/** Places of findings for tools that know only files, lines and columns. */
final class CiPlace {
  private static final String UNNAMED = "article";
  private static final String HERE = "./";

  private CiPlace() {}

  /** Returns the file of a report: its source, otherwise its id, otherwise a placeholder. */
  static String file(Report report) {
    return file(report.source().or(report::id).orElse(UNNAMED));
  }

  /** Returns the file of a draft that can't be read. */
  static String file(Draft.Unreadable draft) {
    return file(draft.source());
  }

  private static String file(String name) {
    var file = VisibleText.of(name).replace('\\', '/');
    // A draft in the working folder: code hosts don't know this prefix.
    return file.startsWith(HERE) ? file.substring(HERE.length()) : file;
  }

  /** Returns the reasons why a draft can't be read, on one line. */
  static String problems(Draft.Unreadable draft) {
    return draft.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("; "));
  }

  /** Returns the line in the file, from 1; 1 if it isn't known, since tools require a line. */
  static int line(Place place) {
    return place.position().map(SourcePosition::line).orElse(1);
  }

  /** Returns the end of a place; empty if its column isn't known. */
  static Optional<SourcePosition> end(Place place) {
    return place.end().filter(SourcePosition::hasColumn);
  }

  /** Returns the start of a place; empty if its column isn't known. */
  static Optional<SourcePosition> start(Place place) {
    return place.position().filter(SourcePosition::hasColumn);
  }

  /** Returns a finding's message with the labels of its passages, on one line and safe to show. */
  static String message(Finding finding) {
    var message = new StringBuilder(finding.message());
    message.append(" (").append(finding.at().passage().label());
    finding.related().stream()
        .map(place -> place.passage().label())
        .distinct()
        .forEach(name -> message.append(", ").append(name));
    return VisibleText.of(message.append(')').toString());
  }

  /** Returns a failure on one line. */
  static String message(Failure failure) {
    return (failure.isOfWholeCheck() ? "" : "rule ") + failure.line();
  }
}
