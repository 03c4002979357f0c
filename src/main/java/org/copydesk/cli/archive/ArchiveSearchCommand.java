package org.copydesk.cli.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.copydesk.archive.Archive;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.cli.command.Command;
import org.copydesk.cli.command.CommandContext;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.ExitCode;
import org.copydesk.cli.command.LanguageTag;
import org.copydesk.cli.command.Options;
import org.copydesk.draft.Draft;
import org.copydesk.input.DraftReader;
import org.copydesk.output.terminal.VisibleText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the archived articles that are most like some drafts. */
public final class ArchiveSearchCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.command(
            "search",
            "Prints the archived articles that are most like some drafts, one per line, with tabs"
                + " between: draft, share of its text that the article has, score of the two"
                + " headlines, id of the article, date, headline.")
        .addOption(LanguageTag.option())
        .addPositional(ArchiveArguments.folder())
        .addPositional(ArchiveArguments.paths());
  }

  @Override
  public int run(ParseResult arguments, CommandContext context) throws IOException {
    var reader = DraftReader.builder().language(LanguageTag.of(arguments)).build();
    boolean[] anyUnreadable = {false};
    try (var archive = Archive.open(ArchiveArguments.folder(arguments))) {
      var inputs = new DraftInputs(reader, context);
      inputs.readAll(
          ArchiveArguments.paths(arguments),
          draft -> anyUnreadable[0] |= !search(draft, archive, context),
          (where, problem) -> {
            anyUnreadable[0] = true;
            context.diagnostics().line(where + ": " + problem);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return anyUnreadable[0] ? ExitCode.USAGE : ExitCode.OK;
  }

  /** Prints the articles like a draft; returns whether the draft could be read. */
  private static boolean search(Draft draft, Archive archive, CommandContext context) {
    if (!(draft instanceof Draft.Readable readable)) {
      context.diagnostics().lines(((Draft.Unreadable) draft).diagnostics());
      return false;
    }
    try {
      for (var hit : archive.search(readable.article())) {
        context.out().write(line(name(readable.article()), hit));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private static String line(String draft, Archive.Hit hit) {
    var article = hit.article();
    var line =
        String.format(
            Locale.ROOT,
            "%s\t%.4f\t%.4f\t%s\t%s\t%s",
            VisibleText.of(draft),
            hit.shared(),
            hit.headline(),
            VisibleText.of(name(article)),
            article.datePublished().map(Object::toString).orElse(""),
            VisibleText.of(
                article.passage(Role.HEADLINE).map(passage -> passage.text()).orElse("")));
    return VisibleText.line(line) + "\n";
  }

  private static String name(Article article) {
    return article.id().or(article::source).orElse("");
  }
}
