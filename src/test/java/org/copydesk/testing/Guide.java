package org.copydesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of documentation in Markdown: the README, or a guide. */
public record Guide(Path path, String text) {
  private static final Path FOLDER = Path.of("src/site/markdown");

  // A line with nothing but a name in backticks and a colon names the file that the block holds.
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)(?:^`([^`\n]+)`:\n\n)?^```(\\w+)\n(.*?)^```$");

  /** A fenced code block; {@code file} is empty if it has no file name. */
  public record Block(String language, String file, String text, int start, int end) {
    private static Block of(MatchResult match) {
      var file = match.group(1) == null ? "" : match.group(1);
      return new Block(match.group(2), file, match.group(3), match.start(3), match.end(3));
    }
  }

  /** Returns the README and all guides. */
  public static List<Guide> all() {
    return Stream.concat(Stream.of(readme()), guides().stream()).toList();
  }

  /** Returns all guides, sorted by path. */
  public static List<Guide> guides() {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().map(Guide::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Guide readme() {
    return read(Path.of("README.md"));
  }

  /** Returns a guide by its name without {@code .md}. */
  public static Guide of(String name) {
    return read(FOLDER.resolve(name + ".md"));
  }

  public static Guide read(Path path) {
    try {
      return new Guide(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all code blocks in order. */
  public List<Block> blocks() {
    return BLOCK.matcher(text).results().map(Block::of).toList();
  }

  /** Returns the texts of the code blocks in a language. */
  public List<String> blocks(String language) {
    return blocks().stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  /** Returns the text of the first code block that contains a part. */
  public String block(String part) {
    return blocks().stream()
        .map(Block::text)
        .filter(block -> block.contains(part))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
