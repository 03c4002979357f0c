package org.copydesk.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.copydesk.config.ConfigFile;
import org.copydesk.config.ConfigLocator;
import org.copydesk.config.DraftConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that choose the configuration. */
public final class ConfigOptions {
  private static final String CONFIG = "--config";
  private static final String NO_CONFIG = "--no-config";

  private ConfigOptions() {}

  /** Adds the options to a command. */
  public static void addTo(CommandSpec spec) {
    spec.addArgGroup(
        ArgGroupSpec.builder()
            .exclusive(true)
            .addArg(
                Options.text(
                    CONFIG,
                    "FILE",
                    "Use this configuration for all drafts (default: for each draft the nearest "
                        + ConfigLocator.FILE_NAME
                        + ", in its folder or above)."))
            .addArg(Options.flag(NO_CONFIG, "Use no configuration."))
            .build());
  }

  /**
   * Returns the configuration that the options choose.
   *
   * @throws org.copydesk.config.ConfigException if its file can't be used
   */
  public static ConfigLocator of(ParseResult arguments) {
    if (arguments.hasMatchedOption(NO_CONFIG)) {
      return ConfigLocator.of(ConfigFile.none());
    }
    @Nullable String file = arguments.matchedOptionValue(CONFIG, null);
    return file == null
        ? ConfigLocator.nearest()
        : ConfigLocator.of(ConfigFile.load(Path.of(file)));
  }

  /**
   * Returns the settings of a draft by the name of its source.
   *
   * @throws org.copydesk.config.ConfigException if its configuration can't be used
   */
  public static DraftConfig settings(ConfigLocator configurations, String source) {
    if (!source.equals(DraftInputs.STANDARD_INPUT_NAME)) {
      try {
        return configurations.forDraft(Path.of(source));
      } catch (InvalidPathException e) {
        // Not a file.
      }
    }
    return configurations.forText(Path.of(""));
  }
}
