package org.copydesk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that other jars bring. */
class BundlesTest {
  private static final Article ARTICLE =
      Article.builder()
          .headline("Norvik to close 41 bakeries")
          .body("Norvik will close 14 bakeries by June, the company said.")
          .build();

  @TempDir private Path folder;
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private Path texts;
  private URLClassLoader loader;

  @BeforeEach
  void makeJar() throws IOException {
    texts = Files.createDirectories(folder.resolve("META-INF/copydesk/rules")).getParent();
    loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before);
    Thread.currentThread().setContextClassLoader(loader);
  }

  @AfterEach
  void close() throws IOException {
    Thread.currentThread().setContextClassLoader(before);
    loader.close();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(texts.resolve(file), text);
  }

  @Test
  void jar_of_the_application_brings_another_language() throws IOException {
    write("messages_fr.properties", "number-mismatch.other=Le texte dit « %s », pas « %s »\n");
    var finding = Copydesk.standard().check(ARTICLE).findings().get(0);

    assertThat(finding.message(Locale.FRENCH))
        .isEqualTo("Le texte dit « 14 bakeries », pas « 41 »");
    assertThat(finding.message(Locale.CANADA_FRENCH)).isEqualTo(finding.message(Locale.FRENCH));
    assertThat(finding.message(Locale.ITALIAN)).isEqualTo(finding.message());
    assertThat(finding.title(Locale.FRENCH)).isEqualTo(finding.title());
  }

  @Test
  void text_of_a_country_is_before_that_of_its_language() throws IOException {
    write("messages_de_AT.properties", "number-mismatch.title=Zahl passt nicht zum Text\n");

    assertThat(Bundles.message("number-mismatch.title", Locale.forLanguageTag("de-AT")))
        .contains("Zahl passt nicht zum Text");
    assertThat(Bundles.message("number-mismatch.title", Locale.GERMANY))
        .contains("Der Text belegt die Zahl nicht");
  }

  @Test
  void no_jar_replaces_a_built_in_text() throws IOException {
    write("messages_de.properties", "number-mismatch.title=Anders\nhouse-rule.title=Neu\n");
    write("messages.properties", "number-mismatch.lacks=Different\n");

    assertThat(Bundles.message("number-mismatch.title", Locale.GERMAN))
        .contains("Der Text belegt die Zahl nicht");
    assertThat(Bundles.message("house-rule.title", Locale.GERMAN)).contains("Neu");
    assertThat(Bundles.message("number-mismatch.lacks", Locale.ROOT))
        .contains("Body doesn't have \"%s\"");
  }

  @Test
  void format_that_does_not_fit_leaves_the_message_in_its_first_language() throws IOException {
    write("messages_fr.properties", "number-mismatch.other=%d %d %d\n");
    var finding = Copydesk.standard().check(ARTICLE).findings().get(0);

    assertThat(finding.message(Locale.FRENCH)).isEqualTo(finding.message());
  }

  @Test
  void jar_brings_pages_of_its_rules_and_of_built_in_ones_in_its_language() throws IOException {
    write("rules/number-mismatch_fr.md", "# Le nombre manque\n");
    write("rules/house-rule.md", "# House rule\n\n## Why it matters\n\nIt does.\n");

    assertThat(Bundles.page("number-mismatch", Locale.FRENCH)).contains("# Le nombre manque\n");
    assertThat(Bundles.page("number-mismatch", Locale.ITALIAN))
        .hasValueSatisfying(page -> assertThat(page).startsWith("# Body doesn't support"));
    assertThat(Bundles.page("house-rule", Locale.GERMAN))
        .hasValueSatisfying(page -> assertThat(page).contains("It does."));
    assertThat(Bundles.page("no-such-rule", Locale.ENGLISH)).isEmpty();
  }

  @Test
  void file_that_has_no_properties_is_named() throws IOException {
    write("messages_es.properties", "number-mismatch.title=\\u12\n");

    assertThatIllegalStateException()
        .isThrownBy(() -> Bundles.message("number-mismatch.title", Locale.forLanguageTag("es")))
        .withMessageContaining("messages_es.properties");
  }

  @Test
  void loader_of_a_rule_is_searched_also_by_threads_of_others() throws IOException {
    write("messages.properties", "house-rule.ends=Ends with %s\n");
    Thread.currentThread().setContextClassLoader(null);
    assertThat(Bundles.message("house-rule.ends", Locale.GERMAN)).isEmpty();

    Bundles.setLoader("house-rule", loader);

    assertThat(Bundles.message("house-rule.ends", Locale.GERMAN)).contains("Ends with %s");
  }
}
