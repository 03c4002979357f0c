package org.copydesk.config;

import java.util.List;

/**
 * Values of a file or of one of its overrides.
 *
 * @param files patterns of the drafts that it applies to; empty for all drafts
 * @param values in the order of the file
 */
record ConfigLayer(List<Glob> files, List<ConfigValue> values) {
  ConfigLayer {
    files = List.copyOf(files);
    values = List.copyOf(values);
  }

  boolean appliesTo(String path) {
    return files.isEmpty() || files.stream().anyMatch(glob -> glob.matches(path));
  }
}
