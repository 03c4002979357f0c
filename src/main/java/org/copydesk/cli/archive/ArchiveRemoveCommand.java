package org.copydesk.cli.archive;

import java.io.IOException;
import java.util.Locale;
import org.copydesk.archive.Archive;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.Options;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Removes articles from an archive. */
public final class ArchiveRemoveCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.command("remove", "Removes articles from an archive.")
        .addPositional(ArchiveArguments.folder())
        .addPositional(
            Options.parameters(
                "ID", 1, "Id of an article, or the file of an article without an id."));
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
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
          context.diagnostics().line(id + ": no article of this id in the archive");
        }
      }
      writer.commit();
    }
    context.out().write(String.format(Locale.ROOT, "%d removed\n", removed));
    return unknown > 0 ? ExitCode.USAGE : ExitCode.OK;
  }
}
