package org.copydesk.archive;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.copydesk.analysis.AnalysedArticle;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.duplication.SharedText;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.rule.KnownArticles;
import org.copydesk.similarity.align.ComparableText;
import org.copydesk.similarity.score.CalibratedComparison;
import org.jspecify.annotations.Nullable;

/**
 * An archive of published articles, open for reading. Thread-safe; keep it open and share it. It
 * doesn't block a writer, in this process or another, and sees its commits a second later. Where
 * the archive can't be read or is closed, methods throw an {@link ArchiveException}; those of
 * {@link KnownArticles} can't declare it and wrap it in an {@link UncheckedIOException}.
 *
 * <pre>{@code
 * try (var archive = Archive.open(Path.of("archive"))) {
 *   var copydesk = Copydesk.builder().knownArticles(archive).build();
 *   copydesk.check(article).findings().forEach(finding -> System.out.println(finding.message()));
 *   archive.search(article).forEach(hit -> System.out.println(hit.shared() + " " + hit.article()));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Archive implements KnownArticles, Closeable {
  // Looking for a newer commit lists the folder: too slow for each article, often enough for an
  // editor who checks an article after another was published.
  private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Path folder;
  private final Directory directory;
  private final SearcherManager searchers;
  private final AtomicLong refreshed = new AtomicLong(System.nanoTime());

  private Archive(Path folder, Directory directory, SearcherManager searchers) {
    this.folder = folder;
    this.directory = directory;
    this.searchers = searchers;
  }

  /**
   * Opens an archive for reading, in the state of its last commit.
   *
   * @throws ArchiveException if there is no archive in the folder, it is of another version, or it
   *     can't be read; the message says what to do
   */
  public static Archive open(Path folder) throws ArchiveException {
    requireNonNull(folder, "folder");
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(folder, "no such folder; archive add makes an archive");
    }
    try {
      return open(folder, FSDirectory.open(folder));
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    }
  }

  /** Opens an archive in a directory, which is closed with it, or if it can't be opened. */
  static Archive open(Path folder, Directory directory) throws IOException {
    DirectoryReader reader = null;
    try {
      ArchiveFolder.requireIndex(folder, directory);
      reader = DirectoryReader.open(directory);
      ArchiveFolder.requireOwn(folder, reader.getIndexCommit());
      return new Archive(folder, directory, new SearcherManager(reader, null));
    } catch (IOException | RuntimeException | Error e) {
      IOUtils.closeWhileHandlingException(reader, directory);
      throw e;
    }
  }

  /**
   * Opens an archive for writing, and makes one where the folder is empty or isn't there.
   *
   * @throws ArchiveException if the folder has other files, the archive is of another version or
   *     open for writing already, or it can't be written to; the message says what to do
   */
  public static ArchiveWriter write(Path folder) throws ArchiveException {
    return ArchiveWriter.open(requireNonNull(folder, "folder"));
  }

  @Override
  public List<Article> findByBody(AnalysedArticle article) {
    return filtered(any -> true).findByBody(article);
  }

  @Override
  public List<Article> findByHeadline(AnalysedArticle article) {
    return filtered(any -> true).findByHeadline(article);
  }

  /**
   * Returns a view of the articles that fulfil a condition, such as those of another desk. Other
   * articles don't count towards the limits of a search. Open as long as this archive is.
   */
  public KnownArticles filtered(Predicate<Article> condition) {
    requireNonNull(condition, "condition");
    return new KnownArticles() {
      @Override
      public List<Article> findByBody(AnalysedArticle article) {
        return readUnchecked(searcher -> new Candidates(searcher, condition).findByBody(article));
      }

      @Override
      public List<Article> findByHeadline(AnalysedArticle article) {
        return readUnchecked(
            searcher -> new Candidates(searcher, condition).findByHeadline(article));
      }
    };
  }

  /**
   * Returns at most 20 of the most similar articles. Articles that share most of its body come
   * first. The article itself, recognised by its identity or source, is left out.
   *
   * @throws ArchiveException if the archive can't be read or is closed
   */
  public List<Hit> search(Article article) throws ArchiveException {
    var analyser = TextAnalyser.of(article.language());
    var analysed = analyser.analyse(article);
    var found = new LinkedHashMap<Term, Article>();
    var candidates =
        read(
            searcher -> {
              var all = new Candidates(searcher, any -> true);
              return List.of(all.findByBody(analysed), all.findByHeadline(analysed));
            });
    for (var articles : candidates) {
      articles.forEach(other -> found.put(StoredArticle.key(other).orElseThrow(), other));
    }
    return found.values().stream()
        .map(other -> hit(analysed, analyser.analyse(other)))
        .sorted(Hit.NEAREST_FIRST)
        .toList();
  }

  private static Hit hit(AnalysedArticle article, AnalysedArticle other) {
    return new Hit(
        other.article(),
        SharedText.of(article.body(), other.body()).whole().words(),
        score(article, article.passage(Role.HEADLINE), other.passage(Role.HEADLINE)));
  }

  private static double score(
      AnalysedArticle article, Optional<AnalysedPassage> a, Optional<AnalysedPassage> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    var vocabulary = Vocabulary.of(article.article().language());
    return CalibratedComparison.of(
            ComparableText.of(a.get(), vocabulary), ComparableText.of(b.get(), vocabulary))
        .score();
  }

  /**
   * Returns the number of articles, the version and the size of the archive.
   *
   * @throws ArchiveException if it can't be read or is closed
   */
  public Info info() throws ArchiveException {
    long outdated = -1;
    while (true) {
      var described = read(this::described);
      if (described.info() != null) {
        return described.info();
      }
      // A writer deletes the files of older commits. Without a newer one they are missing.
      if (described.generation() == outdated) {
        throw new ArchiveException(
            folder, "archive is damaged: a file of its last commit is missing");
      }
      outdated = described.generation();
      refresh();
    }
  }

  /**
   * A commit.
   *
   * @param info null where files of the commit have been deleted
   */
  private record Described(long generation, @Nullable Info info) {}

  private Described described(IndexSearcher searcher) throws IOException {
    var commit = ((DirectoryReader) searcher.getIndexReader()).getIndexCommit();
    long bytes = 0;
    try {
      for (var file : commit.getFileNames()) {
        bytes += directory.fileLength(file);
      }
    } catch (NoSuchFileException | FileNotFoundException e) {
      return new Described(commit.getGeneration(), null);
    }
    int articles = searcher.getIndexReader().numDocs();
    return new Described(commit.getGeneration(), new Info(articles, ArchiveFolder.VERSION, bytes));
  }

  /**
   * Looks for new commits at once, not only within a second.
   *
   * @throws ArchiveException if the archive can't be read or is closed
   */
  public void refresh() throws ArchiveException {
    try {
      searchers.maybeRefreshBlocking();
      refreshed.set(System.nanoTime());
    } catch (AlreadyClosedException e) {
      throw new ArchiveException(folder, ArchiveFolder.CLOSED);
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    }
  }

  /**
   * Closes the archive. Searches in progress end; later ones fail.
   *
   * @throws ArchiveException if it can't be closed
   */
  @Override
  public void close() throws ArchiveException {
    try (directory) {
      searchers.close();
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    }
  }

  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  private <T> T readUnchecked(Reading<T> reading) {
    try {
      return read(reading);
    } catch (ArchiveException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(Reading<T> reading) throws ArchiveException {
    try {
      long last = refreshed.get();
      long now = System.nanoTime();
      if (now - last > REFRESH_NANOS && refreshed.compareAndSet(last, now)) {
        searchers.maybeRefresh();
      }
      var searcher = searchers.acquire();
      try {
        return reading.from(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (AlreadyClosedException e) {
      throw new ArchiveException(folder, ArchiveFolder.CLOSED);
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    }
  }

  /**
   * The size and version of an archive.
   *
   * @param articles number of its articles
   * @param version version of its format
   * @param bytes size of its files on disk
   * @since 0.1.0
   */
  public record Info(int articles, int version, long bytes) {}

  /**
   * An article of an archive that is similar to another one.
   *
   * @param article identity, language, date, headline and body of the archived article
   * @param shared share of the other one's body that it contains, in [0, 1], by shingles
   * @param headline score of the two headlines, in [0, 1]; 0 where one has none
   * @since 0.1.0
   */
  public record Hit(Article article, double shared, double headline) {
    static final Comparator<Hit> NEAREST_FIRST =
        Comparator.comparingDouble(Hit::shared)
            .thenComparingDouble(Hit::headline)
            .reversed()
            .thenComparing(hit -> hit.article().id().or(hit.article()::source).orElse(""));

    /** Checks the parts. */
    public Hit {
      requireNonNull(article, "article");
    }
  }
}
