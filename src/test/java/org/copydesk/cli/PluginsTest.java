package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.testing.Guide;
import org.copydesk.testing.JavaRun;
import org.copydesk.testing.LibraryJars;
import org.copydesk.testing.RuleJar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule of the guide in a newsroom: compiled, packed into a jar, and used from there. */
class PluginsTest {
  private static final String SUMMARY =
      "Full stop at the end of the subheadline breaks house style";

  @TempDir private Path folder;
  private Path plugins;
  private Path draft;

  @BeforeEach
  void writeExample() throws IOException {
    plugins = folder.resolve("plugins");
    Files.createDirectories(plugins);
    RuleJar.ofExample(folder.resolve("example.jar"));
    Files.move(folder.resolve("example.jar"), plugins.resolve("example.jar"));
    draft =
        Files.writeString(
            folder.resolve("draft.md"),
            "---\nsubheadline: Council votes on Monday.\n---\n\n# Harbour plan\n\nThe council votes.\n");
  }

  private Path config(String text) throws IOException {
    return Files.writeString(folder.resolve(".copydesk.yml"), text);
  }

  private CommandLineTester run(String... arguments) {
    return CommandLineTester.run(arguments);
  }

  /** Runs check with the configuration named. */
  private CommandLineTester check(String... arguments) {
    var all = new ArrayList<>(List.of("check", "--config", folder + "/.copydesk.yml"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  @Test
  void rule_of_named_folder_reports() {
    var copydesk = run("check", "--no-config", "--plugins", plugins.toString(), draft.toString());

    var line = copydesk.out().lines().findFirst().orElseThrow();
    assertThat(line).endsWith("warning: Subheadline ends with a full stop [house-full-stop]");
    assertThat(Guide.of("write-a-rule").text()).contains(line.replace(folder + File.separator, ""));
    assertThat(copydesk.exitCode()).isEqualTo(1);
  }

  @Test
  void no_jar_is_loaded_that_is_not_named() {
    assertThat(run("check", draft.toString()).out()).doesNotContain("house-full-stop");
  }

  @Test
  void file_beside_drafts_loads_no_code() throws IOException {
    config("plugins: plugins\n");

    var copydesk = run("check", draft.toString());

    assertThat(copydesk.err())
        .contains(".copydesk.yml:1:10: plugins: no code is loaded", "--config", "--plugins");
    assertThat(copydesk.out()).doesNotContain("house-full-stop");
    assertThat(copydesk.exitCode()).isEqualTo(2);
    assertThat(run("check", "--plugins", plugins.toString(), draft.toString()).out())
        .contains("[house-full-stop]");
  }

  @Test
  void configuration_names_folder_and_sets_options() throws IOException {
    config("plugins: plugins\n");
    assertThat(check(draft.toString()).out()).contains("[house-full-stop]");

    config("plugins: plugins\nrules:\n  house-full-stop:\n    required: true\n");
    assertThat(check(draft.toString()).out()).doesNotContain("[house-full-stop]");

    config("plugins: plugins\nrules:\n  house-full-stop: off\n");
    assertThat(check(draft.toString()).out()).doesNotContain("[house-full-stop]");
  }

  @Test
  void wrong_options_and_folders_are_reported_with_their_place() throws IOException {
    config("plugins: plugins\nrules:\n  house-full-stop:\n    required: 3\n");
    assertThat(check(draft.toString()).err())
        .contains(
            ".copydesk.yml:4:15: rules.house-full-stop.required: expected true or false, found 3");

    config("plugins: nowhere\nrules:\n  house-full-stop: off\n");
    var missing = check(draft.toString());
    assertThat(missing.err())
        .contains(".copydesk.yml:1:10: plugins: ", "nowhere: no such folder")
        .doesNotContain("unknown key");
    assertThat(missing.exitCode()).isEqualTo(2);
  }

  @Test
  void wrong_folder_of_option_is_reported() {
    var copydesk = run("check", "--plugins", folder.resolve("nowhere").toString(), "-");

    assertThat(copydesk.err()).startsWith("copydesk: ").contains("nowhere: no such folder");
    assertThat(copydesk.exitCode()).isEqualTo(2);
  }

  @Test
  void catalogue_commands_and_schema_have_the_rule() throws IOException {
    var named = List.of("--plugins", plugins.toString());
    assertThat(run("rules", named.get(0), named.get(1)).out())
        .containsPattern("house-full-stop +warning +inconsistency +" + SUMMARY);
    assertThat(run("explain", "house-full-stop", named.get(0), named.get(1)).out())
        .startsWith("# " + SUMMARY + "\n")
        .contains("| `required` | false | true or false | whether a subheadline must end");

    var file = config("plugins: plugins\n").toString();
    var schema = new ObjectMapper().readTree(run("config", "--schema", "--config", file).out());
    var required = schema.at("/$defs/rules/properties/house-full-stop/anyOf/1/properties/required");
    assertThat(required.at("/type").asText()).isEqualTo("boolean");
    assertThat(required.at("/default").isBoolean()).isTrue();
    assertThat(run("config", "--config", file, draft.toString()).out())
        .contains("plugins: \"plugins\"", "  house-full-stop:\n", "    required: false  # default");
  }

  @Test
  void reports_have_title_and_page_of_the_rule() throws IOException {
    config("plugins: plugins\n");

    var sarif = new ObjectMapper().readTree(check("--format", "sarif", draft.toString()).out());
    var rules = new ArrayList<String>();
    sarif
        .at("/runs/0/tool/driver/rules")
        .forEach(
            rule -> rules.add(rule.at("/id").asText() + ": " + rule.at("/help/text").asText()));
    assertThat(rules)
        .anySatisfy(rule -> assertThat(rule).startsWith("house-full-stop: # " + SUMMARY));
    assertThat(check("--format", "html", draft.toString()).out())
        .contains("<h3 id=\"rule-house-full-stop\">" + SUMMARY)
        .contains("href=\"#rule-house-full-stop\"");
  }

  @Test
  void suppressions_and_baselines_know_the_rule() throws IOException {
    config("plugins: plugins\n");
    var baseline = folder.resolve("baseline.json").toString();
    check("--write-baseline", baseline, draft.toString());
    assertThat(check("--baseline", baseline, draft.toString()).out())
        .doesNotContain("house-full-stop");

    Files.writeString(
        draft,
        "---\ncopydesk: {ignore: {house-full-stop: a quotation}}"
            + Files.readString(draft).substring("---".length()));
    var copydesk = check(draft.toString());
    assertThat(copydesk.out()).doesNotContain("[house-full-stop]");
    assertThat(copydesk.err()).doesNotContain("house-full-stop");
  }

  @Test
  void rule_on_class_path_is_found_by_the_command_line_only() throws Exception {
    var jars = new ArrayList<>(LibraryJars.with("picocli", "snakeyaml", "commonmark", "jsoup"));
    jars.add(plugins.resolve("example.jar"));
    var run =
        JavaRun.java(
            folder, List.of("-cp", LibraryJars.joined(jars), "org.copydesk.cli.Main", "rules"));

    assertThat(run.output()).contains("house-full-stop");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void module_that_provides_rule_is_found_on_the_module_path() throws Exception {
    var main =
        """
        package desk;
        import org.copydesk.Copydesk;
        public final class Main {
          private Main() {}
          public static void main(String[] arguments) {
            System.out.println(Copydesk.builder().addDiscovered().build().rules().toString()
                .contains("house-full-stop"));
            System.out.println(Copydesk.standard().rules().toString().contains("house-full-stop"));
            var article = org.copydesk.article.Article.builder().subheadline("Council votes.");
            System.out.println(Copydesk.builder().addDiscovered().build().check(article.build())
                .findings().get(0).message(java.util.Locale.GERMAN));
          }
        }
        """;
    var sources = new ArrayList<>(RuleJar.javaFiles(RuleJar.EXAMPLE));
    sources.add(Files.writeString(folder.resolve("Main.java"), main));
    sources.add(
        Files.writeString(
            folder.resolve("module-info.java"),
            "module newsroom { requires org.copydesk; provides org.copydesk.rule.RuleFactory with"
                + " newsroom.HouseFullStop; }"));
    var jars = LibraryJars.joined(LibraryJars.ofUser());
    var classes = folder.resolve("classes");
    assertThat(JavaRun.compile(sources, classes, List.of("-p", jars))).isEmpty();
    RuleJar.copyTexts(classes);

    var run =
        JavaRun.java(
            folder, List.of("-p", jars + File.pathSeparator + classes, "-m", "newsroom/desk.Main"));

    assertThat(run.output()).isEqualTo("true\nfalse\nDie Unterzeile endet mit einem Punkt\n");
  }

  @Test
  void test_of_the_rule_needs_no_test_framework() throws Exception {
    var sources = new ArrayList<>(RuleJar.javaFiles(RuleJar.EXAMPLE));
    sources.addAll(RuleJar.javaFiles(Path.of("src/test/example-rule/src/test")));
    var jars = LibraryJars.joined(LibraryJars.ofUser());
    var classes = folder.resolve("classes");
    assertThat(JavaRun.compile(sources, classes, List.of("-cp", jars))).isEmpty();
    RuleJar.copyTexts(classes);

    var run =
        JavaRun.java(
            folder,
            List.of("-cp", jars + File.pathSeparator + classes, "newsroom.HouseFullStopTest"));

    assertThat(run.output()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }
}
