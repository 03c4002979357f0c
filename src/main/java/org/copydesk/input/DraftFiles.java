package org.copydesk.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Finds the drafts below a folder. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class DraftFiles {
  private static final String ANY_XML = ".xml";

  private DraftFiles() {}

  /**
   * Returns the drafts of a path. For a folder these are all files below it with an ending of
   * {@link DraftFormat}; for other paths the path itself, even if it doesn't exist. In folders,
   * files ending in {@code .xml} are left out, since most aren't articles; {@code .nitf}, {@code
   * .newsml} and the like are included.
   *
   * <p>Files and folders whose name begins with a dot or {@code ~$} are left out. Links to files
   * count; links to folders are followed only if {@code path} itself is one, so that no loop is
   * possible. The order is that of the names at each level, by UTF-16 code units: the same on every
   * system. A folder without drafts gives an empty list.
   *
   * @throws IOException if a folder can't be listed
   */
  public static List<Path> find(Path path) throws IOException {
    var found = new ArrayList<Path>();
    var problems = new ArrayList<IOException>();
    walk(path, found::add, (folder, problem) -> problems.add(problem));
    if (!problems.isEmpty()) {
      throw problems.get(0);
    }
    return List.copyOf(found);
  }

  /**
   * Passes on the drafts that {@link #find} returns, in the same order, as they are found. Holds
   * only the names of the folders that it is in.
   *
   * @param drafts called for each draft, on the calling thread
   * @param unlisted called for each folder that can't be listed; the walk continues
   */
  public static void walk(
      Path path, Consumer<Path> drafts, BiConsumer<Path, IOException> unlisted) {
    if (!Files.isDirectory(path)) {
      drafts.accept(path);
      return;
    }
    var pending = new ArrayDeque<Path>();
    pushChildren(path, pending, unlisted);
    while (!pending.isEmpty()) {
      var next = pending.pop();
      if (Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
        pushChildren(next, pending, unlisted);
      } else if (Files.isRegularFile(next) && hasEndingOfDraft(name(next))) {
        drafts.accept(next);
      }
    }
  }

  /**
   * Returns whether a file at this place below a folder is one of the drafts that {@link #find}
   * returns for the folder. Asks nothing of the file system.
   *
   * @param place path of the file as seen from the folder
   */
  public static boolean isDraft(Path place) {
    for (var part : place) {
      if (isPassedOver(name(part))) {
        return false;
      }
    }
    return hasEndingOfDraft(name(place));
  }

  private static boolean hasEndingOfDraft(String name) {
    return DraftFormat.ofName(name).isPresent() && !name.toLowerCase(Locale.ROOT).endsWith(ANY_XML);
  }

  /** Returns whether a file is hidden, or one that Word keeps beside an open document (~$). */
  private static boolean isPassedOver(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  private static void pushChildren(
      Path folder, Deque<Path> pending, BiConsumer<Path, IOException> unlisted) {
    try {
      children(folder).forEach(pending::push);
    } catch (IOException e) {
      unlisted.accept(folder, e);
    }
  }

  /** Lists last names first, since each is pushed upon the one before. */
  private static List<Path> children(Path folder) throws IOException {
    var children = new ArrayList<Path>();
    try (var stream = Files.newDirectoryStream(folder)) {
      for (var child : stream) {
        if (!isPassedOver(name(child))) {
          children.add(child);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(Collections.reverseOrder(Comparator.comparing(DraftFiles::name)));
    return children;
  }

  private static String name(Path path) {
    var name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
