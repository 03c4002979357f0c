package org.copydesk.finding;

import java.util.Locale;

/**
 * The kind of fault that a rule reports.
 *
 * @since 0.1.0
 */
public enum Category {
  /** Parts of one article repeat each other. */
  REDUNDANCY,
  /** Parts of one article disagree. */
  INCONSISTENCY,
  /** Two articles are (nearly) the same. */
  DUPLICATION;

  /** Returns the name in reports: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
