package org.copydesk.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.copydesk.draft.Draft;
import org.copydesk.draft.DraftException;
import org.copydesk.input.DraftFiles;
import org.copydesk.input.DraftFormat;
import org.copydesk.input.DraftReader;
import org.copydesk.input.source.SourceFile;

/** Reads the drafts of the paths of a command line, in their order. */
public final class DraftInputs {
  public static final String STANDARD_INPUT = "-";
  public static final String STANDARD_INPUT_NAME = "<stdin>";

  private final DraftReaders readers;
  private final InputStream in;
  private final UnaryOperator<InputStream> through;

  /** Reads plainly, from the context' standard input. */
  public DraftInputs(DraftReader reader, CommandContext context) {
    this(source -> Optional.of(reader), context.in(), UnaryOperator.identity());
  }

  /**
   * Creates an input.
   *
   * @param readers returns the reader of each file before it is opened
   * @param in standard input
   * @param through wraps each opened stream
   */
  public DraftInputs(DraftReaders readers, InputStream in, UnaryOperator<InputStream> through) {
    this.readers = readers;
    this.in = in;
    this.through = through;
  }

  /**
   * Reads the drafts of all paths in turn. A draft that several paths lead to is read once.
   *
   * @param sink receives each draft in turn
   * @param unreadable receives, in its turn, a path without a draft, and the reason
   */
  public void readAll(
      List<String> paths, Consumer<Draft> sink, BiConsumer<String, String> unreadable) {
    var before = new PathsBefore();
    for (var path : paths) {
      read(path, before, sink, unreadable);
      // A single path leads to each draft once.
      if (paths.size() > 1) {
        before.add(path);
      }
    }
  }

  /** Reads the drafts of some files in turn. */
  public void readFiles(List<Path> files, Consumer<Draft> sink) {
    files.forEach(file -> read(file, sink));
  }

  private void read(
      String path,
      PathsBefore before,
      Consumer<Draft> sink,
      BiConsumer<String, String> unreadable) {
    if (path.equals(STANDARD_INPUT)) {
      if (before.hasStandardInput()) {
        return;
      }
      try {
        var reader = reader(STANDARD_INPUT_NAME, sink);
        if (reader.isPresent()) {
          reader.get().read(through.apply(in), STANDARD_INPUT_NAME, sink);
        }
      } catch (IOException e) {
        unreadable.accept(STANDARD_INPUT_NAME, "can't be read: " + e.getMessage());
      }
      return;
    }
    if (path.isEmpty()) {
      unreadable.accept("''", "no path: expected a file, a folder or -");
      return;
    }
    try {
      readFiles(Path.of(path), before, sink, unreadable);
    } catch (InvalidPathException e) {
      unreadable.accept(path, "no such file");
    }
  }

  private void readFiles(
      Path path, PathsBefore before, Consumer<Draft> sink, BiConsumer<String, String> unreadable) {
    var any = new AtomicBoolean();
    DraftFiles.walk(
        path,
        file -> {
          any.set(true);
          if (!before.haveDraft(file)) {
            read(file, sink);
          }
        },
        (folder, problem) -> {
          any.set(true);
          unreadable.accept(folder.toString(), "folder can't be listed: " + problem.getMessage());
        });
    if (!any.get()) {
      unreadable.accept(
          path.toString(), "no drafts in this folder: expected files ending in " + endings());
    }
  }

  private void read(Path file, Consumer<Draft> sink) {
    var name = file.toString();
    reader(name, sink)
        .flatMap(reader -> SourceFile.read(file, in -> reader.read(through.apply(in), name, sink)))
        .ifPresent(problem -> sink.accept(new Draft.Unreadable(name, 1, null, List.of(problem))));
  }

  private Optional<DraftReader> reader(String source, Consumer<Draft> sink) {
    try {
      return readers.of(source);
    } catch (DraftException e) {
      sink.accept(new Draft.Unreadable(source, 1, null, e.diagnostics()));
      return Optional.empty();
    }
  }

  private static String endings() {
    return Arrays.stream(DraftFormat.values())
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.joining(", "));
  }
}
