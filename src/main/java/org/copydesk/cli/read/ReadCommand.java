package org.copydesk.cli.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.ConfigOptions;
import org.copydesk.cli.command.ConfiguredReaders;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.Options;
import org.copydesk.cli.command.ReaderOptions;
import org.copydesk.draft.Draft;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.output.draft.DraftWriter;
import org.copydesk.output.draft.JsonDraftWriter;
import org.copydesk.output.draft.TextDraftWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads drafts and prints what was read. */
public final class ReadCommand implements Command {
  private static final String FORMAT = "--format";

  private enum Format {
    TEXT,
    JSON,
    JSONL
  }

  @Override
  public CommandSpec spec() {
    var spec =
        Options.command(
                "read",
                "Prints what is read of drafts, without checking them: the passages, where each"
                    + " comes from, and what is left out.")
            .addOption(
                Options.oneOf(
                    FORMAT, "FORM", Format.class, "Format of the output: %s (default: text)."));
    ReaderOptions.addTo(spec);
    ConfigOptions.addTo(spec);
    spec.usageMessage()
        .footer(
            "",
            "Exit codes:",
            "  0  all drafts were read",
            "  2  wrong usage, or a draft that can't be read; all others are printed");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    var paths = ReaderOptions.paths(arguments);
    if (paths.isEmpty()) {
      throw new ParameterException(
          arguments.commandSpec().commandLine(), "Missing required parameter: 'PATH'");
    }
    var readers =
        new ConfiguredReaders(
            arguments,
            ConfigOptions.of(arguments, ConfigOptions.plugins(arguments)),
            paths,
            context.diagnostics(),
            "read",
            settings -> {});
    var printing = new Printing(writer(arguments, context.out()), context);
    try {
      printing.writer.begin();
      new DraftInputs(readers, context.in(), UnaryOperator.identity())
          .readAll(paths, printing::accept, printing::unreadable);
      printing.writer.end();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return printing.anyUnreadable ? ExitCode.USAGE : ExitCode.OK;
  }

  private static DraftWriter writer(ParseResult arguments, Writer target) {
    Format format = arguments.matchedOptionValue(FORMAT, Format.TEXT);
    if (format != Format.TEXT) {
      OptionalLibrary.JACKSON.require("Writing JSON");
    }
    return switch (format) {
      case TEXT -> new TextDraftWriter(target);
      case JSON -> new JsonDraftWriter(target, true);
      case JSONL -> new JsonDraftWriter(target, false);
    };
  }

  /** The drafts printed so far. */
  private static final class Printing {
    private final DraftWriter writer;
    private final CommandContext context;
    private boolean anyUnreadable;

    Printing(DraftWriter writer, CommandContext context) {
      this.writer = writer;
      this.context = context;
    }

    void accept(Draft draft) {
      try {
        if (draft instanceof Draft.Readable readable) {
          writer.article(named(readable));
        } else if (draft instanceof Draft.Unreadable unreadable) {
          anyUnreadable = true;
          context.diagnostics().lines(unreadable.diagnostics());
          writer.unreadable(named(unreadable));
        }
        // A program may wait for the answer to a line before it sends the next.
        context.out().flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Draft.Readable named(Draft.Readable draft) {
      return new Draft.Readable(
          path(draft), draft.line(), draft.article(), draft.notes(), draft.leftOut());
    }

    private static Draft.Unreadable named(Draft.Unreadable draft) {
      return new Draft.Unreadable(
          path(draft), draft.line(), draft.id().orElse(null), draft.diagnostics());
    }

    /** Returns the path that a draft was asked for by. */
    private static String path(Draft draft) {
      return draft.source().equals(DraftInputs.STANDARD_INPUT_NAME)
          ? DraftInputs.STANDARD_INPUT
          : draft.source();
    }

    void unreadable(String path, String problem) {
      anyUnreadable = true;
      context.diagnostics().line(path + ": " + problem);
    }
  }
}
