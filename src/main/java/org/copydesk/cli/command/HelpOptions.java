package org.copydesk.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that every command has: {@code --help} and {@code --version}. */
public final class HelpOptions {
  private HelpOptions() {}

  /**
   * Returns a command with these options alone. Picocli's own are read from annotations, which
   * takes a tenth of the time that a short article does.
   */
  public static CommandSpec command(String name) {
    return CommandSpec.create()
        .name(name)
        .addOption(
            OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
  }
}
