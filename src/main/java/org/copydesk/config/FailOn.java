package org.copydesk.config;

import java.util.Optional;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Lowest severity of findings that make a check fail, or none. {@link #NEVER} differs from a
 * setting that is left out.
 *
 * @since 0.1.0
 */
public enum FailOn {
  /** Only errors. */
  ERROR(Severity.ERROR),
  /** Warnings and errors. */
  WARNING(Severity.WARNING),
  /** All findings. */
  SUGGESTION(Severity.SUGGESTION),
  /** None. */
  NEVER(null);

  private final @Nullable Severity severity;

  FailOn(@Nullable Severity severity) {
    this.severity = severity;
  }

  /** Returns the name in files and on the command line: the key of the severity, or "never". */
  public String key() {
    return severity == null ? "never" : severity.key();
  }

  /** Returns the lowest severity that counts; empty for none. */
  public Optional<Severity> severity() {
    return Optional.ofNullable(severity);
  }

  /**
   * Returns whether a report makes the check fail. It does if it has such a finding or isn't
   * {@linkplain Report#complete complete}; with {@link #NEVER} it never does.
   */
  public boolean isMetBy(Report report) {
    return severity != null && !report.passes(severity);
  }
}
