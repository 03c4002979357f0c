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

/** Returns how many articles an archive has, of which version it is and how large. */
public final class ArchiveInfoCommand implements Command {

  @Override
  public CommandSpec spec() {
    var spec = HelpOptions.command("info").addPositional(ArchiveArguments.folder());
    spec.usageMessage()
        .description("Tells how many articles an archive has, of which version it is, its size.");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, CommandContext surroundings) throws IOException {
    try (var archive = Archive.open(ArchiveArguments.folder(arguments))) {
      var info = archive.info();
      surroundings
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
