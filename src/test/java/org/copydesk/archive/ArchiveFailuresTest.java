package org.copydesk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.copydesk.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an archive leaves behind when something fails, and when threads work at once. */
class ArchiveFailuresTest {
  private static final String HOURS =
      "From May the library in Mill Street will be open on Sundays from ten to four, after a trial"
          + " last autumn brought twice as many visitors as the council had expected.";

  @TempDir Path folder;

  @Test
  void reading_an_index_that_is_no_archive_leaves_no_file_open() throws IOException {
    otherIndex();
    var directory = new WatchedDirectory(folder);

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Archive.open(folder, directory))
        .withMessageContaining("is a Lucene index, but no archive");
    assertThat(directory.open()).isZero();
  }

  @Test
  void closing_an_archive_leaves_no_file_open() throws IOException {
    add(article("a"));
    var directory = new WatchedDirectory(folder);
    var archive = Archive.open(folder, directory);
    assertThat(archive.info().articles()).isOne();
    assertThat(directory.open()).isPositive();

    archive.close();

    assertThat(directory.open()).isZero();
  }

  @Test
  void failing_to_make_an_archive_leaves_no_lock() throws IOException {
    var directory = new WatchedDirectory(folder);
    directory.failsToSync = true;

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ArchiveWriter.open(folder, directory))
        .withMessageContaining("no space left on device");

    assertThat(directory.open()).isZero();
    add(article("a"));
    try (var archive = Archive.open(folder)) {
      assertThat(archive.info().articles()).isOne();
    }
  }

  @Test
  void closing_a_writer_after_a_failed_commit_drops_uncommitted_articles() throws IOException {
    add(article("a"));
    for (boolean early : List.of(true, false)) {
      var directory = new WatchedDirectory(folder);
      var writer = ArchiveWriter.open(folder, directory);
      writer.add(article("b"));
      directory.failsToSync = early;
      directory.failsToRename = !early;
      assertThatExceptionOfType(ArchiveException.class).isThrownBy(writer::commit);
      directory.failsToSync = false;
      directory.failsToRename = false;
      writer.close();

      assertThat(directory.open()).isZero();
      try (var archive = Archive.open(folder)) {
        assertThat(archive.info().articles()).isOne();
      }
    }
  }

  @Test
  void a_commit_that_failed_can_be_tried_again() throws IOException {
    add(article("a"));
    var directory = new WatchedDirectory(folder);
    try (var writer = ArchiveWriter.open(folder, directory)) {
      writer.add(article("b"));
      directory.failsToSync = true;
      assertThatExceptionOfType(ArchiveException.class).isThrownBy(writer::commit);
      directory.failsToSync = false;
      writer.commit();
    }
    try (var archive = Archive.open(folder)) {
      assertThat(archive.info().articles()).isEqualTo(2);
    }
  }

  @Test
  @Timeout(120)
  void closing_a_writer_drops_articles_added_during_the_last_commit() throws Exception {
    var threads = Executors.newFixedThreadPool(3);
    try {
      for (int round = 0; round < 60; round++) {
        var archived = folder.resolve("archive" + round);
        var writer = Archive.write(archived);
        var start = new CountDownLatch(1);
        Callable<Void> add =
            () -> {
              start.await();
              writer.add(longArticle("a"));
              return null;
            };
        Callable<Void> commit =
            () -> {
              start.await();
              for (int i = 0; i < 40; i++) {
                writer.commit();
              }
              return null;
            };
        var adding = threads.submit(add);
        var committing = threads.submit(commit);
        start.countDown();
        adding.get();
        committing.get();
        int committed = articles(archived);

        writer.close();

        assertThat(articles(archived)).as("round " + round).isEqualTo(committed);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void closed_archive_writer_throws_archive_exception() throws IOException {
    var writer = Archive.write(folder);
    writer.close();
    writer.close();

    for (Attempt attempt :
        List.<Attempt>of(
            () -> writer.add(article("a")), () -> writer.remove("a"), () -> writer.commit())) {
      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(attempt::run)
          .withMessage(folder + ": archive is closed");
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }

  @Test
  void one_of_two_threads_removes_an_article() throws Exception {
    var threads = Executors.newFixedThreadPool(2);
    try (var writer = Archive.write(folder)) {
      for (int round = 0; round < 100; round++) {
        writer.add(article("a"));
        Callable<Boolean> remove = () -> writer.remove("a");
        int removed = 0;
        for (var done : threads.invokeAll(List.of(remove, remove))) {
          removed += done.get() ? 1 : 0;
        }
        assertThat(removed).isOne();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @Timeout(120)
  void archive_info_is_available_while_a_writer_commits() throws Exception {
    add(article("a"));
    var stop = new AtomicBoolean();
    var thread = Executors.newSingleThreadExecutor();
    try (var archive = Archive.open(folder)) {
      var committing =
          thread.submit(
              () -> {
                try (var writer = Archive.write(folder)) {
                  for (int i = 0; i < 60; i++) {
                    writer.add(article("b" + i));
                    writer.commit();
                  }
                } finally {
                  stop.set(true);
                }
                return null;
              });
      int articles = 1;
      while (!stop.get()) {
        var info = archive.info();
        assertThat(info.articles()).isGreaterThanOrEqualTo(articles);
        assertThat(info.bytes()).isPositive();
        articles = info.articles();
      }
      committing.get();
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void archive_info_reports_a_missing_file_of_the_last_commit() throws IOException {
    add(article("a"));
    try (var archive = Archive.open(folder);
        var files = Files.list(folder)) {
      var segments =
          files.filter(file -> file.getFileName().toString().startsWith("segments_")).findFirst();
      Files.delete(segments.orElseThrow());

      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(archive::info)
          .withMessageContaining(folder.toString());
    }
  }

  private void otherIndex() throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.addDocument(new org.apache.lucene.document.Document());
      writer.commit();
    }
  }

  private void add(Article article) throws IOException {
    try (var writer = Archive.write(folder)) {
      writer.add(article);
      writer.commit();
    }
  }

  private static int articles(Path archived) throws IOException {
    try (var archive = Archive.open(archived)) {
      return archive.info().articles();
    }
  }

  private static Article article(String id) {
    return Article.builder().id(id).headline("Halden library").body(HOURS).build();
  }

  /** Returns an article whose words take a while to be written. */
  private static Article longArticle(String id) {
    var body = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      body.append("Ship ").append(i).append(" of Norvik came in. ");
    }
    return Article.builder().id(id).headline("Ships in Norvik").body(body.toString()).build();
  }
}
