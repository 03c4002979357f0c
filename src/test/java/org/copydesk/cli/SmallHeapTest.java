package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.ArticleLimits;
import org.copydesk.cli.command.Interruption;
import org.copydesk.finding.Category;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.CheckContext;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft that can't be checked in the memory that there is, among others, in a JVM of its own. */
class SmallHeapTest {
  private static final RuleInfo GREEDY =
      RuleInfo.of("greedy", Category.REDUNDANCY, Severity.WARNING, "Takes all memory", "0.1.0");

  @TempDir private Path folder;

  @Test
  void the_library_reports_an_article_that_does_not_fit_as_unchecked() throws Exception {
    var out = run(Library.class);

    assertThat(out.lines())
        .containsExactly(
            "complete, with findings",
            "unchecked, without findings: java.lang.OutOfMemoryError: Java heap space",
            "complete, with findings");
  }

  /** Checks three articles, of which the second has a million words. */
  static final class Library {
    public static void main(String[] args) {
      var copydesk = Copydesk.builder().limits(ArticleLimits.none()).build();
      for (int i = 0; i < 3; i++) {
        var article =
            Article.builder()
                .headline("Halden library to open on Sundays")
                .subheadline("Library in Halden will open on Sundays")
                .paragraph("It opens. ".repeat(i == 1 ? 700_000 : 1) + "It opens.")
                .build();
        var report = copydesk.check(article);
        System.out.println(
            String.format(
                Locale.ROOT,
                "%s, %s findings%s",
                report.status().key(),
                report.findings().isEmpty() ? "without" : "with",
                report.reason().map(reason -> ": " + reason).orElse("")));
      }
    }
  }

  // The greedy draft comes last where others are checked at the same time, when all is read.
  @ParameterizedTest(name = "draft {1} with {0} jobs")
  @CsvSource({"1, 1", "1, 20", "4, 40"})
  void the_command_checks_all_other_drafts_of_a_file(int jobs, int greedy) throws Exception {
    var lines = new ArrayList<String>();
    for (int i = 1; i <= 40; i++) {
      lines.add(
          "{\"id\": \""
              + (i == greedy ? "greedy" : "a" + i)
              + "\", \"headline\": \"Rain in Halden\", \"body\": [\"It rained.\"]}");
    }
    var drafts = Files.write(folder.resolve("drafts.jsonl"), lines);

    var out =
        run(
            CommandLine.class,
            "check",
            "--no-config",
            "--format",
            "jsonl",
            "--jobs",
            Integer.toString(jobs),
            drafts.toString());

    assertOneIncomplete(out, 40);
  }

  @Test
  void the_command_checks_all_other_files() throws Exception {
    for (int i = 1; i <= 20; i++) {
      Files.writeString(
          folder.resolve("draft" + i + ".json"),
          "{\"id\": \"" + (i == 10 ? "greedy" : "a" + i) + "\", \"headline\": \"Rain in Halden\"}");
    }

    var out =
        run(CommandLine.class, "check", "--no-config", "--format", "jsonl", folder.toString());

    assertOneIncomplete(out, 20);
  }

  private static void assertOneIncomplete(String out, int drafts) {
    var lines = out.lines().toList();
    assertThat(lines).hasSize(drafts + 1);
    assertThat(lines.get(drafts)).isEqualTo("exit 3");
    assertThat(lines)
        .filteredOn(line -> line.contains("\"status\":\"incomplete\""))
        .singleElement()
        .asString()
        .startsWith("{\"id\":\"greedy\"")
        .contains("\"rule\":\"greedy\",\"message\":\"java.lang.OutOfMemoryError: ");
    assertThat(lines)
        .filteredOn(line -> line.contains("\"status\":\"complete\""))
        .hasSize(drafts - 1);
  }

  /** Runs the command line with a rule that takes all memory for one draft. */
  static final class CommandLine {
    public static void main(String[] args) {
      var copydesk = Copydesk.builder().add(GREEDY, SmallHeapTest::takeAll).build();
      int exit =
          new Main(
                  System.in,
                  System.out,
                  System.err,
                  Map.of(),
                  () -> false,
                  () -> 0,
                  Interruption.NONE,
                  () -> copydesk)
              .run(args);
      System.out.println("exit " + exit);
    }
  }

  private static List<Finding> takeAll(CheckContext context) {
    if (context.article().id().orElse("").equals("greedy")) {
      var all = new ArrayList<byte[]>();
      while (all.size() < Integer.MAX_VALUE) {
        all.add(new byte[100_000]);
      }
    }
    return List.of();
  }

  private String run(Class<?> program, String... args) throws IOException, InterruptedException {
    var command =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx96m",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName());
    var out = folder.resolveSibling(folder.getFileName() + ".out").toFile();
    try {
      var process =
          new ProcessBuilder(Stream.concat(command, Stream.of(args)).toList())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .redirectOutput(out)
              .start();
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      return Files.readString(out.toPath(), UTF_8);
    } finally {
      Files.deleteIfExists(out.toPath());
    }
  }
}
