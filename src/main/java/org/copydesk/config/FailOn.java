package org.copydesk.config;

import java.util.Locale;
import java.util.Optional;
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

  /** Returns the severity from which on findings count; empty for none. */
  public Optional<Severity> severity() {
    return switch (this) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case SUGGESTION -> Optional.of(Severity.SUGGESTION);
      case NEVER -> Optional.empty();
    };
  }

  /**
   * Returns whether a report makes the check fail: it has such a finding, or, except for {@link
   * #NEVER}, it isn't {@linkplain Report#complete complete}, so that there may be one.
   */
  public boolean isMetBy(Report report) {
    return severity().filter(limit -> !report.passes(limit)).isPresent();
  }
}
