package org.copydesk.config;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A finding that a {@link Baseline} holds. Immutable.
 *
 * @param draft what its draft is known by: the identity, else the path from the baseline's folder
 * @param rule id of the rule
 * @param text the words that the finding sits on, a long text cut short; only for people
 * @param fingerprint what it is found again by
 * @since 0.1.0
 */
public record BaselineEntry(String draft, String rule, String text, String fingerprint) {
  static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::text)
          .thenComparing(BaselineEntry::fingerprint);

  /** Checks the parts. */
  public BaselineEntry {
    requireNonNull(draft, "draft");
    requireNonNull(rule, "rule");
    requireNonNull(text, "text");
    requireNonNull(fingerprint, "fingerprint");
  }
}
