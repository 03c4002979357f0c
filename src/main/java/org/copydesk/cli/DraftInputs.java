package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.copydesk.input.Draft;
import org.copydesk.input.DraftFiles;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;

/** Reads the drafts that the paths of a command line mean. */
final class DraftInputs {
  private static final String STANDARD_INPUT = "-";

  private final DraftReader reader;
  private final Surroundings surroundings;

  DraftInputs(DraftReader reader, Surroundings surroundings) {
    this.reader = reader;
    this.surroundings = surroundings;
  }

  /**
   * Reads the drafts of one path.
   *
   * @param sink takes each draft in turn
   * @param unreadable takes the path, and why it leads to no draft at all
   */
  void read(String path, Consumer<Draft> sink, BiConsumer<String, String> unreadable) {
    if (path.equals(STANDARD_INPUT)) {
      try {
        reader.read(surroundings.in(), CheckCommand.STANDARD_INPUT_NAME, sink);
      } catch (IOException e) {
        unreadable.accept(CheckCommand.STANDARD_INPUT_NAME, "can't be read: " + e.getMessage());
      }
      return;
    }
    if (path.isEmpty()) {
      unreadable.accept("''", "no path: expected a file, a folder or -");
      return;
    }
    List<Path> files;
    try {
      files = DraftFiles.find(Path.of(path));
    } catch (InvalidPathException e) {
      unreadable.accept(path, "no such file");
      return;
    } catch (IOException e) {
      unreadable.accept(path, "folder can't be listed: " + e.getMessage());
      return;
    }
    if (files.isEmpty()) {
      unreadable.accept(path, "no drafts in this folder: expected files ending in " + endings());
    }
    for (var file : files) {
      reader.read(file, sink);
    }
  }

  private static String endings() {
    return Arrays.stream(DraftFormat.values())
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.joining(", "));
  }
}
