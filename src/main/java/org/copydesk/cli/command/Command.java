package org.copydesk.cli.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing that the command line can do. */
public interface Command {

  /** Declares name, options and parameters. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @param arguments what {@link #spec} declares, parsed
   * @return one of {@link ExitCode}
   * @throws IOException if an output can't be written to
   */
  int run(ParseResult arguments, CommandContext context) throws IOException;
}
