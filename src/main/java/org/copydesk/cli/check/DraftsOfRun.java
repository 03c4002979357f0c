package org.copydesk.cli.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.archive.Archive;
import org.copydesk.archive.ArchiveWriter;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.cli.command.Closing;
import org.copydesk.cli.command.DraftInputs;
import org.copydesk.cli.command.DraftReaders;
import org.copydesk.cli.command.ObservedInputStream;
import org.copydesk.cli.command.Progress;
import org.copydesk.draft.Draft;
import org.copydesk.rule.KnownArticles;
import org.jspecify.annotations.Nullable;

/**
 * All drafts of a run in a temporary archive, so that each can be compared with earlier ones,
 * however many there are. The drafts are gathered and numbered first; {@link #knownTo} is then
 * called for each, in the same order.
 */
final class DraftsOfRun implements Closeable {
  private final Path folder;
  private final Storage storage;
  // Failures of drafts that couldn't be stored, by their number.
  private final Map<Long, String> problems = new HashMap<>();
  private long gathered;
  private long asked;
  private @Nullable Archive archive;

  private DraftsOfRun(Path folder, Storage storage) {
    this.folder = folder;
    this.storage = storage;
  }

  /** Analyses an article and stores it. */
  interface Storage {
    void add(ArchiveWriter writer, Article article) throws IOException;
  }

  /** Creates the temporary folder. */
  static DraftsOfRun create() throws IOException {
    return create(ArchiveWriter::add);
  }

  static DraftsOfRun create(Storage storage) throws IOException {
    return new DraftsOfRun(Files.createTempDirectory("copydesk-"), storage);
  }

  /**
   * Reads all drafts. Unreadable drafts, and drafts that can't be stored for lack of memory, are
   * reported when they are checked.
   *
   * @param in standard input, which is copied, to be read again
   */
  void gather(DraftReaders readers, InputStream in, ChosenDrafts drafts, Progress progress)
      throws IOException {
    try {
      Closing.run(
          Files.newOutputStream(standardInputFile()),
          kept -> {
            var input =
                new DraftInputs(
                    readers, new ObservedInputStream(in, kept::write), progress::counted);
            Closing.run(
                Archive.write(archiveFolder()), writer -> store(drafts, input, writer, progress));
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    archive = Archive.open(archiveFolder());
  }

  private void store(
      ChosenDrafts drafts, DraftInputs inputs, ArchiveWriter writer, Progress progress)
      throws IOException {
    drafts.readAll(
        inputs,
        draft -> {
          if (draft instanceof Draft.Readable readable) {
            add(readable, writer);
          }
          progress.draft();
        },
        (path, problem) -> {});
    writer.commit();
  }

  /** Opens the copy of standard input that {@link #gather} made. */
  InputStream standardInput() throws IOException {
    return Files.newInputStream(standardInputFile());
  }

  private Path standardInputFile() {
    return folder.resolve("stdin");
  }

  private Path archiveFolder() {
    return folder.resolve("archive");
  }

  private void add(Draft.Readable draft, ArchiveWriter writer) {
    long number = gathered++;
    try {
      storage.add(writer, renamed(draft.article(), DraftName.of(draft, number).key()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
      problems.put(number, e.toString());
    }
  }

  private static Article renamed(Article article, String id) {
    var builder =
        Article.builder()
            .id(id)
            .source(article.source().orElse(null))
            .language(article.language())
            .datePublished(article.datePublished().orElse(null))
            .body(article.body().stream().map(Passage::text).toList());
    article.passage(Role.HEADLINE).ifPresent(headline -> builder.headline(headline.text()));
    return builder.build();
  }

  /**
   * Returns the articles that the next draft is compared with: older drafts and, of the same day or
   * without a date, earlier ones in the run. If the draft couldn't be stored, the result throws, so
   * that the report is incomplete.
   *
   * @param published the published articles
   */
  KnownArticles knownTo(Draft.Readable draft, KnownArticles published) {
    if (archive == null) {
      throw new IllegalStateException("drafts must be gathered first");
    }
    long number = asked++;
    var problem = problems.get(number);
    return problem == null
        ? new DraftsBefore(archive, draft.article(), DraftName.of(draft, number), published)
        : new NotStored(problem);
  }

  /** Throws for a draft that couldn't be stored, and so can't be compared with the others. */
  private record NotStored(String problem) implements KnownArticles {

    @Override
    public List<Article> findByBody(AnalysedArticle article) {
      throw notCompared();
    }

    @Override
    public List<Article> findByHeadline(AnalysedArticle article) {
      throw notCompared();
    }

    private IllegalStateException notCompared() {
      return new IllegalStateException("not compared with the other drafts of the run: " + problem);
    }
  }

  /** Returns a stored draft with its own name. */
  static Article original(Article stored) {
    return renamed(stored, DraftName.ofKey(stored.id().orElseThrow()).name());
  }

  @Override
  public void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
    delete();
  }

  /** Removes the temporary folder; the system removes files that can't be removed now. */
  void delete() {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Left to the system.
    }
  }
}
