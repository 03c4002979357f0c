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

/** Prints the number of articles of an archive, its version and its size. */
public final class ArchiveInfoCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.command("info", "Prints the size of an archive and its version.")
        .addPositional(ArchiveArguments.folder());
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    try (var archive = Archive.open(ArchiveArguments.folder(arguments))) {
      var info = archive.info();
      context
          .out()
          .write(
              String.format(
                  Locale.ROOT,
                  "articles  %d\nversion   %d\nbytes     %d\n",
                  info.articles(),
                  info.version(),
                  info.bytes()));
      return ExitCode.OK;
    }
  }
}
