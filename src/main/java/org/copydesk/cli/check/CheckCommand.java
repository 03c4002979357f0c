package org.copydesk.cli.check;

import java.io.IOException;
import org.copydesk.cli.command.Closing;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ModelLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks drafts and writes the reports. */
public final class CheckCommand implements Command {
  @Override
  public CommandSpec spec() {
    return CheckOptions.spec();
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    var options = new CheckOptions(arguments);
    options.validate();
    return Closing.using(
        new ModelLoader(arguments, context), models -> run(options, context, models));
  }

  private static int run(CheckOptions options, CommandContext context, ModelLoader models)
      throws IOException {
    if (options.watch()) {
      return new WatchRun(options, context, models).run();
    }
    return Closing.using(
        DraftSettings.of(options, context, models),
        settings -> new SingleRun(options, context, settings).run());
  }
}
