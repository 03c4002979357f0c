package org.copydesk.cli.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ConfigOptions;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.Options;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.lsp.CopydeskLanguageServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Serves an editor that speaks the Language Server Protocol. */
public final class LspCommand implements Command {
  private static final String SOCKET = "--socket";
  private static final int MAX_PORT = 65_535;

  @Override
  public CommandSpec spec() {
    var spec =
        Options.command(
                "lsp",
                "Serves an editor that speaks the Language Server Protocol, and checks Markdown,"
                    + " plain text and HTML while they are written. Editors start it themselves.")
            .addOption(
                Options.flag("--stdio", "Talk over standard input and output (the default)."))
            .addOption(
                Options.number(
                    SOCKET,
                    "PORT",
                    "a port",
                    1,
                    MAX_PORT,
                    "Talk over a connection to this port of 127.0.0.1, on which the editor"
                        + " listens, as Visual Studio Code does."));
    ConfigOptions.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    OptionalLibrary.LSP4J.require("The language server");
    @Nullable Integer port = arguments.matchedOptionValue(SOCKET, null);
    if (port == null) {
      return serve(arguments, context.in(), context.bytes());
    }
    try (var socket = connected(port)) {
      return serve(arguments, socket.getInputStream(), socket.getOutputStream());
    } catch (IOException e) {
      context
          .diagnostics()
          .line("copydesk: no connection to port " + port + " of 127.0.0.1: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private static Socket connected(int port) throws IOException {
    var socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    // A message is often short, and the editor waits for it.
    socket.setTcpNoDelay(true);
    return socket;
  }

  private static int serve(ParseResult arguments, InputStream in, OutputStream out) {
    var plugins = ConfigOptions.plugins(arguments);
    var server = CopydeskLanguageServer.standard();
    if (plugins.isPresent()) {
      server = server.withRules(plugins.get());
    }
    if (ConfigOptions.isChosen(arguments)) {
      server = server.withConfigurations(() -> ConfigOptions.of(arguments, plugins));
    }
    try {
      return server.run(in, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILURE;
    }
  }
}
