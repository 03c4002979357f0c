package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Starts the command as users do, once, in a JVM of its own; everything else is tested in this one.
 */
class RealJvmTest {
  @Test
  void the_process_prints_utf_8_and_exits_with_the_code_of_its_findings()
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dfile.encoding=ISO-8859-1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.copydesk.cli.Main",
                    "check",
                    "src/test/resources/seed/article.txt"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(out).contains("‘immediate negotiations’").contains("3 warnings in 1 draft");
  }
}
