package org.copydesk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.copydesk.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a folder that is no archive, or one that can't be opened. */
class ArchiveFolderTest {
  @TempDir Path folder;

  @Test
  void makes_an_archive_that_can_be_read_before_anything_is_added() throws IOException {
    var fresh = folder.resolve("new/archive");
    try (var writer = Archive.write(fresh);
        var archive = Archive.open(fresh)) {
      assertThat(archive.info().articles()).isZero();
      assertThat(archive.info().version()).isEqualTo(ArchiveFolder.VERSION);
      assertThat(archive.info().bytes()).isPositive();
      writer.commit();
    }
  }

  @Test
  void says_that_there_is_no_folder() {
    var missing = folder.resolve("missing");

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Archive.open(missing))
        .withMessage(missing + ": no such folder; archive add makes an archive");
    assertThat(missing).doesNotExist();
  }

  @Test
  void says_that_there_is_no_archive_in_a_folder() {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Archive.open(folder))
        .withMessage(folder + ": no archive in this folder; archive add makes one");
  }

  @Test
  void archive_writer_refuses_a_folder_with_other_files() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear editor");

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Archive.write(folder))
        .withMessageContaining("such as letter.txt");
    assertThat(folder).isDirectoryContaining(file -> file.endsWith("letter.txt"));
  }

  @Test
  void archive_writer_refuses_a_file() throws IOException {
    var file = Files.writeString(folder.resolve("letter.txt"), "Dear editor");

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Archive.write(file))
        .withMessage(file + ": is a file; an archive is a folder");
  }

  @Test
  void archive_writer_opens_a_folder_whose_writer_was_killed() throws IOException {
    Files.writeString(folder.resolve("write.lock"), "");
    Files.writeString(folder.resolve("_0.fdt"), "half");

    try (var writer = Archive.write(folder)) {
      writer.add(Article.builder().id("a").headline("One").build());
      writer.commit();
    }
    try (var archive = Archive.open(folder)) {
      assertThat(archive.info().articles()).isEqualTo(1);
    }
  }

  @Test
  void archive_allows_one_writer_at_a_time() throws IOException {
    try (var writer = Archive.write(folder)) {
      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(() -> Archive.write(folder))
          .withMessage(
              folder
                  + ": another process or thread is writing to this archive; try when it has ended");
      writer.commit();
    }
    Archive.write(folder).close();
  }

  @Test
  void archive_refuses_a_lucene_index_of_another_program() throws IOException {
    index(Map.of("mail", "1"));

    for (var opening : openings()) {
      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(opening::open)
          .withMessage(
              folder + ": is a Lucene index, but no archive; name the folder of an archive");
    }
  }

  @Test
  void error_for_an_archive_of_another_version_names_the_remedy() throws IOException {
    index(Map.of("copydesk-archive", "2"));

    for (var opening : openings()) {
      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(opening::open)
          .withMessageContaining("archive has version 2, this Copydesk reads version 1; use the");
    }
  }

  @Test
  void error_for_an_index_of_another_lucene_names_the_remedy() {
    assertThat(ArchiveFolder.explained(folder, new IndexFormatTooOldException("file", 1, 7, 9)))
        .hasMessageContaining("too old")
        .hasMessageContaining("new folder");
    assertThat(ArchiveFolder.explained(folder, new IndexFormatTooNewException("file", 11, 7, 9)))
        .hasMessageContaining("newer Copydesk")
        .hasMessageContaining("new folder");
  }

  @Test
  void says_that_an_archive_is_damaged() throws IOException {
    try (var writer = Archive.write(folder)) {
      writer.add(Article.builder().id("a").headline("One").build());
      writer.commit();
    }
    try (var files = Files.list(folder)) {
      for (var file : files.filter(file -> file.toString().endsWith(".si")).toList()) {
        Files.writeString(file, "no such thing as a segment, but long enough to be read as one");
      }
    }

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Archive.open(folder))
        .withMessageStartingWith(folder + ": archive is damaged: ");
  }

  private interface Opening {
    void open() throws IOException;
  }

  private Iterable<Opening> openings() {
    return java.util.List.of(
        () -> Archive.open(folder).close(), () -> Archive.write(folder).close());
  }

  private void index(Map<String, String> userData) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(userData.entrySet());
      writer.commit();
    }
  }
}
