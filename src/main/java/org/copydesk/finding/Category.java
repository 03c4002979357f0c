package org.copydesk.finding;

import java.util.Locale;

/**
 * Groups rules by what is wrong.
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

  /** Returns the name in lower case, as reports write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
