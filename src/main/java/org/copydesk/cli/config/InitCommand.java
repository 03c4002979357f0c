package org.copydesk.cli.config;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.Options;
import org.copydesk.config.ConfigLocator;
import org.copydesk.output.terminal.VisibleText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes an initial configuration. */
public final class InitCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.command(
            "init",
            "Writes a "
                + ConfigLocator.FILE_NAME
                + " with every rule and option, all commented out. Overwrites nothing.")
        .addPositional(
            Options.parameter("DIR", false, "A folder (default: the working directory)."));
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    String folder = arguments.matchedPositionalValue(0, ".");
    var problem = write(folder, context);
    if (problem.isEmpty()) {
      return ExitCode.OK;
    }
    context.diagnostics().line("copydesk: " + problem);
    return ExitCode.USAGE;
  }

  /** Returns the reason why the file can't be written; empty if it was written. */
  private static String write(String folder, CommandContext context) throws IOException {
    Path file;
    try {
      file = Path.of(folder).resolve(ConfigLocator.FILE_NAME).normalize();
    } catch (InvalidPathException e) {
      return folder + ": no such folder";
    }
    try {
      Files.writeString(file, Template.text(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      return file + ": exists already and is kept";
    } catch (NoSuchFileException e) {
      return folder + ": no such folder";
    } catch (IOException e) {
      return file + ": can't be written: " + e.getMessage();
    }
    context.out().write(VisibleText.line("wrote " + VisibleText.of(file.toString())) + "\n");
    return "";
  }
}
