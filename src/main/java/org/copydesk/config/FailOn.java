package org.copydesk.config;

import java.util.Locale;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;

/**
 * Which findings make a check fail.
 *
 * @since 0.1.0
 */
public enum FailOn {
  /** Errors alone. */
  ERROR,
  /** Warnings and errors. */
  WARNING,
  /** All findings. */
  SUGGESTION,
  /** None. */
  NEVER;

  /** Returns the name in lower case, as files and the command line write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether a report has such a finding. */
  public boolean isMetBy(Report report) {
    return switch (this) {
      case ERROR -> report.hasFindingAt(Severity.ERROR);
      case WARNING -> report.hasFindingAt(Severity.WARNING);
      case SUGGESTION -> report.hasFindingAt(Severity.SUGGESTION);
      case NEVER -> false;
    };
  }
}
