package org.copydesk.lsp.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.config.ConfigLocator;
import org.jspecify.annotations.Nullable;

/** Notices changes of configuration files where the editor doesn't report them. Not thread-safe. */
final class ConfigStamps {
  private final Map<Path, List<Stamp>> byFolder = new HashMap<>();

  /** The state of a file. */
  private record Stamp(Path file, FileTime modified, long size) {}

  /**
   * Returns whether a configuration was changed, made or removed since the last call with the same
   * folder, among those that may count for it.
   *
   * @param other a file that counts for it although it has another name; null for none
   */
  boolean changed(Path folder, @Nullable Path other) {
    var now = new ArrayList<Stamp>();
    if (other != null) {
      add(other, now);
    }
    for (Path each = folder; each != null; each = each.getParent()) {
      add(each.resolve(ConfigLocator.FILE_NAME), now);
    }
    var before = byFolder.put(folder, now);
    return before != null && !before.equals(now);
  }

  void clear() {
    byFolder.clear();
  }

  private static void add(Path file, List<Stamp> stamps) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      stamps.add(new Stamp(file, attributes.lastModifiedTime(), attributes.size()));
    } catch (IOException e) {
      // No such file.
    }
  }
}
