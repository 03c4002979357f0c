package org.copydesk.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.Copydesk;
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
  private static final String PLUGINS = "--plugins";

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
    spec.addOption(
        Options.path(
            PLUGINS,
            "DIR",
            "a folder with jars of rules",
            "Add the rules of the jars in this folder, instead of those of a configuration."
                + " Their code is run."));
  }

  /**
   * Returns a checker with the rules of the class path and of the folder that the options name;
   * empty if they name none.
   *
   * @throws org.copydesk.PluginException if the rules can't be loaded
   */
  public static Optional<Copydesk> plugins(ParseResult arguments) {
    @Nullable Path folder = arguments.matchedOptionValue(PLUGINS, null);
    return Optional.ofNullable(folder)
        .map(named -> Copydesk.builder().addDiscovered().addPlugins(named).build());
  }

  /**
   * Returns a checker with all rules for the working directory: those of the options, else those of
   * its configuration.
   *
   * @throws org.copydesk.CopydeskException if its configuration or rules can't be used
   */
  public static Copydesk copydesk(ParseResult arguments) {
    var plugins = plugins(arguments);
    return plugins.isPresent() ? plugins.get() : settings(of(arguments, plugins)).copydesk();
  }

  /** Returns whether the options choose one configuration, or none, for all drafts. */
  public static boolean isChosen(ParseResult arguments) {
    return arguments.hasMatchedOption(NO_CONFIG) || arguments.hasMatchedOption(CONFIG);
  }

  /**
   * Returns the configuration that the options choose.
   *
   * @param plugins the result of {@link #plugins}
   * @throws org.copydesk.config.ConfigException if its file can't be used
   */
  public static ConfigLocator of(ParseResult arguments, Optional<Copydesk> plugins) {
    if (arguments.hasMatchedOption(NO_CONFIG)) {
      return ConfigLocator.of(ConfigFile.none());
    }
    @Nullable String file = arguments.matchedOptionValue(CONFIG, null);
    if (file == null) {
      return plugins.map(ConfigLocator::nearest).orElseGet(ConfigLocator::nearest);
    }
    var path = Path.of(file);
    return ConfigLocator.of(
        plugins.map(rules -> ConfigFile.load(path, rules)).orElseGet(() -> ConfigFile.load(path)));
  }

  /**
   * Returns the settings of text that is in no file: those of the working directory.
   *
   * @throws org.copydesk.config.ConfigException if its configuration can't be used
   */
  public static DraftConfig settings(ConfigLocator configurations) {
    return settings(configurations, DraftInputs.STANDARD_INPUT_NAME);
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
