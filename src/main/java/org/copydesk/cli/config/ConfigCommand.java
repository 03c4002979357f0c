package org.copydesk.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ConfigOptions;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.Options;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigFile;
import org.copydesk.config.ConfigLocator;
import org.copydesk.config.DraftConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the settings of drafts and their origin. */
public final class ConfigCommand implements Command {
  private static final String SCHEMA = "--schema";

  @Override
  public CommandSpec spec() {
    var spec =
        Options.command(
                "config", "Prints the settings of drafts, with the file and line of each value.")
            .addOption(
                Options.flag(SCHEMA, "Print the JSON Schema of configurations, for editors."))
            .addPositional(
                Options.parameters(
                    "PATH",
                    0,
                    "A draft, which needn't exist, a folder, or - for standard input (default: the"
                        + " working directory)."));
    ConfigOptions.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    if (arguments.hasMatchedOption(SCHEMA)) {
      context.out().write(ConfigFile.schema(ConfigOptions.copydesk(arguments)));
      return ExitCode.OK;
    }
    var configurations = ConfigOptions.of(arguments, ConfigOptions.plugins(arguments));
    int exitCode = ExitCode.OK;
    var separator = "";
    for (var path : arguments.matchedPositionalValue(0, List.of("."))) {
      try {
        var settings = settings(configurations, path);
        context.diagnostics().lines(settings.notes());
        var text = settings.toYaml(path);
        context.out().write(separator + text);
        separator = "---\n";
      } catch (ConfigException e) {
        context.diagnostics().lines(e.diagnostics());
        exitCode = ExitCode.USAGE;
      }
    }
    return exitCode;
  }

  private static DraftConfig settings(ConfigLocator configurations, String path) {
    if (path.equals(DraftInputs.STANDARD_INPUT)) {
      return ConfigOptions.settings(configurations, DraftInputs.STANDARD_INPUT_NAME);
    }
    try {
      if (Files.isDirectory(Path.of(path))) {
        return configurations.forText(Path.of(path));
      }
    } catch (InvalidPathException e) {
      // Not a folder.
    }
    return ConfigOptions.settings(configurations, path);
  }
}
