package org.copydesk.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Report;
import org.copydesk.library.OptionalLibrary;
import org.jspecify.annotations.Nullable;

/**
 * Accepted findings, so that a check reports only new ones. Immutable and thread-safe.
 *
 * <pre>{@code
 * Filter filter = Baseline.read(Path.of("baseline.json")).newFilter();
 * for (Article article : articles) {
 *   Report news = filter.filter(copydesk.check(article));
 * }
 * filter.stale().forEach(System.err::println);
 * }</pre>
 *
 * <p>A draft is identified by its id or, if it has none, by the path of its file from the folder of
 * the baseline. So a renamed file without an id is another draft. A finding is identified by its
 * fingerprint: it may move in the draft, and is new if its words change. Two findings with the same
 * fingerprint in one draft need two entries.
 *
 * @since 0.1.0
 */
public final class Baseline {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final int MAX_TEXT = 80;

  private final Path folder;
  private final NavigableMap<DraftKey, List<BaselineEntry>> drafts;

  Baseline(Path folder, NavigableMap<DraftKey, List<BaselineEntry>> drafts) {
    this.folder = folder;
    var copy = new TreeMap<DraftKey, List<BaselineEntry>>();
    drafts.forEach(
        (key, entries) -> copy.put(key, entries.stream().sorted(BaselineEntry.ORDER).toList()));
    this.drafts = Collections.unmodifiableNavigableMap(copy);
  }

  /**
   * Reads a baseline.
   *
   * @throws ConfigException if the file is missing, damaged or of another version
   * @throws org.copydesk.MissingLibraryException if Jackson is missing
   */
  public static Baseline read(Path file) {
    OptionalLibrary.JACKSON.require("Reading a baseline");
    return new Baseline(DraftKey.folderOf(requireNonNull(file, "file")), BaselineReader.read(file));
  }

  /** Returns a builder of a baseline for a file, whose folder the paths of drafts start from. */
  public static Builder builder(Path file) {
    return new Builder(DraftKey.folderOf(file));
  }

  /**
   * Writes JSON in UTF-8, sorted, a finding a line. The same entries give the same bytes.
   *
   * @param file in the folder that the paths of drafts start from
   * @throws IOException if the file can't be written to
   * @throws org.copydesk.MissingLibraryException if Jackson is missing
   */
  public void write(Path file) throws IOException {
    OptionalLibrary.JACKSON.require("Writing a baseline");
    Files.write(file, BaselineJson.of(drafts).getBytes(UTF_8));
  }

  /** Returns the number of findings. */
  public int size() {
    return entries().size();
  }

  /** Returns all entries by draft, rule and text; drafts with an id come first. */
  List<BaselineEntry> entries() {
    return drafts.values().stream().flatMap(List::stream).toList();
  }

  /** Returns a new filter for the reports of one run. */
  public Filter newFilter() {
    return new Filter(folder, drafts);
  }

  /** Collects findings. Not thread-safe. */
  public static final class Builder {
    private final Path folder;
    private final NavigableMap<DraftKey, List<BaselineEntry>> drafts = new TreeMap<>();

    private Builder(Path folder) {
      this.folder = folder;
    }

    /** Adds all findings of a report. */
    public Builder add(Report report) {
      if (!report.findings().isEmpty()) {
        var key = DraftKey.of(report, folder);
        var entries = drafts.computeIfAbsent(key, draft -> new ArrayList<>());
        report.findings().forEach(finding -> entries.add(entry(key, finding)));
      }
      return this;
    }

    /** Returns the baseline. */
    public Baseline build() {
      return new Baseline(folder, drafts);
    }

    private static BaselineEntry entry(DraftKey key, Finding finding) {
      return new BaselineEntry(
          key.name(), finding.rule(), shortened(finding.at().text()), finding.fingerprint());
    }

    private static String shortened(String text) {
      var line = WHITE_SPACE.matcher(text).replaceAll(" ");
      if (line.codePointCount(0, line.length()) > MAX_TEXT) {
        line = line.substring(0, line.offsetByCodePoints(0, MAX_TEXT - 1)) + "…";
      }
      return DraftKey.wellFormed(line);
    }
  }

  /**
   * Removes the findings of a {@link Baseline} from the reports of one run. Not thread-safe. Of two
   * findings with the same fingerprint, the order of the reports decides which is removed.
   *
   * @since 0.1.0
   */
  public static final class Filter {
    private final Path folder;
    private final NavigableMap<DraftKey, List<BaselineEntry>> drafts;
    // The entries of each checked draft that weren't found yet, by fingerprint.
    private final NavigableMap<DraftKey, Map<String, Deque<BaselineEntry>>> open = new TreeMap<>();
    private final Set<DraftKey> incomplete = new HashSet<>();
    private long filteredCount;

    Filter(Path folder, NavigableMap<DraftKey, List<BaselineEntry>> drafts) {
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
     * Returns a line for each entry of the checked drafts that wasn't found, in the baseline's
     * order. Call it after all drafts are checked. Drafts that couldn't be read or on which a rule
     * failed are left out.
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
}
