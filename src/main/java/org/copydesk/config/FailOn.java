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

  /**
   * Returns whether a report makes the check fail: it has such a finding, or, except for {@link
   * #NEVER}, it isn't {@linkplain Report#complete complete}, so that there may be one.
   */
  public boolean isMetBy(Report report) {
    return switch (this) {
      case ERROR -> !report.passes(Severity.ERROR);
      case WARNING -> !report.passes(Severity.WARNING);
      case SUGGESTION -> !report.passes(Severity.SUGGESTION);
      case NEVER -> false;
    };
  }
}
