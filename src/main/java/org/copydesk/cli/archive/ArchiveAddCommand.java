package org.copydesk.cli.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.copydesk.archive.Archive;
import org.copydesk.archive.ArchiveWriter;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.Diagnostics;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.LanguageTag;
import org.copydesk.cli.command.Options;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftReader;
import org.copydesk.text.SourcePosition;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Adds articles to an archive, which is created if it doesn't exist. */
public final class ArchiveAddCommand implements Command {
  // At most so many are lost in a crash; a commit costs little in comparison.
  private static final int ARTICLES_PER_COMMIT = 10_000;

  @Override
  public CommandSpec spec() {
    return Options.command(
            "add",
            "Adds articles to an archive, which is created if it doesn't exist. An article replaces"
                + " the one with the same id or, if it has no id, from the same file.")
        .addOption(LanguageTag.option())
        .addPositional(ArchiveArguments.folder())
        .addPositional(ArchiveArguments.paths());
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    var reader = DraftReader.builder().language(LanguageTag.of(arguments)).build();
    try (var writer = Archive.write(ArchiveArguments.folder(arguments))) {
      var adding = new Adding(writer, context.diagnostics());
      var inputs = new DraftInputs(reader, context);
      inputs.readAll(ArchiveArguments.paths(arguments), adding::accept, adding::unreadable);
      writer.commit();
      context.out().write(String.format(Locale.ROOT, "%d added\n", adding.added));
      return adding.anyUnreadable ? ExitCode.USAGE : ExitCode.OK;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The articles added so far. */
  private static final class Adding {
    private final ArchiveWriter writer;
    private final Diagnostics diagnostics;
    private int added;
    private boolean anyUnreadable;

    Adding(ArchiveWriter writer, Diagnostics diagnostics) {
      this.writer = writer;
      this.diagnostics = diagnostics;
    }

    void accept(Draft draft) {
      if (draft instanceof Draft.Unreadable unreadable) {
        anyUnreadable = true;
        diagnostics.lines(unreadable.diagnostics());
      } else if (draft instanceof Draft.Readable readable) {
        add(readable);
      }
    }

    void unreadable(String path, String problem) {
      anyUnreadable = true;
      diagnostics.line(path + ": " + problem);
    }

    private void add(Draft.Readable draft) {
      if (draft.id().isEmpty() && isRecord(draft.article())) {
        unreadable(
            draft.source() + ":" + draft.line(),
            "no id: an archive knows an article of a JSON file by its id");
        return;
      }
      try {
        writer.add(draft.article());
        added++;
        if (added % ARTICLES_PER_COMMIT == 0) {
          writer.commit();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Returns whether it may be one of several in its file, as in JSON: then it has no column. */
    private static boolean isRecord(Article article) {
      return article.passages().stream()
          .findFirst()
          .flatMap((Passage first) -> first.position(0))
          .filter(SourcePosition::hasColumn)
          .isEmpty();
    }
  }
}
