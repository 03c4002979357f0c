package org.copydesk.lexicon.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the word lists that ship in the jar: one entry a line, {@code #} starts a comment.
 *
 * @since 0.1.0
 */
public final class WordList {
  private WordList() {}

  /**
   * Returns the entries of a list under {@code org/copydesk/lexicon/}, without comments and blank
   * lines, in their order.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public static List<String> words(String name) {
    var resource = WordList.class.getResourceAsStream("/org/copydesk/lexicon/" + name);
    if (resource == null) {
      throw new IllegalArgumentException("no lexicon named " + name);
    }
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + name + " can't be read", e);
    }
  }
}
