package org.copydesk.config;

import java.util.List;

/**
 * What the file, or one of its overrides, sets.
 *
 * @param files which drafts it is for; empty for all
 * @param settings in the order of the file
 */
record ConfigLayer(List<Glob> files, List<ConfigValue> settings) {
  ConfigLayer {
    files = List.copyOf(files);
    settings = List.copyOf(settings);
  }

  boolean isFor(String path) {
    return files.isEmpty() || files.stream().anyMatch(glob -> glob.matches(path));
  }
}
