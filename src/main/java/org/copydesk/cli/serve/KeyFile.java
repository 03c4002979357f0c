package org.copydesk.cli.serve;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file with the key of the service, which no list of processes shows. */
final class KeyFile {
  private KeyFile() {}

  /**
   * Returns the first line.
   *
   * @throws IOException if the file can't be read or has none
   */
  static String read(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": no such file: expected a file with a key", e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": expected a key in its first line, found no text", e);
    } catch (IOException e) {
      throw new IOException(file + ": the key can't be read: " + e.getMessage(), e);
    }
    return text.lines()
        .map(String::strip)
        .findFirst()
        .filter(line -> !line.isEmpty())
        .orElseThrow(
            () -> new IOException(file + ": expected a key in its first line, found nothing"));
  }
}
