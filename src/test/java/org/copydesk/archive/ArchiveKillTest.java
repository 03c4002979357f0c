package org.copydesk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes to an archive, and looks what is there afterwards. */
class ArchiveKillTest {
  private static final int KILLS = 3;
  private static final int COMMITS_BEFORE_A_KILL = 15;

  @TempDir Path folder;

  /** Adds articles forever, commits each, and says how many are safe. */
  static final class Adding {
    public static void main(String[] args) throws Exception {
      var writer = Archive.write(Path.of(args[0]));
      for (int i = Integer.parseInt(args[1]); ; i++) {
        writer.add(article(i));
        writer.commit();
        System.out.println(i + 1);
      }
    }
  }

  static Article article(int number) {
    return Article.builder()
        .id("a" + number)
        .headline("Harbour report of day " + number)
        .body("On day " + number + " the harbour of Halden took in ships from ports all over.")
        .build();
  }

  @Test
  @Timeout(120)
  void everything_that_was_committed_is_there_after_a_kill() throws Exception {
    int known = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int committed = addUntilKilled(known);
      try (var archive = Archive.open(archive())) {
        assertThat(archive.info().articles()).isGreaterThanOrEqualTo(committed);
        for (int i = 0; i < committed; i++) {
          var copy = Article.builder().body(article(i).body().get(0).text()).build();
          int number = i;
          assertThat(archive.search(copy))
              .anyMatch(hit -> hit.article().id().orElseThrow().equals("a" + number));
        }
        known = archive.info().articles();
      }
    }
    try (var writer = Archive.write(archive())) {
      writer.add(article(known));
      writer.commit();
    }
  }

  /** Returns how many the process said were safe. */
  private int addUntilKilled(int from) throws Exception {
    var process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Adding.class.getName(),
                    archive().toString(),
                    Integer.toString(from)))
            .redirectOutput(said().toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int committed = committed(from);
    while (committed - from < COMMITS_BEFORE_A_KILL && process.isAlive()) {
      Thread.sleep(5);
      committed = committed(from);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    committed = committed(from);
    assertThat(committed - from).isGreaterThanOrEqualTo(COMMITS_BEFORE_A_KILL);
    return committed;
  }

  /** Returns the last number that the process wrote whole; nothing is safe before the first. */
  private int committed(int from) throws IOException {
    var written = Files.exists(said()) ? Files.readString(said()) : "";
    var whole = written.substring(0, written.lastIndexOf('\n') + 1).lines().toList();
    return whole.isEmpty() ? from : Integer.parseInt(whole.get(whole.size() - 1));
  }

  private Path said() {
    return folder.resolve("said.txt");
  }

  private Path archive() {
    return folder.resolve("archive");
  }
}
