package org.copydesk.cli.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.copydesk.input.DraftFiles;
import org.jspecify.annotations.Nullable;

/**
 * Waits for drafts to be saved: watched files, and all drafts below watched folders, including
 * folders that are created later. Changes before the first wait count, too. One thread waits; any
 * may close.
 */
public final class DraftWatch implements Closeable {
  // Editors save in steps: they write another file and rename it, or truncate the draft and write.
  // All steps take a few milliseconds.
  private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  // An editor that keeps writing gets a report after this time.
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(60);

  private final WatchService service;
  private final Map<WatchKey, Folder> folders = new HashMap<>();

  /**
   * A watched folder.
   *
   * @param path its path
   * @param whole whether all drafts and folders in it are watched
   * @param files names of other watched files in it, with their given paths
   */
  private record Folder(Path path, boolean whole, Map<Path, Path> files) {}

  private DraftWatch(WatchService service) {
    this.service = service;
  }

  /**
   * Starts to watch.
   *
   * @throws IOException if a path doesn't exist, or the system watches no more folders
   */
  public static DraftWatch of(List<String> paths) throws IOException {
    var watch = new DraftWatch(Path.of("").getFileSystem().newWatchService());
    try {
      for (var path : paths) {
        watch.add(existing(path));
      }
      return watch;
    } catch (IOException | RuntimeException e) {
      watch.close();
      throw e;
    }
  }

  private static Path existing(String path) throws IOException {
    try {
      if (!path.isEmpty() && Files.exists(Path.of(path))) {
        return Path.of(path);
      }
    } catch (InvalidPathException e) {
      // Reported below.
    }
    throw new IOException("'" + path + "': no such file: expected one to watch");
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      addFolder(path);
      return;
    }
    addFile(path, path);
    var real = path.toRealPath();
    // The target of a link is saved in its own folder.
    if (!real.equals(path.toAbsolutePath().normalize())) {
      addFile(real, path);
    }
  }

  private void addFile(Path file, Path given) throws IOException {
    var parent = file.getParent();
    var folder = register(parent == null ? Path.of(".") : parent, false);
    folder.files().put(file.getFileName(), given);
  }

  private void addFolder(Path folder) throws IOException {
    var pending = new ArrayDeque<Path>(List.of(folder));
    while (!pending.isEmpty()) {
      var next = pending.pop();
      try {
        register(next, true);
        // Listed after registration, so that no new folder is missed.
        addChildren(next, pending);
      } catch (NoSuchFileException | NotDirectoryException e) {
        // It was deleted meanwhile.
      }
    }
  }

  private static void addChildren(Path folder, ArrayDeque<Path> pending) throws IOException {
    try (var children = Files.newDirectoryStream(folder, DraftWatch::isFolder)) {
      children.forEach(pending::push);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && !path.getFileName().toString().startsWith(".");
  }

  private Folder register(Path path, boolean whole) throws IOException {
    var key =
        path.register(
            service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    var known = folders.get(key);
    // A folder that was renamed keeps its key.
    var folder =
        known == null
            ? new Folder(path, whole, new HashMap<>())
            : new Folder(whole ? path : known.path(), whole || known.whole(), known.files());
    folders.put(key, folder);
    return folder;
  }

  /**
   * Waits until drafts have been saved completely.
   *
   * @return the drafts, in the order of their names; none once the watch is closed
   * @throws IOException if nothing is left to watch
   */
  public NavigableSet<Path> next() throws IOException {
    var changed = new TreeSet<Path>();
    try {
      while (changed.isEmpty()) {
        if (folders.isEmpty()) {
          throw new IOException("nothing is left to watch: the folders are gone");
        }
        take(service.take(), changed);
        settle(changed);
        // Deleted and renamed files are gone, and a folder may be named like a draft.
        changed.removeIf(file -> !Files.isRegularFile(file));
      }
      return changed;
    } catch (ClosedWatchServiceException e) {
      return new TreeSet<>();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new TreeSet<>();
    }
  }

  private void settle(NavigableSet<Path> changed) throws IOException, InterruptedException {
    if (changed.isEmpty()) {
      return;
    }
    long first = System.nanoTime();
    long last = first;
    while (true) {
      long now = System.nanoTime();
      long rest = Math.min(last + QUIET_NANOS, first + LONGEST_NANOS) - now;
      var key = rest > 0 ? service.poll(rest, TimeUnit.NANOSECONDS) : null;
      if (key == null) {
        return;
      }
      if (take(key, changed)) {
        last = System.nanoTime();
      }
    }
  }

  /** Adds the changed drafts of a folder; returns whether there were any. */
  private boolean take(WatchKey key, NavigableSet<Path> changed) throws IOException {
    boolean any = false;
    var folder = folders.get(key);
    for (var event : key.pollEvents()) {
      if (folder != null) {
        any |= take(folder, event.context() instanceof Path name ? name : null, changed);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return any;
  }

  /**
   * Adds the drafts of a name in a folder; returns whether there were any.
   *
   * @param name null if there were too many changes to report each
   */
  private boolean take(Folder folder, @Nullable Path name, NavigableSet<Path> changed)
      throws IOException {
    if (name == null) {
      changed.addAll(folder.files().values());
      return folder.whole() ? takeFolder(folder.path(), changed) : !folder.files().isEmpty();
    }
    var given = folder.files().get(name);
    if (given != null) {
      changed.add(given);
      return true;
    }
    var child = folder.path().resolve(name);
    if (!folder.whole()) {
      return false;
    }
    if (isFolder(child)) {
      return takeFolder(child, changed);
    }
    if (DraftFiles.isDraft(name)) {
      changed.add(child);
      return true;
    }
    return false;
  }

  private boolean takeFolder(Path folder, NavigableSet<Path> changed) throws IOException {
    addFolder(folder);
    int before = changed.size();
    DraftFiles.walk(folder, changed::add, (unlisted, problem) -> {});
    return changed.size() > before;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
