package org.copydesk.input.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.draft.Diagnostic;

/** Opens files of drafts, and says why one can't be read. */
public final class SourceFile {
  private SourceFile() {}

  /** Reads an open file. */
  @FunctionalInterface
  public interface Reading {
    /**
     * Reads the file to its end.
     *
     * @throws IOException if that isn't possible
     */
    void from(InputStream in) throws IOException;
  }

  /**
   * Opens a file, reads it and closes it.
   *
   * @param file its name in the diagnostic is the path as given
   * @return why it can't be opened or read to its end; empty where it was
   */
  public static Optional<Diagnostic> read(Path file, Reading reading) {
    var name = file.toString();
    if (Files.isDirectory(file)) {
      return problem(name, "is a folder: expected a file");
    }
    try (var in = Files.newInputStream(file)) {
      reading.from(in);
      return Optional.empty();
    } catch (NoSuchFileException | FileNotFoundException e) {
      return problem(name, "no such file: expected a draft or a folder of drafts");
    } catch (AccessDeniedException e) {
      return problem(name, "access denied: expected a readable file");
    } catch (IOException e) {
      return problem(name, "can't be read: " + e.getMessage());
    }
  }

  private static Optional<Diagnostic> problem(String name, String message) {
    return Optional.of(new Diagnostic(name, 0, 0, message));
  }
}
