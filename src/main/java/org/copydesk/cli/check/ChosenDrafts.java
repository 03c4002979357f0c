package org.copydesk.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.PathsBefore;
import org.copydesk.cli.git.ChangedFiles;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftFiles;

/** The drafts of a run, which may be read several times. */
interface ChosenDrafts {
  /**
   * Reads the drafts in turn.
   *
   * @param unreadable receives, in its turn, a path without a draft, and the reason
   */
  void readAll(DraftInputs inputs, Consumer<Draft> sink, BiConsumer<String, String> unreadable);

  /**
   * Returns the drafts of the paths or, with --changed-since, the changed ones; reports if there
   * are none.
   *
   * @throws IOException if git fails
   */
  static ChosenDrafts of(CheckOptions options, CommandContext context) throws IOException {
    var revision = options.changedSince();
    if (revision.isEmpty()) {
      return (inputs, sink, unreadable) -> inputs.readAll(options.paths(), sink, unreadable);
    }
    var drafts =
        changed(options.paths(), ChangedFiles.since(revision.get(), context.environment()));
    if (drafts.stream().allMatch(found -> found.files().isEmpty() && !found.missing())) {
      context.diagnostics().line("copydesk: no drafts have changed since " + revision.get());
    }
    return (inputs, sink, unreadable) ->
        drafts.forEach(found -> found.read(inputs, sink, unreadable));
  }

  private static List<Found> changed(List<String> paths, ChangedFiles changes) throws IOException {
    var drafts = new ArrayList<Found>();
    var seen = new HashSet<Path>();
    for (var path : paths) {
      try {
        var place = Path.of(path);
        drafts.add(
            !path.isEmpty() && Files.exists(place)
                ? new Found(path, unseen(changes.at(place, DraftFiles::isDraft), seen), false)
                : new Found(path, List.of(), true));
      } catch (InvalidPathException e) {
        drafts.add(new Found(path, List.of(), true));
      }
    }
    return List.copyOf(drafts);
  }

  /** Returns the files that no earlier path led to. */
  private static List<Path> unseen(List<Path> files, Set<Path> seen) {
    return files.stream().filter(file -> seen.add(PathsBefore.place(file))).toList();
  }

  /**
   * The drafts of a path.
   *
   * @param files the changed drafts at or below it
   * @param missing whether the path leads nowhere, which is reported when it is read
   */
  record Found(String path, List<Path> files, boolean missing) {
    void read(DraftInputs inputs, Consumer<Draft> sink, BiConsumer<String, String> unreadable) {
      if (missing) {
        inputs.readAll(List.of(path), sink, unreadable);
      } else {
        inputs.readFiles(files, sink);
      }
    }
  }
}
