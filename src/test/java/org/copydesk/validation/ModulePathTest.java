package org.copydesk.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.copydesk.Copydesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The constraint in an application that is a module, in a JVM of its own. */
class ModulePathTest {
  private static final Pattern NEEDED =
      Pattern.compile(
          ".*/(lucene-(core|analysis-common)|commons-(text|lang3)|icu4j|jsoup|jspecify"
              + "|jakarta.validation-api|hibernate-validator|jboss-logging|classmate)-[^/]*\\.jar");

  private static final String APPLICATION =
      """
      package app;

      import jakarta.validation.Validation;
      import java.util.Locale;
      import org.copydesk.validation.ConsistentHeadline;
      import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

      public class Main {
        @ConsistentHeadline(headline = "title", subheadline = "deck", body = "html")
        record Story(String title, String deck, String html) {}

        public static void main(String[] arguments) {
          var validator =
              Validation.byDefaultProvider()
                  .configure()
                  .messageInterpolator(new ParameterMessageInterpolator())
                  .buildValidatorFactory()
                  .getValidator();
          var story =
              new Story(
                  "Council approves flood plan for the old harbour",
                  "Council approves harbour flood plan",
                  "<p>The council approved a plan on Monday that is to keep the old harbour dry.</p>");
          for (var violation : validator.validate(story)) {
            System.out.print(violation.getPropertyPath() + ": " + violation.getMessage());
          }
        }
      }
      """;

  @Test
  void works_where_the_package_is_open(@TempDir Path folder) throws Exception {
    assertThat(run(folder, "requires org.jsoup; opens app;"))
        .isEqualTo("deck: Subheadline repeats 5 of its 5 content words from the headline");
  }

  @Test
  void says_which_package_must_be_open(@TempDir Path folder) throws Exception {
    assertThat(run(folder, "requires org.jsoup; opens app to org.hibernate.validator;"))
        .contains("ConstraintDeclarationException")
        .contains("module app must open package app to org.copydesk");
  }

  @Test
  void says_that_html_needs_jsoup(@TempDir Path folder) throws Exception {
    assertThat(run(folder, "opens app;"))
        .contains("ValidationException: Reading HTML needs org.jsoup:jsoup:")
        .contains("--add-modules org.jsoup");
  }

  private static String run(Path folder, String directives)
      throws IOException, InterruptedException, URISyntaxException {
    var sources = Files.createDirectories(folder.resolve("src/app"));
    var main = Files.writeString(sources.resolve("Main.java"), APPLICATION);
    var module =
        Files.writeString(
            folder.resolve("src/module-info.java"),
            "module app { requires org.copydesk; requires jakarta.validation;"
                + " requires org.hibernate.validator; "
                + directives
                + " }");
    var classes = folder.resolve("classes");
    var modules = modulePath();
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "-p",
                modules,
                main.toString(),
                module.toString());
    assertThat(compiled).isZero();
    var process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.language=en",
                    "-Djava.util.logging.config.file="
                        + Files.writeString(folder.resolve("log"), ""),
                    "-p",
                    modules + File.pathSeparator + classes,
                    "-m",
                    "app/app.Main"))
            .redirectErrorStream(true)
            .start();
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return out;
  }

  private static String modulePath() throws URISyntaxException {
    var copydesk =
        Path.of(Copydesk.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Stream.concat(
            Stream.of(copydesk.toString()),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> NEEDED.matcher(path.replace('\\', '/')).matches()))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
