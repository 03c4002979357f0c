package org.copydesk.cli.check;

import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;

/** Which findings make the exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  SUGGESTION,
  NEVER;

  /** Tells whether a report has such a finding. */
  boolean isMetBy(Report report) {
    return switch (this) {
      case ERROR -> report.hasFindingAt(Severity.ERROR);
      case WARNING -> report.hasFindingAt(Severity.WARNING);
      case SUGGESTION -> report.hasFindingAt(Severity.SUGGESTION);
      case NEVER -> false;
    };
  }
}
