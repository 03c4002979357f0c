package org.copydesk.archive;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.copydesk.analysis.TextAnalyser;
import org.copydesk.article.Article;

/**
 * An archive open for writing. Nothing counts before {@link #commit}: what a writer did after its
 * last one is lost when it is closed or killed. Thread-safe; only one can be open at a time.
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
  private volatile boolean changed;

  private ArchiveWriter(Path folder, Directory directory, IndexWriter writer) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
  }

  static ArchiveWriter open(Path folder) throws ArchiveException {
    try {
      Files.createDirectories(folder);
      var directory = FSDirectory.open(folder);
      try {
        boolean exists = DirectoryReader.indexExists(directory);
        if (exists) {
          requireOwn(folder, directory);
        } else {
          ArchiveFolder.requireFree(folder);
        }
        var config = new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(RAM_MEGABYTES);
        var writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(ArchiveFolder.signature().entrySet(), false);
        if (!exists) {
          writer.setLiveCommitData(ArchiveFolder.signature().entrySet());
          writer.commit();
        }
        return new ArchiveWriter(folder, directory, writer);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (FileAlreadyExistsException e) {
      throw new ArchiveException(folder, "is a file; an archive is a folder", e);
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
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
   * @throws IllegalArgumentException if it has neither identity nor source: nobody could tell it
   *     from a copy later
   * @throws ArchiveException if the archive can't be written to
   */
  public void add(Article article) throws ArchiveException {
    var key =
        StoredArticle.key(article)
            .orElseThrow(() -> new IllegalArgumentException("article must have an id or a source"));
    var analysed = TextAnalyser.of(article.language()).analyse(article);
    try {
      changed = true;
      writer.updateDocument(key, StoredArticle.document(analysed, key));
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    }
  }

  /**
   * Removes what goes by a name, an identity or the source of an article without one, and tells
   * whether there was such an article.
   *
   * @throws ArchiveException if the archive can't be written to
   */
  public boolean remove(String name) throws ArchiveException {
    var keys = StoredArticle.keys(requireNonNull(name, "name")).toArray(Term[]::new);
    try (var reader = DirectoryReader.open(writer)) {
      var searcher = new IndexSearcher(reader);
      int found = 0;
      for (var key : keys) {
        found += searcher.count(new TermQuery(key));
      }
      if (found > 0) {
        changed = true;
        writer.deleteDocuments(keys);
      }
      return found > 0;
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    }
  }

  /**
   * Makes what was added and removed last, whatever happens to the process or the machine, and
   * readers see it.
   *
   * @throws ArchiveException if the archive can't be written to
   */
  public void commit() throws ArchiveException {
    try {
      changed = false;
      writer.commit();
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    }
  }

  /** Closes the archive; what wasn't committed is dropped. */
  @Override
  public void close() throws ArchiveException {
    try (directory) {
      if (changed) {
        writer.rollback();
      } else {
        writer.close(); // lets the merging of its files end, so that small additions don't pile up
      }
    } catch (IOException e) {
      throw ArchiveFolder.explained(folder, e);
    }
  }
}
