package org.copydesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.copydesk.article.Article;
import org.copydesk.cli.Main;
import org.copydesk.config.ConfigFile;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.input.DraftReader;
import org.copydesk.testing.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps what the README shows true. */
class ReadmeExamplesTest {
  private static final Path SEED = Path.of("src/test/resources/seed/article.txt");

  @Test
  void the_output_at_the_top_is_what_the_command_prints() throws IOException {
    var out = new ByteArrayOutputStream();
    int exit =
        new Main(new ByteArrayInputStream(new byte[0]), out, out, Map.of(), () -> false)
            .run("check", SEED.toString());

    assertThat(exit).isEqualTo(1);
    assertThat(blocks("text").get(0)).isEqualTo(out.toString(UTF_8));
  }

  @Test
  void the_commands_are_those_that_ci_runs() throws IOException {
    assertThat(blocks("sh"))
        .element(0)
        .asString()
        .endsWith("java -jar target/copydesk-cli.jar check " + SEED + "\n");
    assertThat(Files.readString(Path.of(".ci/run"))).endsWith("\n" + blocks("sh").get(1));
  }

  @Test
  void the_archive_commands_do_what_the_text_says(@TempDir Path target) throws IOException {
    var commands =
        block("sh", " archive add ")
            .replace("target/archive", target + "/a")
            .lines()
            .skip(1)
            .toList();
    var draft = Files.copy(SEED, target.resolve("draft.txt"));
    var printed = new ArrayList<String>();
    for (var command : commands) {
      assertThat(command).startsWith("java -jar target/copydesk-cli.jar ");
      var out = new ByteArrayOutputStream();
      int exit =
          new Main(new ByteArrayInputStream(new byte[0]), out, out, Map.of(), () -> false)
              .run(
                  command
                      .replace("target/draft.txt", draft.toString())
                      .substring("java -jar target/copydesk-cli.jar ".length())
                      .split(" "));
      assertThat(exit).as(out.toString(UTF_8)).isZero();
      printed.add(out.toString(UTF_8));
    }

    assertThat(printed.get(0)).isEqualTo("1 added\n");
    assertThat(printed.get(1)).startsWith("articles  1\n");
    assertThat(printed.get(2)).startsWith(draft + "\t1.0000\t1.0000\t" + SEED + "\t\t");
    assertThat(printed.get(3)).contains("[duplicate-article]").doesNotContain("duplicate-headline");
    assertThat(printed.get(4)).isEqualTo("1 removed\n");
  }

  @Test
  void the_suppressions_do_what_the_text_says() throws IOException {
    var markdown = article("draft.md", block("markdown", "copydesk-ignore"));
    assertThat(markdown.suppressions())
        .extracting(one -> one.rule() + one.passage().map(name -> " at " + name).orElse(""))
        .containsExactly(
            "quotation-not-in-body",
            "repeated-sentence at body[0]",
            "repeated-quotation at body[0]");
    var report = Copydesk.standard().check(markdown);
    assertThat(report.suppressions().suppressed()).isNotEmpty();
    assertThat(report.hasFindingAt(Severity.WARNING)).isFalse();

    var json = article("draft.json", block("json", "copydesk"));
    assertThat(json.suppressions()).singleElement().extracting("rule").isEqualTo("number-mismatch");
  }

  private static Article article(String name, String text) throws IOException {
    var drafts = new ArrayList<Draft>();
    DraftReader.standard().read(new ByteArrayInputStream(text.getBytes(UTF_8)), name, drafts::add);
    return ((Draft.Readable) drafts.get(0)).article();
  }

  @Test
  void the_baseline_commands_leave_nothing_to_report(@TempDir Path target) throws IOException {
    for (var command : block("sh", "--write-baseline").lines().toList()) {
      var out = new ByteArrayOutputStream();
      int exit =
          new Main(new ByteArrayInputStream(new byte[0]), out, out, Map.of(), () -> false)
              .run(
                  command
                      .replace("target/baseline.json", target + "/baseline.json")
                      .substring("java -jar target/copydesk-cli.jar ".length())
                      .split(" "));
      assertThat(exit).as(out.toString(UTF_8)).isZero();
      assertThat(out.toString(UTF_8)).contains("no findings in 1 draft", "3 findings");
    }
  }

  @Test
  void the_page_that_is_piped_in_is_checked() throws IOException {
    var parts = block("sh", "cat ").strip().split(" \\| java -jar target/copydesk-cli.jar ", -1);
    var page = Files.readAllBytes(Path.of(parts[0].substring("cat ".length())));
    var out = new ByteArrayOutputStream();
    int exit =
        new Main(new ByteArrayInputStream(page), out, out, Map.of(), () -> false)
            .run(parts[1].split(" "));

    assertThat(exit).as(out.toString(UTF_8)).isZero();
    assertThat(out.toString(UTF_8)).contains("<stdin>:22:28: warning: ", "[quotation-not-in-body]");
  }

  @Test
  void the_rule_table_is_the_catalogue() throws IOException {
    RuleTable.assertIsCurrent(Path.of("README.md"), "src/main/resources/org/copydesk/rules/");
  }

  @Test
  void the_configuration_is_one_and_does_what_its_comments_say(@TempDir Path folder)
      throws IOException {
    var file = Files.writeString(folder.resolve(".copydesk.yml"), blocks("yaml").get(0));
    var configuration = ConfigFile.load(file);
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

  @Test
  void the_java_examples_compile(@TempDir Path classes) throws IOException {
    assertThat(blocks("java")).isNotEmpty();
    compile(blocks("java"), classes);
  }

  @Test
  void the_validation_example_prints_what_the_text_says(@TempDir Path classes) throws Exception {
    var example =
        blocks("java").stream().filter(block -> block.startsWith("@ConsistentHeadline")).toList();
    compile(example, classes);
    var printed = new ByteArrayOutputStream();
    var out = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      var type = loader.loadClass("Example0");
      var run = type.getDeclaredMethod("example");
      run.setAccessible(true);
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      run.invoke(constructor.newInstance());
    } finally {
      System.setOut(out);
    }

    assertThat(Files.readString(Path.of("README.md")))
        .contains("It prints `" + printed.toString(UTF_8).strip() + "`.");
  }

  private static void compile(List<String> blocks, Path classes) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var problems = new DiagnosticCollector<JavaFileObject>();
    var options =
        List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
    var sources = new ArrayList<JavaFileObject>();
    for (var block : blocks) {
      sources.add(source("Example" + sources.size(), block));
    }
    compiler.getTask(null, null, problems, options, null, sources).call();

    assertThat(problems.getDiagnostics()).isEmpty();
  }

  @Test
  void the_article_in_the_java_example_has_the_finding_that_it_is_there_for() {
    var article =
        org.copydesk.article.Article.builder()
            .headline("Council approves flood plan for the old harbour")
            .subheadline("Council approves harbour flood plan")
            .body("The council approved a plan on Monday that is to keep the old harbour dry.")
            .build();
    assertThat(Copydesk.standard().check(article).hasFindingAt(Severity.WARNING)).isTrue();
  }

  private static JavaFileObject source(String name, String statements) {
    var code =
        """
        import jakarta.validation.ConstraintViolation; import jakarta.validation.Validation;
        import jakarta.validation.Validator; import java.io.*; import java.nio.file.*; import java.util.*;
        import org.copydesk.*; import org.copydesk.archive.*; import org.copydesk.article.*; import org.copydesk.config.*; import org.copydesk.finding.*;
        import org.copydesk.draft.*; import org.copydesk.input.*; import org.copydesk.similarity.*; import org.copydesk.spark.*;
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

  private static String block(String language, String part) throws IOException {
    return blocks(language).stream()
        .filter(block -> block.contains(part))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> blocks(String language) throws IOException {
    var pattern = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$");
    return pattern
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
