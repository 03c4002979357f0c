package org.copydesk.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.copydesk.Copydesk;
import org.copydesk.MissingLibraryException;
import org.copydesk.PluginException;
import org.copydesk.cli.archive.ArchiveAddCommand;
import org.copydesk.cli.archive.ArchiveInfoCommand;
import org.copydesk.cli.archive.ArchiveRemoveCommand;
import org.copydesk.cli.archive.ArchiveSearchCommand;
import org.copydesk.cli.check.CheckCommand;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.Interruption;
import org.copydesk.cli.command.Options;
import org.copydesk.cli.command.OutputException;
import org.copydesk.cli.config.ConfigCommand;
import org.copydesk.cli.config.InitCommand;
import org.copydesk.cli.lsp.LspCommand;
import org.copydesk.cli.read.ReadCommand;
import org.copydesk.cli.serve.ServeCommand;
import org.copydesk.config.ConfigException;
import org.copydesk.config.ConfigFile;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.library.Version;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs Copydesk from the command line. An instance gets streams and environment and returns the
 * exit code, so that it can run inside another program. Only {@link #main} uses the streams of the
 * process and ends it. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Main {
  private static final int HELP_COLUMNS = 100;

  // Encoded in advance, since there may be no memory for it then.
  private static final byte[] OUT_OF_MEMORY =
      "copydesk: out of memory; a larger heap can be set with java -Xmx\n"
          .getBytes(StandardCharsets.UTF_8);

  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private final Map<String, String> environment;
  private final BooleanSupplier terminal;
  private final IntSupplier statusColumns;
  private final Interruption interruption;
  private final Supplier<Copydesk> copydesk;

  /**
   * Holds what to work with.
   *
   * @param in standard input, left open
   * @param out standard output, written as UTF-8 and left open
   * @param err standard error, written as UTF-8 and left open
   * @param environment environment variables
   * @param terminal says whether people see the output directly, so that it may be coloured
   */
  public Main(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      BooleanSupplier terminal) {
    this(
        in,
        out,
        err,
        environment,
        terminal,
        () -> 0,
        Interruption.NONE,
        () -> ConfigFile.none().forText().copydesk());
  }

  Main(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      BooleanSupplier terminal,
      IntSupplier statusColumns,
      Interruption interruption,
      Supplier<Copydesk> copydesk) {
    this.in = requireNonNull(in, "in");
    this.out = requireNonNull(out, "out");
    this.err = requireNonNull(err, "err");
    this.environment = Map.copyOf(environment);
    this.terminal = requireNonNull(terminal, "terminal");
    this.statusColumns = requireNonNull(statusColumns, "statusColumns");
    this.interruption = requireNonNull(interruption, "interruption");
    this.copydesk = requireNonNull(copydesk, "copydesk");
  }

  /** Runs the process: its arguments, streams, environment and exit code. */
  public static void main(String[] args) {
    StartupWarmup.begin(args);
    // Not System.out, which keeps silent about a full disk and a closed pipe.
    var out = new FileOutputStream(FileDescriptor.out);
    var err = new FileOutputStream(FileDescriptor.err);
    var copydesk =
        new Main(
            System.in,
            out,
            err,
            System.getenv(),
            Terminal::isInteractive,
            Terminal::statusColumns,
            Interruption.ofProcess(),
            () -> ConfigFile.none().forText().copydesk());
    exit(copydesk.run(args));
  }

  /** Exits, also if other threads hold all memory and none is left for the shutdown hooks. */
  private static void exit(int code) {
    try {
      System.exit(code);
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(code);
    }
  }

  /**
   * Runs the command that the arguments name.
   *
   * @return 0 if there is nothing to report, 1 if there are findings at or above the severity that
   *     counts, 2 for a wrong command line or an input that can't be read or checked, 3 if a rule
   *     or Copydesk itself failed
   */
  public int run(String... args) {
    var diagnostics = new Diagnostics(err);
    var target =
        new BufferedWriter(
            new OutputStreamWriter(new UncheckedOutputStream(out), StandardCharsets.UTF_8),
            1 << 16);
    try {
      OptionalLibrary.PICOCLI.require("The command line");
      int exitCode =
          run(
              args,
              new CommandContext(
                  in,
                  target,
                  out,
                  diagnostics,
                  environment,
                  terminal,
                  statusColumns,
                  interruption,
                  copydesk));
      target.flush();
      return exitCode;
    } catch (OutputException e) {
      if (e.isClosedPipe()) {
        return ExitCode.OK;
      }
      diagnostics.line("copydesk: standard output can't be written to: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (ConfigException e) {
      diagnostics.lines(e.diagnostics());
      return ExitCode.USAGE;
    } catch (IOException | MissingLibraryException | PluginException e) {
      diagnostics.line("copydesk: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (OutOfMemoryError e) {
      diagnostics.write(OUT_OF_MEMORY);
      return ExitCode.FAILURE;
    } catch (RuntimeException | StackOverflowError e) {
      diagnostics.line("copydesk: internal error, please report it");
      diagnostics.stackTrace(e);
      return ExitCode.FAILURE;
    }
  }

  private static int run(String[] args, CommandContext context) throws IOException {
    var commands = new LinkedHashMap<String, Command>();
    var spec =
        Options.command(
            "copydesk",
            "Checks that the parts of a news article agree with each other and don't repeat each"
                + " other.");
    spec.usageMessage().commandListHeading("Commands:%n");
    addTo(spec, new CheckCommand(), commands);
    addOthers(spec, commands);
    var commandLine = new CommandLine(spec).setExpandAtFiles(false);
    prepare(commandLine);

    ParseResult parsed;
    try {
      parsed = commandLine.parseArgs(args);
    } catch (RuntimeException e) {
      return wrongUsage(e, context.diagnostics());
    }
    var innermost = parsed;
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    if (innermost.isVersionHelpRequested()) {
      context.out().write("copydesk " + Version.current() + "\n");
      return ExitCode.OK;
    }
    if (innermost.isUsageHelpRequested()) {
      context.out().write(usage(innermost.commandSpec()));
      return ExitCode.OK;
    }
    var command = commands.get(innermost.commandSpec().qualifiedName());
    if (command == null) {
      context.diagnostics().text(usage(innermost.commandSpec()));
      return ExitCode.USAGE;
    }
    try {
      return command.run(innermost, context);
    } catch (RuntimeException e) {
      return wrongUsage(e, context.diagnostics());
    }
  }

  private static void addOthers(CommandSpec spec, Map<String, Command> commands) {
    for (var command :
        List.of(
            new ReadCommand(),
            new CompareCommand(),
            new RulesCommand(),
            new ExplainCommand(),
            new InitCommand(),
            new ConfigCommand(),
            new ServeCommand(),
            new LspCommand())) {
      addTo(spec, command, commands);
    }
    var archive =
        Options.command(
            "archive", "Manages published articles, whose duplicates check --archive finds.");
    archive.usageMessage().commandListHeading("Commands:%n");
    spec.addSubcommand(archive.name(), archive);
    for (var command :
        List.of(
            new ArchiveAddCommand(),
            new ArchiveRemoveCommand(),
            new ArchiveSearchCommand(),
            new ArchiveInfoCommand())) {
      addTo(archive, command, commands);
    }
  }

  /** Adds a command to another one, and to the map by the name that it is called by. */
  private static void addTo(CommandSpec parent, Command command, Map<String, Command> commands) {
    var spec = command.spec();
    parent.addSubcommand(spec.name(), spec);
    commands.put(spec.qualifiedName(), command);
  }

  private static void prepare(CommandLine commandLine) {
    commandLine.getCommandSpec().usageMessage().width(HELP_COLUMNS);
    commandLine.getSubcommands().values().forEach(Main::prepare);
  }

  private static String usage(CommandSpec spec) {
    return spec.commandLine().getUsageMessage(Ansi.OFF).replace("\r\n", "\n");
  }

  // Catch clauses that name picocli's exception would keep Java from starting this class where the
  // library is missing, and from saying so.
  private static int wrongUsage(RuntimeException thrown, Diagnostics diagnostics) {
    if (!(thrown instanceof ParameterException e)) {
      throw thrown;
    }
    var suggestions =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.<String>of();
    var message = e.getMessage();
    diagnostics.line(
        "copydesk: "
            + message
            + (suggestions.isEmpty() ? "" : "; did you mean '" + suggestions.get(0) + "'?"));
    diagnostics.line(
        "Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help' for its use");
    return ExitCode.USAGE;
  }
}
