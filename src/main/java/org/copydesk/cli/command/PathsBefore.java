package org.copydesk.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.copydesk.input.DraftFiles;

/**
 * The paths of a command line until one of them, by where they lead. Holds no more than these: to
 * what is below a folder the folder's path leads. Not thread-safe.
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
      // It leads nowhere, which was reported.
    }
  }

  boolean hasStandardInput() {
    return standardInput;
  }

  /** Returns whether one of the paths leads to a draft, also by another way. */
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

  /** Returns the one path of a file to which many lead; of what there isn't, the absolute one. */
  public static Path place(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
