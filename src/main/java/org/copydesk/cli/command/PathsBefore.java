package org.copydesk.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.copydesk.input.DraftFiles;

/**
 * The earlier paths of a command line, to skip drafts that were read already. It stores folders
 * instead of the files below them. Not thread-safe.
 */
public final class PathsBefore {
  private final Set<Path> files = new HashSet<>();
  private final Set<Path> folders = new HashSet<>();
  private boolean standardInput;

  /** Adds a path. */
  void add(String path) {
    if (path.equals(DraftInputs.STANDARD_INPUT)) {
      standardInput = true;
      return;
    }
    if (path.isEmpty()) {
      return;
    }
    try {
      var place = place(Path.of(path));
      (Files.isDirectory(place) ? folders : files).add(place);
    } catch (InvalidPathException e) {
      // Reported when it was read.
    }
  }

  boolean hasStandardInput() {
    return standardInput;
  }

  /** Returns whether an earlier path leads to a draft, also through links. */
  boolean haveDraft(Path draft) {
    if (files.isEmpty() && folders.isEmpty()) {
      return false;
    }
    var place = place(draft);
    if (files.contains(place)) {
      return true;
    }
    if (!Files.isRegularFile(place)) {
      return false;
    }
    for (var folder = place.getParent(); folder != null; folder = folder.getParent()) {
      if (folders.contains(folder) && DraftFiles.isDraft(folder.relativize(place))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the canonical path of a file, or its absolute path if it doesn't exist. */
  public static Path place(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
