package org.copydesk.config;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * Holds the reports of one run against a {@link Baseline}, and counts. Not thread-safe; which of
 * two findings with one fingerprint is known depends on the order of the reports.
 *
 * @since 0.1.0
 */
public final class BaselineFilter {
  private final Path folder;
  private final NavigableMap<DraftKey, List<BaselineEntry>> drafts;
  // Of each draft that was checked, what hasn't been found yet, by fingerprint.
  private final NavigableMap<DraftKey, Map<String, Deque<BaselineEntry>>> open = new TreeMap<>();
  private final Set<DraftKey> incomplete = new HashSet<>();
  private long filteredCount;

  BaselineFilter(Path folder, NavigableMap<DraftKey, List<BaselineEntry>> drafts) {
    this.folder = folder;
    this.drafts = drafts;
  }

  /** Returns the report with those findings alone that the baseline doesn't hold. */
  public Report filter(Report report) {
    var key = DraftKey.of(report.id().orElse(null), report.source().orElse(null), folder);
    var entries = drafts.get(key);
    if (entries == null) {
      return report;
    }
    if (!report.failures().isEmpty()) {
      incomplete.add(key);
    }
    var known = open.computeIfAbsent(key, draft -> byFingerprint(entries));
    var left = new ArrayList<Finding>();
    for (var finding : report.findings()) {
      var same = known.get(finding.fingerprint());
      if (same == null || same.poll() == null) {
        left.add(finding);
      }
    }
    filteredCount += report.findings().size() - left.size();
    return report.withFindings(left);
  }

  /** Says that a draft couldn't be read, so that nothing of it is {@link #stale}. */
  public void unreadable(@Nullable String id, @Nullable String source) {
    if (id != null) {
      incomplete.add(DraftKey.of(id, null, folder));
    }
    incomplete.add(DraftKey.of(null, source, folder));
  }

  private static Map<String, Deque<BaselineEntry>> byFingerprint(List<BaselineEntry> entries) {
    var known = new HashMap<String, Deque<BaselineEntry>>();
    for (var entry : entries) {
      known.computeIfAbsent(entry.fingerprint(), print -> new ArrayDeque<>()).add(entry);
    }
    return known;
  }

  /** Returns how many findings were left out until now. */
  public long filteredCount() {
    return filteredCount;
  }

  /**
   * Returns the entries of the drafts that were checked which weren't found, in the baseline's
   * order; ask once all drafts are checked. Of drafts that couldn't be read, or on which a rule
   * failed, nothing is known.
   */
  public List<BaselineEntry> stale() {
    var stale = new ArrayList<BaselineEntry>();
    open.forEach(
        (key, known) -> {
          if (!incomplete.contains(key)) {
            known.values().stream()
                .flatMap(Deque::stream)
                .sorted(BaselineEntry.ORDER)
                .forEach(stale::add);
          }
        });
    return List.copyOf(stale);
  }
}
