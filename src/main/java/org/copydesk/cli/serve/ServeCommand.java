package org.copydesk.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.Copydesk;
import org.copydesk.archive.Archive;
import org.copydesk.cli.command.Closing;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ConfigOptions;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.ModelLoader;
import org.copydesk.cli.command.Options;
import org.copydesk.config.DraftConfig;
import org.copydesk.server.CopydeskServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs the service over HTTP until it is interrupted. */
public final class ServeCommand implements Command {
  private static final String HOST = "--host";
  private static final String PORT = "--port";
  private static final String KEY_FILE = "--key-file";
  private static final String ALLOW_ORIGIN = "--allow-origin";
  private static final String ARCHIVE = "--archive";
  private static final String MAX_BYTES = "--max-bytes";
  private static final String MAX_CHECKS = "--max-checks";
  private static final String MAX_WAITING = "--max-waiting";
  private static final String CHECK_TIMEOUT = "--check-timeout";
  private static final String REQUEST_TIMEOUT = "--request-timeout";

  // Longer than the service takes to answer the requests that it has.
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(12);

  @Override
  public CommandSpec spec() {
    var spec =
        Options.command(
                "serve",
                "Runs a service over HTTP for editorial tools, with a page for editors, until it is"
                    + " interrupted.")
            .addOption(
                Options.text(
                    HOST,
                    "NAME",
                    "Listen at this name or address (default: 127.0.0.1). Other than those of this"
                        + " machine need a key."))
            .addOption(number(PORT, 0, 65_535, "Listen at this port; 0 for any (default: 8080)."))
            .addOption(
                Options.path(
                    KEY_FILE,
                    "FILE",
                    "a file with a key",
                    "Answer only clients with the key that is the first line of this file."))
            .addOption(origins())
            .addOption(
                Options.path(
                    ARCHIVE,
                    "DIR",
                    "the folder of an archive",
                    "Also look for duplicates in this archive of published articles."))
            .addOption(ModelLoader.option())
            .addOption(number(MAX_BYTES, 1, 1 << 30, "Refuse larger requests (default: 1048576)."))
            .addOption(
                number(
                    MAX_CHECKS, 1, 1_000, "Run so many checks at once (default: one a processor)."))
            .addOption(
                number(
                    MAX_WAITING,
                    1,
                    100_000,
                    "Let so many checks wait, and refuse more (default: 64)."))
            .addOption(
                number(
                    CHECK_TIMEOUT, 1, 3_600, "Give up a check after so many seconds (default: 5)."))
            .addOption(
                number(
                    REQUEST_TIMEOUT,
                    1,
                    3_600,
                    "Give a client so many seconds to send a request (default: 30)."));
    ConfigOptions.addTo(spec);
    spec.usageMessage()
        .footer(
            "",
            "Exit codes:",
            "  2    wrong usage, or it can't listen there",
            "  130  stopped by Ctrl-C; 143 by SIGTERM");
    return spec;
  }

  private static OptionSpec origins() {
    return OptionSpec.builder(ALLOW_ORIGIN)
        .paramLabel("ORIGIN")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(
            "Let web pages of this origin use the service, such as https://cms.example.org; may be"
                + " given several times.")
        .build();
  }

  private static OptionSpec number(String name, int min, int max, String description) {
    return Options.number(name, "N", "a whole number", min, max, description);
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    return Closing.using(
        new ModelLoader(arguments, context), models -> serve(arguments, context, models));
  }

  private static int serve(ParseResult arguments, CommandContext context, ModelLoader models)
      throws IOException {
    var plugins = ConfigOptions.plugins(arguments);
    var settings = ConfigOptions.settings(ConfigOptions.of(arguments, plugins));
    var base =
        settings.file().isEmpty() ? plugins.orElseGet(context.copydesk()) : settings.copydesk();
    var copydesk = models.with(base, settings.models());
    var folder = archive(arguments, settings);
    if (folder == null) {
      return serve(arguments, context, copydesk);
    }
    return Closing.using(
        Archive.open(folder),
        archive -> serve(arguments, context, copydesk.withKnownArticles(archive)));
  }

  private static @Nullable Path archive(ParseResult arguments, DraftConfig settings) {
    return arguments.matchedOptionValue(ARCHIVE, settings.archive().orElse(null));
  }

  private static int serve(ParseResult arguments, CommandContext context, Copydesk copydesk)
      throws IOException {
    try (var server = builder(arguments, context, copydesk).start()) {
      context.out().write("Copydesk listens at " + server.address() + "\n");
      context.out().flush();
      var interruption = context.interruption().on(server::close, STOP_TIMEOUT);
      try {
        server.join();
      } finally {
        interruption.close();
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          arguments.commandSpec().commandLine(), String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.OK;
  }

  private static CopydeskServer.Builder builder(
      ParseResult arguments, CommandContext context, Copydesk copydesk) throws IOException {
    var builder =
        CopydeskServer.builder()
            .copydesk(copydesk)
            .log(line -> context.diagnostics().line("copydesk: " + line));
    set(arguments, HOST, builder::host);
    set(arguments, PORT, builder::port);
    @Nullable Path keyFile = arguments.matchedOptionValue(KEY_FILE, null);
    if (keyFile != null) {
      builder.key(KeyFile.read(keyFile));
    }
    arguments.matchedOptionValue(ALLOW_ORIGIN, List.<String>of()).forEach(builder::allowOrigin);
    set(arguments, MAX_BYTES, builder::maxBytes);
    set(arguments, MAX_CHECKS, builder::maxChecks);
    set(arguments, MAX_WAITING, builder::maxWaiting);
    set(arguments, CHECK_TIMEOUT, (Integer seconds) -> builder.checkTimeout(seconds(seconds)));
    set(arguments, REQUEST_TIMEOUT, (Integer seconds) -> builder.requestTimeout(seconds(seconds)));
    return builder;
  }

  /** Sets what an option gives; without it the default stays. */
  private static <T> void set(ParseResult arguments, String option, Consumer<T> setter) {
    @Nullable T value = arguments.matchedOptionValue(option, null);
    if (value != null) {
      setter.accept(value);
    }
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
