package org.copydesk.config;

import java.util.Comparator;

/**
 * A finding in a {@link Baseline}.
 *
 * @param draft id of its draft, or the path of its file from the baseline's folder
 * @param text the text of the finding's place, shortened; only for people
 */
record BaselineEntry(String draft, String rule, String text, String fingerprint) {
  static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::text)
          .thenComparing(BaselineEntry::fingerprint);
}
