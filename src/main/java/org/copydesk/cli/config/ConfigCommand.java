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
import org.copydesk.cli.command.HelpOptions;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigFile;
import org.copydesk.config.ConfigLocator;
import org.copydesk.config.DraftConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints what is in force for drafts, and why. */
public final class ConfigCommand implements Command {
  private static final String SCHEMA = "--schema";

  @Override
  public CommandSpec spec() {
    var spec =
        HelpOptions.command("config")
            .addOption(
                OptionSpec.builder(SCHEMA)
                    .type(boolean.class)
                    .description("Print the JSON Schema of configurations, for editors.")
                    .build())
            .addPositional(
                PositionalParamSpec.builder()
                    .paramLabel("PATH")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description(
                        "A draft, which needn't exist, a folder, or - for standard input (default:"
                            + " the working directory).")
                    .build());
    ConfigOptions.addTo(spec);
    spec.usageMessage()
        .description("Prints what is in force for drafts, with the file and line of each value.");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, CommandContext surroundings) throws IOException {
    if (arguments.hasMatchedOption(SCHEMA)) {
      surroundings.out().write(ConfigFile.schema());
      return ExitCode.OK;
    }
    var configurations = ConfigOptions.of(arguments);
    int exitCode = ExitCode.OK;
    var separator = "";
    for (var path : arguments.matchedPositionalValue(0, List.of("."))) {
      try {
        var settings = settings(configurations, path);
        settings.notes().forEach(note -> surroundings.diagnostics().line(note.toString()));
        var text = EffectiveSettingsPrinter.of(path, settings);
        surroundings.out().write(separator + text);
        separator = "---\n";
      } catch (ConfigException e) {
        e.diagnostics().forEach(problem -> surroundings.diagnostics().line(problem.toString()));
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
      // No folder then.
    }
    return ConfigOptions.settings(configurations, path);
  }
}
