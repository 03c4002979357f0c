package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.testing.Guide;
import org.junit.jupiter.api.Test;

/** Packages and classes in the guide to the architecture. */
class ArchitectureGuideTest {
  private static final Path ROOT = Path.of("src/main/java/org/copydesk");
  private static final Guide GUIDE = Guide.of("architecture");

  private static List<String> find(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().map(match -> match.group(1)).toList();
  }

  @Test
  void package_table_has_every_package_and_no_other() throws IOException {
    var table = find("(?s)\n## Packages\n(.*?)\n## ", GUIDE.text()).get(0);
    var names = find("`([a-z]+(?:\\.[a-z]+)*)`(?=.*\\|)", table);
    try (var files = Files.list(ROOT)) {
      var packages =
          files.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList();
      assertThat(names).containsAll(packages);
    }
    assertThat(names)
        .filteredOn(name -> !name.equals("org.copydesk"))
        .allSatisfy(name -> assertThat(ROOT.resolve(name.replace('.', '/'))).isDirectory());
  }

  @Test
  void classes_in_the_diagram_exist() throws IOException {
    var diagram = GUIDE.block("TextAnalyser");
    try (var files = Files.walk(ROOT)) {
      var classes =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toUnmodifiableSet());
      assertThat(find("\\b((?:[A-Z][a-z]+){2,})\\b", diagram))
          .hasSizeGreaterThan(15)
          .allSatisfy(name -> assertThat(classes).contains(name + ".java"));
    }
  }
}
