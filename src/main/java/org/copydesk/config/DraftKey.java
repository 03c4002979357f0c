package org.copydesk.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a baseline knows a draft by.
 *
 * @param hasId whether the name is the draft's identity, else the path of its file
 * @param name identity, or path from the baseline's folder with {@code /} between its parts
 */
record DraftKey(boolean hasId, String name) implements Comparable<DraftKey> {
  private static final Comparator<DraftKey> ORDER =
      Comparator.comparing((DraftKey key) -> !key.hasId()).thenComparing(DraftKey::name);

  /**
   * Returns the key of a draft; of all drafts of a file that say no identity it is the same.
   *
   * @param folder the baseline's, absolute
   */
  static DraftKey of(@Nullable String id, @Nullable String source, Path folder) {
    if (id != null) {
      return new DraftKey(true, wellFormed(id));
    }
    return new DraftKey(false, source == null ? "" : wellFormed(path(source, folder)));
  }

  private static String path(String source, Path folder) {
    // Standard input and the like are no files.
    if (source.startsWith("<")) {
      return source;
    }
    try {
      var path = absolute(Path.of(source));
      return StreamSupport.stream(folder.relativize(path).spliterator(), false)
          .map(Path::toString)
          .collect(Collectors.joining("/"));
    } catch (IllegalArgumentException e) {
      // No path, or one on another drive.
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

  /** Returns the text as it comes back from a file. */
  static String wellFormed(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  @Override
  public int compareTo(DraftKey other) {
    return ORDER.compare(this, other);
  }
}
