package org.copydesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.copydesk.article.Article;
import org.copydesk.article.Suppression;
import org.copydesk.cli.Main;
import org.copydesk.config.ConfigFile;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.input.DraftReader;
import org.copydesk.rules.RuleCatalogue;
import org.copydesk.testing.ConsoleSession;
import org.copydesk.testing.Guide;
import org.copydesk.testing.Guide.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples of the README and the guides. With {@code -Dgolden.update=true} it writes what
 * commands print, and the table of rules, into the guides.
 */
class GuideExamplesTest {
  private static final Path SEED = Path.of("src/test/resources/seed/article.txt");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  // The text before the output of a program.
  private static final String OUTPUT = "It prints:\n\n```text\n";

  private static final Pattern RULE_TABLE =
      Pattern.compile("(?m)^\\| rule \\| severity \\| reports \\|\n(?:\\|.*\n)+");

  static List<Guide> guides() {
    return Guide.all();
  }

  private static List<Guide> guidesWith(String language) {
    return guides().stream().filter(guide -> !guide.blocks(language).isEmpty()).toList();
  }

  static List<Guide> guidesWithCommands() {
    return guidesWith("console");
  }

  static List<Guide> guidesWithJava() {
    return guidesWith("java");
  }

  private interface Replay {
    /** Returns the text that a block should have. */
    String actual(Block block) throws Exception;
  }

  private static void replay(Guide guide, Replay replay) throws Exception {
    var text = new StringBuilder();
    int copied = 0;
    for (var block : guide.blocks()) {
      var actual = replay.actual(block);
      if (!UPDATE) {
        assertThat(block.text()).isEqualTo(actual);
      }
      text.append(guide.text().substring(copied, block.start())).append(actual);
      copied = block.end();
    }
    update(guide, text.append(guide.text().substring(copied)).toString());
  }

  @ParameterizedTest
  @MethodSource("guidesWithCommands")
  void commands_in_guide_print_the_output_below_them(Guide guide, @TempDir Path folder)
      throws Exception {
    var session = new ConsoleSession(folder);
    replay(
        guide,
        block -> {
          if (!block.file().isEmpty()) {
            session.write(block.file(), block.text());
          }
          return block.language().equals("console") ? session.replay(block.text()) : block.text();
        });
  }

  @ParameterizedTest
  @MethodSource("guidesWithJava")
  void java_in_guide_compiles(Guide guide, @TempDir Path classes) {
    compile(statements(guide), classes);
  }

  @Test
  void loops_in_the_overview_of_the_javadoc_run(@TempDir Path classes) throws Exception {
    var module = Files.readString(Path.of("src/main/java/module-info.java"));
    var loops =
        Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL)
            .matcher(module)
            .results()
            .map(loop -> loop.group(1).replaceAll("(?m)^ \\* ?", ""))
            .toList();

    assertThat(loops).hasSize(2);
    assertThat(run(loops.get(0), classes))
        .startsWith("headline 16-18: ")
        .endsWith("\n  Replace \"41\" by \"14\"\n");
    assertThat(run(loops.get(1), classes)).startsWith("Subheadline repeats ");
  }

  /** Returns the Java blocks that aren't whole files. */
  private static List<String> statements(Guide guide) {
    return guide.blocks().stream()
        .filter(block -> block.language().equals("java") && block.file().isEmpty())
        .map(Block::text)
        .toList();
  }

  @Test
  void files_of_rule_in_guide_are_those_of_the_example_project() throws IOException {
    var files =
        Guide.of("write-a-rule").blocks().stream()
            .filter(block -> !block.file().isEmpty())
            .toList();

    assertThat(files).hasSize(5);
    for (var file : files) {
      assertThat(file.text())
          .isEqualTo(Files.readString(Path.of("src/test/example-rule", file.file())));
    }
  }

  @ParameterizedTest
  @MethodSource("guidesWithJava")
  void java_in_guide_prints_the_output_below_it(Guide guide, @TempDir Path classes)
      throws Exception {
    var programs = new ArrayDeque<String>();
    replay(
        guide,
        block -> {
          if (block.language().equals("java")) {
            programs.push(block.text());
          }
          return guide.text().substring(0, block.start()).endsWith(OUTPUT)
              ? run(programs.element(), classes)
              : block.text();
        });
  }

  private static void update(Guide guide, String text) throws IOException {
    if (UPDATE && !text.equals(guide.text())) {
      Files.writeString(guide.path(), text);
    }
  }

  @Test
  void readme_shows_the_findings_in_the_seed_article() {
    assertThat(Guide.readme().blocks("console").get(0))
        .startsWith("$ java -jar target/copydesk-cli.jar check " + SEED + "\n")
        .contains("[quotation-not-in-body]", "[subheadline-restates-headline]", "[framing-shift]")
        .endsWith("3 warnings in 1 draft\n");
  }

  @Test
  void readme_has_the_commands_that_ci_runs() throws IOException {
    var commands = Guide.readme().blocks("sh");

    assertThat(commands.get(0))
        .startsWith("mvn -B -ntp -DskipTests package && ")
        .endsWith("java -jar target/copydesk-cli.jar check " + SEED + "\n");
    assertThat(Files.readString(Path.of(".ci/run"))).endsWith("\n" + commands.get(1));
  }

  @Test
  void readme_article_in_java_has_a_finding(@TempDir Path classes) throws Exception {
    var program = Guide.readme().blocks("java").get(0);

    assertThat(run(program + "System.out.println(publishable);", classes))
        .startsWith("Subheadline repeats ")
        .endsWith("\nfalse\n");
  }

  @Test
  void rule_table_is_the_catalogue() throws IOException {
    var table = new StringBuilder("| rule | severity | reports |\n| --- | --- | --- |\n");
    for (var info : RuleCatalogue.infos()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| [`%s`](../../main/resources/org/copydesk/rules/%s.md) | %s | %s |\n",
              info.id(),
              info.id(),
              info.severity().key(),
              info.summary()));
    }
    var guide = Guide.of("rules");
    if (!UPDATE) {
      assertThat(guide.text()).contains(table);
    }
    update(guide, RULE_TABLE.matcher(guide.text()).replaceFirst(table.toString()));
  }

  @Test
  void accuracy_guide_has_the_numbers_of_the_benchmarks() throws IOException {
    var numbers = Pattern.compile("\\.\\d{3,4}\\b").matcher(Guide.of("accuracy").text());
    var benchmarks = Files.readString(Path.of("benchmarks/ACCURACY.md"));

    assertThat(numbers.results().map(MatchResult::group))
        .hasSizeGreaterThan(10)
        .allSatisfy(number -> assertThat(benchmarks).contains(number));
  }

  @Test
  void command_line_guide_names_every_key_of_the_json_report() throws IOException {
    var out = new ByteArrayOutputStream();
    new Main(InputStream.nullInputStream(), out, out, Map.of(), () -> false)
        .run("check", "--format", "jsonl", SEED.toString());
    var report = new ObjectMapper().readTree(out.toString(UTF_8));

    var guide = Guide.of("command-line").text();
    for (var part : List.of("", "/scores", "/findings/0")) {
      assertThat(report.at(part).properties())
          .isNotEmpty()
          .allSatisfy(key -> assertThat(guide).contains("`" + key.getKey() + "`"));
    }
  }

  @Test
  void suppressions_in_guide_silence_the_rules_that_they_name() throws IOException {
    var guide = Guide.of("suppression-and-baseline");
    var markdown = article("draft.md", guide.block("<!-- copydesk-ignore"));
    assertThat(markdown.suppressions())
        .extracting(one -> one.rule() + one.passage().map(name -> " at " + name).orElse(""))
        .containsExactly(
            "quotation-not-in-body",
            "repeated-sentence at body[1]",
            "repeated-quotation at body[1]");
    var report = Copydesk.standard().check(markdown);
    assertThat(report.suppressions().suppressed()).hasSize(3);
    assertThat(report.suppressions().stale()).isEmpty();
    assertThat(report.hasFindingAt(Severity.WARNING)).isFalse();

    assertThat(article("draft.json", guide.block("\"copydesk\":")).suppressions())
        .extracting(Suppression::rule)
        .containsExactly("number-mismatch");
  }

  private static Article article(String name, String text) throws IOException {
    var drafts = new ArrayList<Draft>();
    DraftReader.standard().read(new ByteArrayInputStream(text.getBytes(UTF_8)), name, drafts::add);
    return ((Draft.Readable) drafts.get(0)).article();
  }

  @Test
  void configuration_in_guide_does_what_its_comments_say(@TempDir Path folder) throws IOException {
    var example = Guide.of("configuration").block("overrides:");
    var configuration =
        ConfigFile.load(Files.writeString(folder.resolve(".copydesk.yml"), example));
    var opinion = configuration.forDraft(folder.resolve("opinion/draft.txt"));
    var news = configuration.forDraft(folder.resolve("news/draft.txt"));
    var article = DraftReader.standard().articles(SEED).get(0);

    assertThat(news.ignoredBy()).isEmpty();
    assertThat(configuration.forDraft(folder.resolve("a-embargoed.md")).ignoredBy()).isPresent();
    assertThat(news.failOn().orElseThrow().isMetBy(news.copydesk().check(article))).isTrue();
    assertThat(opinion.failOn().orElseThrow().isMetBy(opinion.copydesk().check(article))).isFalse();
    assertThat(news.copydesk().check(article).findings())
        .extracting(Finding::rule)
        .contains("framing-shift");
    assertThat(opinion.copydesk().check(article).findings())
        .extracting(Finding::rule)
        .doesNotContain("framing-shift")
        .contains("subheadline-restates-headline");
  }

  private static String run(String program, Path classes) throws Exception {
    compile(List.of(program), classes);
    var printed = new ByteArrayOutputStream();
    var out = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      var type = loader.loadClass("Example0");
      var example = type.getDeclaredMethod("example");
      example.setAccessible(true);
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      example.invoke(constructor.newInstance());
    } finally {
      System.setOut(out);
    }
    return printed.toString(UTF_8);
  }

  private static void compile(List<String> blocks, Path classes) {
    var problems = new DiagnosticCollector<JavaFileObject>();
    var options =
        List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
    var sources = new ArrayList<JavaFileObject>();
    for (var block : blocks) {
      sources.add(source("Example" + sources.size(), block));
    }
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, problems, options, null, sources)
        .call();

    assertThat(problems.getDiagnostics()).isEmpty();
  }

  private static JavaFileObject source(String name, String statements) {
    var code =
        """
        import jakarta.validation.ConstraintViolation; import jakarta.validation.Validation;
        import jakarta.validation.Validator; import java.io.*; import java.net.http.*; import java.nio.file.*;
        import java.util.*;
        import org.copydesk.*; import org.copydesk.analysis.*; import org.copydesk.archive.*; import org.copydesk.article.*;
        import org.copydesk.config.*; import org.copydesk.draft.*; import org.copydesk.finding.*; import org.copydesk.input.*;
        import org.copydesk.lsp.*; import org.copydesk.rule.*; import org.copydesk.server.*; import org.copydesk.similarity.*;
        import org.copydesk.spark.*; import org.copydesk.text.*;
        import org.copydesk.validation.*; import org.apache.spark.sql.*; import org.hibernate.validator.engine.*;
        """
            + "class "
            + name
            + " { void example() throws Exception { "
            + statements
            + " } }";
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }
}
