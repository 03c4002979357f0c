package org.copydesk.config;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * Removes the findings of a {@link Baseline} from the reports of one run. Not thread-safe. Of two
 * findings with the same fingerprint, the order of the reports decides which is removed.
 *
 * @since 0.1.0
 */
public final class BaselineFilter {
  private final Path folder;
  private final NavigableMap<DraftKey, List<BaselineEntry>> drafts;
  // The entries of each checked draft that weren't found yet, by fingerprint.
  private final NavigableMap<DraftKey, Map<String, Deque<BaselineEntry>>> open = new TreeMap<>();
  private final Set<DraftKey> incomplete = new HashSet<>();
  private long filteredCount;

  BaselineFilter(Path folder, NavigableMap<DraftKey, List<BaselineEntry>> drafts) {
    this.folder = folder;
    this.drafts = drafts;
  }

  /** Returns the report without the findings of the baseline. */
  public Report filter(Report report) {
    var key = DraftKey.of(report, folder);
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

  /** Excludes an unreadable draft from {@link #stale}. */
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

  /** Returns the number of findings removed so far. */
  public long filteredCount() {
    return filteredCount;
  }

  /**
   * Returns a line for each entry of the checked drafts that wasn't found, in the baseline's order.
   * Call it after all drafts are checked. Drafts that couldn't be read or on which a rule failed
   * are left out.
   */
  public List<String> stale() {
    return open.entrySet().stream()
        .filter(draft -> !incomplete.contains(draft.getKey()))
        .flatMap(
            draft ->
                draft.getValue().values().stream()
                    .flatMap(Deque::stream)
                    .sorted(BaselineEntry.ORDER))
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "%s: no longer found: \"%s\" [%s]",
                    entry.draft(),
                    entry.text(),
                    entry.rule()))
        .toList();
  }
}
