package org.copydesk.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.copydesk.Copydesk;
import org.copydesk.PluginException;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.rule.RuleInfo;
import org.copydesk.testing.RuleJar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLoaderTest {
  private static final Article ARTICLE =
      Article.builder().subheadline("Council votes on Monday.").build();

  @TempDir private Path folder;
  private Path plugins;

  @BeforeEach
  void makeFolder() throws IOException {
    plugins = Files.createDirectory(folder.resolve("plugins"));
  }

  private static String rules(String id, String create) {
    return String.format(
        Locale.ROOT,
        """
    package house;
    import org.copydesk.finding.*;
    import org.copydesk.rule.*;
    public final class Rules implements RuleFactory {
      /** Makes a factory. */
      public Rules() {}
      public RuleInfo info() {
        return RuleInfo.of("%s", Category.INCONSISTENCY, Severity.WARNING, "Fault", "1.0");
      }
      public Rule create(RuleSettings settings) {
        %s
      }
    }
    """,
        id,
        create);
  }

  private void assertRefused(String... parts) {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> Copydesk.builder().addPlugins(plugins).build())
        .satisfies(e -> assertThat(e.getMessage()).contains(parts).doesNotContain("\n"));
  }

  @Test
  void rules_of_jars_in_folder_report_with_their_options() throws IOException {
    RuleJar.ofExample(plugins.resolve("example.jar"));

    var copydesk = Copydesk.builder().addPlugins(plugins).build();
    assertThat(copydesk.check(ARTICLE).findings())
        .extracting(Finding::rule)
        .containsExactly("house-full-stop");
    assertThat(
            Copydesk.builder()
                .addPlugins(plugins)
                .option("house-full-stop", "required", true)
                .build()
                .check(ARTICLE)
                .findings())
        .isEmpty();
  }

  @Test
  void rules_of_jars_have_messages_and_titles_by_language() throws IOException {
    RuleJar.ofExample(plugins.resolve("example.jar"));

    var copydesk = Copydesk.builder().addPlugins(plugins).build();
    var finding = copydesk.check(ARTICLE).findings().get(0);

    assertThat(finding.message()).isEqualTo("Subheadline ends with a full stop");
    assertThat(finding.message(Locale.GERMAN)).isEqualTo("Die Unterzeile endet mit einem Punkt");
    assertThat(finding.message(Locale.FRENCH)).isEqualTo(finding.message());
    assertThat(finding.title(Locale.GERMAN)).startsWith("Punkt am Ende der Unterzeile");
    assertThat(copydesk.rule(finding.rule()).orElseThrow().title(Locale.GERMAN))
        .isEqualTo(finding.title(Locale.GERMAN));
  }

  @Test
  void library_has_no_plugins_unless_it_is_asked_for_them() throws IOException {
    RuleJar.ofExample(plugins.resolve("example.jar"));

    assertThat(Copydesk.builder().build().rules())
        .extracting(RuleInfo::id)
        .doesNotContain("house-full-stop");
  }

  @Test
  void refuses_id_of_built_in_rule() throws IOException {
    RuleJar.of(plugins.resolve("house.jar"), rules("number-mismatch", "return null;"));

    assertRefused("house.jar: house.Rules: ", "'number-mismatch' already, built in");
  }

  @Test
  void refuses_id_of_rule_in_another_jar() throws IOException {
    RuleJar.ofExample(plugins.resolve("example.jar"));
    RuleJar.of(plugins.resolve("house.jar"), rules("house-full-stop", "return null;"));

    assertRefused("house.jar: house.Rules: ", "example.jar: newsroom.HouseFullStop");
  }

  @Test
  void refuses_id_that_is_not_in_kebab_case() throws IOException {
    RuleJar.of(plugins.resolve("house.jar"), rules("HouseRule", "return null;"));

    assertRefused("house.jar: house.Rules: ", "kebab-case", "'HouseRule'");
  }

  @Test
  void refuses_factory_that_throws_or_makes_no_rule() throws IOException {
    var jar = plugins.resolve("house.jar");
    RuleJar.of(jar, rules("house-rule", "throw new IllegalStateException(\"no licence\");"));
    assertRefused("house.jar: house.Rules: ", "no licence");

    RuleJar.of(jar, rules("house-rule", "throw new AssertionError(\"broken\");"));
    assertRefused("house.jar: house.Rules: ", "broken");

    RuleJar.of(jar, rules("house-rule", "return null;"));
    assertRefused("house.jar: house.Rules: ", "create returned no rule");
  }

  @Test
  void refuses_constructor_that_throws() throws IOException {
    var source = rules("house-rule", "return null;");
    RuleJar.of(
        plugins.resolve("house.jar"),
        source.replace("Rules() {}", "Rules() { throw new IllegalStateException(\"no file\"); }"));

    assertRefused("house.jar: house.Rules: ", "no file");
  }

  @Test
  void refuses_file_that_is_not_a_jar() throws IOException {
    Files.writeString(plugins.resolve("notes.jar"), "not a jar");

    assertRefused("notes.jar: not a jar");
  }

  @Test
  void refuses_class_of_newer_java_version() throws IOException {
    var classes = folder.resolve("classes");
    RuleJar.of(folder.resolve("house.jar"), rules("house-rule", "return null;"));
    try (var jar = new java.util.jar.JarFile(folder.resolve("house.jar").toFile())) {
      var bytes = jar.getInputStream(jar.getEntry("house/Rules.class")).readAllBytes();
      bytes[7] = 120; // the major version, of a Java that isn't there yet
      Files.createDirectories(classes.resolve("house"));
      Files.write(classes.resolve("house/Rules.class"), bytes);
    }
    RuleJar.write(plugins.resolve("new.jar"), classes, "house.Rules\n");

    assertRefused("new.jar: needs a newer version of Java", "house/Rules");
  }

  @Test
  void refuses_class_that_is_missing() throws IOException {
    var classes = Files.createDirectory(folder.resolve("classes"));
    RuleJar.write(plugins.resolve("house.jar"), classes, "house.Missing\n");

    assertRefused("house.jar: ", "house.Missing");
  }

  @Test
  void refuses_folder_without_rules_or_that_is_missing() throws IOException {
    assertRefused("plugins: no rules: expected a jar with the file META-INF/services/");

    Files.delete(plugins);
    assertRefused("plugins: no such folder");
  }

  @Test
  void loads_rule_that_needs_a_class_of_another_jar() throws IOException {
    var work = Files.createDirectory(folder.resolve("work"));
    var source =
        Files.writeString(work.resolve("Words.java"), "package words; public class Words {}");
    var classes = work.resolve("classes");
    assertThat(
            org.copydesk.testing.JavaRun.compile(
                java.util.List.of(source),
                classes,
                java.util.List.of("-Xlint:-missing-explicit-ctor")))
        .isEmpty();
    RuleJar.write(plugins.resolve("words.jar"), classes, "");
    RuleJar.of(
        plugins.resolve("house.jar"),
        rules(
            "house-rule",
            """
            try {
              Class.forName("words.Words");
            } catch (ClassNotFoundException e) {
              throw new IllegalStateException(e);
            }
            return context -> java.util.List.of();
            """));

    assertThat(Copydesk.builder().addPlugins(plugins).build().rules())
        .extracting(RuleInfo::id)
        .contains("house-rule");
  }
}
