package org.copydesk.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.cli.CommandLineTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code copydesk read} prints of drafts in every format: {@code read/<file name>.txt}. With
 * {@code -Dgolden.update=true} the files are written.
 */
class ReadGoldenTest {
  private static final Path EXPECTED = Path.of("src/test/resources/read");

  static List<Path> drafts() throws IOException {
    var drafts = new ArrayList<Path>();
    for (var folder : List.of("golden", "drafts")) {
      try (var files = Files.list(Path.of("src/test/resources", folder))) {
        files
            .filter(file -> !file.toString().endsWith(".findings.txt"))
            .filter(file -> !file.endsWith("seed.txt"))
            .sorted()
            .forEach(drafts::add);
      }
    }
    return drafts;
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void prints_passages_places_and_origins(Path draft) throws IOException {
    var run = CommandLineTester.run("read", draft.toString());
    var printed = run.out().replace(draft.toString(), draft.getFileName().toString());

    var file = EXPECTED.resolve(draft.getFileName() + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, printed);
    }
    assertThat(run.err()).isEmpty();
    assertThat(printed).isEqualTo(Files.readString(file));
  }

  @Test
  void has_no_other_files() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              drafts().stream().map(draft -> draft.getFileName() + ".txt").toList());
    }
  }
}
