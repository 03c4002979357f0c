package org.copydesk.finding;

import java.util.Locale;

/**
 * Grades a finding, mildest first, so that {@code compareTo} orders by weight.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** Worth a look; professional copy has it too. */
  SUGGESTION,
  /** A fault unless the editor knows better. */
  WARNING,
  /**
   * A fault that must not be published; no rule has it by default, the house may raise one to it.
   */
  ERROR;

  /** Returns the name in lower case, as reports and the command line write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
