package org.copydesk.cli.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the command line. */
public interface Command {

  /** Declares name, options and parameters. */
  CommandSpec spec();

  /**
   * Runs the command.
   *
   * @param arguments what {@link #spec} declares, parsed
   * @return one of {@link ExitCode}
   * @throws IOException if an output can't be written to
   */
  int run(ParseResult arguments, CommandContext context) throws IOException;
}
