package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares the security policy with the names of the tests that it cites. */
class SecurityPolicyTest {
  private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

  @Test
  void every_test_that_the_policy_names_is_there() throws IOException {
    var named = NAMED_TEST.matcher(Files.readString(Path.of(".github/SECURITY.md"))).results();

    assertThat(named)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            test -> assertThat(source(test.group(1))).contains("  void " + test.group(2) + "("));
  }

  private static String source(String test) throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      var file = files.filter(path -> path.endsWith(test + ".java")).findFirst();
      return file.isPresent() ? Files.readString(file.get()) : "";
    }
  }
}
