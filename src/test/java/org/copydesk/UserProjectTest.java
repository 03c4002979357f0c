package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.testing.JavaRun;
import org.copydesk.testing.LibraryJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose POM has Copydesk as its only dependency: it compiles, and runs. */
class UserProjectTest {
  private static final String PROGRAM =
      """
      package newsroom;

      import java.nio.file.Path;
      import org.copydesk.Copydesk;
      import org.copydesk.article.Article;
      import org.copydesk.finding.Finding;
      import org.copydesk.finding.Report;
      import org.copydesk.input.DraftReader;

      public final class Main {
        private Main() {}

        public static void main(String[] arguments) {
          for (Article article : DraftReader.standard().articles(Path.of(arguments[0]))) {
            Report report = Copydesk.standard().check(article);
            for (Finding finding : report.findings()) {
              System.out.println(finding.rule());
            }
          }
        }
      }
      """;

  private static final String[] FINDINGS = {
    "quotation-not-in-body", "subheadline-restates-headline", "framing-shift"
  };

  private static final String SEED =
      Path.of("src/test/resources/seed/article.txt").toAbsolutePath().toString();

  @TempDir private Path folder;

  private Path source(String name, String text) throws IOException {
    var file = folder.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void compiles_and_runs_on_the_class_path() throws Exception {
    var jars = LibraryJars.joined(LibraryJars.ofUser());
    var classes = folder.resolve("classes");
    assertThat(
            JavaRun.compile(
                List.of(source("newsroom/Main.java", PROGRAM)), classes, List.of("-cp", jars)))
        .isEmpty();

    var run =
        JavaRun.java(
            folder,
            List.of("-cp", jars + java.io.File.pathSeparator + classes, "newsroom.Main", SEED));
    assertThat(run.output().lines()).containsExactlyInAnyOrder(FINDINGS);
  }

  @Test
  void compiles_and_runs_as_a_module() throws Exception {
    var jars = LibraryJars.joined(LibraryJars.ofUser());
    var classes = folder.resolve("classes");
    var sources =
        List.of(
            source("module-info.java", "module newsroom { requires org.copydesk; }"),
            source("newsroom/Main.java", PROGRAM));
    assertThat(JavaRun.compile(sources, classes, List.of("-p", jars))).isEmpty();

    var run =
        JavaRun.java(
            folder,
            List.of(
                "-p",
                jars + java.io.File.pathSeparator + classes,
                "-m",
                "newsroom/newsroom.Main",
                SEED));
    assertThat(run.output().lines()).containsExactlyInAnyOrder(FINDINGS);
  }
}
