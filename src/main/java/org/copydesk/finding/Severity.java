package org.copydesk.finding;

import java.util.Locale;

/**
 * The severity of a finding, in ascending order.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** Worth checking; common in professional copy too. */
  SUGGESTION,
  /** A fault, unless the editor decides otherwise. */
  WARNING,
  /** A fault that must not be published. No rule has it by default; a publisher may set it. */
  ERROR;

  /** Returns the name in reports and on the command line: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
