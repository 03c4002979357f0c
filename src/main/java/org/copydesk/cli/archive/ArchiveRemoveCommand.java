package org.copydesk.cli.archive;

import java.io.IOException;
import java.util.Locale;
import org.copydesk.archive.Archive;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.HelpOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Removes articles from an archive. */
public final class ArchiveRemoveCommand implements Command {

  @Override
  public CommandSpec spec() {
    var spec =
        HelpOptions.command("remove")
            .addPositional(ArchiveArguments.folder())
            .addPositional(
                ArchiveArguments.rest(
                    "ID", "The id of an article, or of one without an id the file it came from."));
    spec.usageMessage().description("Removes articles from an archive.");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, CommandContext surroundings) throws IOException {
    int removed = 0;
    int unknown = 0;
    var folder = ArchiveArguments.folder(arguments);
    Archive.open(folder).close(); // a writer would make one where there is none
    try (var writer = Archive.write(folder)) {
      for (var id : ArchiveArguments.paths(arguments)) {
        if (writer.remove(id)) {
          removed++;
        } else {
          unknown++;
          surroundings.diagnostics().line(id + ": no article of this id in the archive");
        }
      }
      writer.commit();
    }
    surroundings.out().write(String.format(Locale.ROOT, "%d removed\n", removed));
    return unknown > 0 ? ExitCode.USAGE : ExitCode.OK;
  }
}
