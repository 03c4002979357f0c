package org.copydesk.archive;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.copydesk.article.Article;

/**
 * An archive open for writing. Changes take effect with {@link #commit}; those after the last
 * commit are lost when the writer is closed or killed. Thread-safe; only one can be open at a time.
 *
 * <pre>{@code
 * try (var writer = Archive.write(Path.of("archive"))) {
 *   writer.add(article);
 *   writer.commit();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ArchiveWriter implements Closeable {
  // Enough for some ten thousand articles a segment, and a quarter of a small heap.
  private static final double RAM_MEGABYTES = 64;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  // Additions share it, since the index accepts them from several threads. All other calls are
  // exclusive: a change during a commit might or might not be in it.
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  // Whether anything isn't committed.
  private volatile boolean changed;

  private ArchiveWriter(Path folder, Directory directory, IndexWriter writer) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
  }

  static ArchiveWriter open(Path folder) throws ArchiveException {
    try {
      Files.createDirectories(folder);
      return open(folder, FSDirectory.open(folder));
    } catch (FileAlreadyExistsException e) {
      throw new ArchiveException(folder, "is a file; an archive is a folder", e);
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    }
  }

  /** Opens an archive in a directory, which is closed with it, or if it can't be opened. */
  static ArchiveWriter open(Path folder, Directory directory) throws IOException {
    IndexWriter writer = null;
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        requireOwn(folder, directory);
      } else {
        ArchiveFolder.requireFree(folder);
      }
      var config = new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(RAM_MEGABYTES);
      writer = new IndexWriter(directory, config);
      writer.setLiveCommitData(ArchiveFolder.signature().entrySet(), false);
      if (!exists) {
        writer.setLiveCommitData(ArchiveFolder.signature().entrySet());
        writer.commit();
      }
      return new ArchiveWriter(folder, directory, writer);
    } catch (IOException | RuntimeException | Error e) {
      // Closing the writer instead would commit.
      IOUtils.closeWhileHandlingException(writer == null ? null : writer::rollback, directory);
      throw e;
    }
  }

  private static void requireOwn(Path folder, Directory directory) throws IOException {
    try (var reader = DirectoryReader.open(directory)) {
      ArchiveFolder.requireOwn(folder, reader.getIndexCommit());
    }
  }

  /**
   * Adds an article, in place of the one with the same identity or, where it has none, of the one
   * from the same source.
   *
   * @throws IllegalArgumentException if it has neither identity nor source, without which it can't
   *     be found again
   * @throws ArchiveException if the archive can't be written to or is closed
   */
  public void add(Article article) throws ArchiveException {
    var key =
        StoredArticle.key(article)
            .orElseThrow(() -> new IllegalArgumentException("article must have an id or a source"));
    var analysed = TextAnalyser.of(article.language()).analyse(article);
    var document = StoredArticle.document(analysed, key);
    locked(
        lock.readLock(),
        () -> {
          changed = true;
          writer.updateDocument(key, document);
          return true;
        });
  }

  /**
   * Removes the article with an identity, or the article without one from a source, and returns
   * whether there was such an article.
   *
   * @param name the identity or source
   * @throws ArchiveException if the archive can't be written to or is closed
   */
  public boolean remove(String name) throws ArchiveException {
    var keys = StoredArticle.keys(requireNonNull(name, "name")).toArray(Term[]::new);
    return locked(
        lock.writeLock(),
        () -> {
          boolean found = hasAny(keys);
          if (found) {
            changed = true;
            writer.deleteDocuments(keys);
          }
          return found;
        });
  }

  private boolean hasAny(Term... keys) throws IOException {
    try (var reader = DirectoryReader.open(writer)) {
      var searcher = new IndexSearcher(reader);
      for (var key : keys) {
        if (searcher.count(new TermQuery(key)) > 0) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Makes all additions and removals durable and visible to readers. After an error they aren't in
   * the archive, unless a later commit succeeds.
   *
   * @throws ArchiveException if the archive can't be written to or is closed
   */
  public void commit() throws ArchiveException {
    locked(
        lock.writeLock(),
        () -> {
          writer.commit();
          changed = false;
          return true;
        });
  }

  private interface Change {
    boolean apply() throws IOException;
  }

  private boolean locked(Lock held, Change change) throws ArchiveException {
    held.lock();
    try {
      return change.apply();
    } catch (AlreadyClosedException e) {
      // Lucene also closes a writer after an error that may have left its memory inconsistent.
      var cause = e.getCause();
      throw cause instanceof IOException error
          ? ArchiveFolder.explained(folder, error)
          : new ArchiveException(folder, ArchiveFolder.CLOSED);
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    } finally {
      held.unlock();
    }
  }

  /**
   * Closes the archive; changes that weren't committed are dropped.
   *
   * @throws ArchiveException if it can't be closed
   */
  @Override
  public void close() throws ArchiveException {
    lock.writeLock().lock();
    try (directory) {
      if (changed) {
        writer.rollback();
      } else {
        writer.close(); // lets the merging of its files end, so that small additions don't pile up
      }
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
