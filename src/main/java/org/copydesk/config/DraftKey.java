package org.copydesk.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.copydesk.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a draft in a baseline.
 *
 * @param hasId whether the name is the draft's id rather than the path of its file
 * @param name id, or path from the baseline's folder with {@code /} between its parts
 */
record DraftKey(boolean hasId, String name) implements Comparable<DraftKey> {
  private static final Comparator<DraftKey> ORDER =
      Comparator.comparing((DraftKey key) -> !key.hasId()).thenComparing(DraftKey::name);

  static DraftKey of(Report report, Path folder) {
    return of(report.id().orElse(null), report.source().orElse(null), folder);
  }

  /**
   * Returns the key of a draft. All drafts of a file without an id have the same.
   *
   * @param folder absolute folder of the baseline
   */
  static DraftKey of(@Nullable String id, @Nullable String source, Path folder) {
    if (id != null) {
      return new DraftKey(true, wellFormed(id));
    }
    return new DraftKey(false, source == null ? "" : wellFormed(path(source, folder)));
  }

  private static String path(String source, Path folder) {
    // Not a file, such as <stdin>.
    if (source.startsWith("<")) {
      return source;
    }
    try {
      var path = absolute(Path.of(source));
      return StreamSupport.stream(folder.relativize(path).spliterator(), false)
          .map(Path::toString)
          .collect(Collectors.joining("/"));
    } catch (IllegalArgumentException e) {
      // Not a path, or on another drive.
      return source.replace('\\', '/');
    }
  }

  /** Returns the folder of a file. */
  static Path folderOf(Path file) {
    var parent = absolute(file).getParent();
    return parent == null ? absolute(file) : parent;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Returns the text as it is after writing and reading a file. */
  static String wellFormed(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  @Override
  public int compareTo(DraftKey other) {
    return ORDER.compare(this, other);
  }
}
