package org.copydesk.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/** Checks of the folder of an archive and its version, and explanations of its errors. */
final class ArchiveFolder {
  /** Changes whenever a newer Copydesk would not find what an older one has written. */
  static final int VERSION = 1;

  static final String CLOSED = "archive is closed";

  private static final String VERSION_KEY = "copydesk-archive";

  private static final String REBUILD =
      "use the Copydesk that made it, or add the articles to an archive in a new folder";

  private ArchiveFolder() {}

  /** Returns the data of each commit, by which an archive is known. */
  static Map<String, String> signature() {
    return Map.of(VERSION_KEY, Integer.toString(VERSION));
  }

  /** Checks that a commit is one of an archive, and of this version. */
  static void requireOwn(Path folder, IndexCommit commit) throws IOException {
    var version = commit.getUserData().get(VERSION_KEY);
    if (version == null) {
      throw new ArchiveException(
          folder, "is a Lucene index, but no archive; name the folder of an archive");
    }
    if (!version.equals(Integer.toString(VERSION))) {
      throw new ArchiveException(
          folder,
          "archive has version "
              + version
              + ", this Copydesk reads version "
              + VERSION
              + "; "
              + REBUILD);
    }
  }

  /** Checks that there is an archive to read. */
  static void requireIndex(Path folder, Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      throw new ArchiveException(folder, "no archive in this folder; archive add makes one");
    }
  }

  /** Checks that a folder without an index has no files that aren't Lucene's. */
  static void requireFree(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      // The files of a writer that was killed before its first commit may be overwritten.
      var strange =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.matches("write\\.lock|_.*|(pending_)?segments_.*"))
              .findFirst();
      if (strange.isPresent()) {
        throw new ArchiveException(
            folder,
            "no archive, but has other files, such as "
                + strange.get()
                + "; name an archive, an empty folder or a new one");
      }
    }
  }

  /** Returns an error in words that need no knowledge of Lucene. */
  static ArchiveException explained(Path folder, IOException e) {
    if (e instanceof ArchiveException known) {
      return known;
    }
    if (e instanceof LockObtainFailedException) {
      return new ArchiveException(
          folder, "another process or thread is writing to this archive; try when it has ended", e);
    }
    if (e instanceof IndexFormatTooOldException) {
      return new ArchiveException(
          folder, "archive was made by a Copydesk too old for this one; " + REBUILD, e);
    }
    if (e instanceof IndexFormatTooNewException) {
      return new ArchiveException(
          folder, "archive was made by a newer Copydesk than this one; " + REBUILD, e);
    }
    if (e instanceof IndexNotFoundException) {
      return new ArchiveException(folder, "no archive in this folder; archive add makes one", e);
    }
    if (e instanceof CorruptIndexException) {
      return new ArchiveException(
          folder,
          "archive is damaged: "
              + e.getMessage()
              + "; take a backup, or add the articles to an archive in a new folder",
          e);
    }
    if (e instanceof AccessDeniedException) {
      return new ArchiveException(
          folder, "access denied to " + e.getMessage() + ": expected files to read and write", e);
    }
    return new ArchiveException(folder, "archive can't be read or written: " + e.getMessage(), e);
  }
}
