package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Place;
import org.copydesk.input.DraftReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole drafts with the findings that an editor expects, a line each: {@code severity rule place <-
 * related places}. A case is a draft {@code golden/<case>.<ending>} and {@code
 * golden/<case>.findings.txt}; the same draft with other line ends and in decomposed Unicode must
 * give the same.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final String EXPECTED = ".findings.txt";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> findings_are_as_expected() throws IOException {
    return drafts().stream()
        .flatMap(
            draft ->
                Stream.of(
                    test(draft, "as it is", text -> text),
                    test(draft, "with CRLF", text -> text.replace("\n", "\r\n")),
                    test(
                        draft, "in NFD", text -> Normalizer.normalize(text, Normalizer.Form.NFD))));
  }

  @Test
  void golden_drafts_and_their_findings_match() throws IOException {
    var expected = new TreeSet<String>();
    try (var files = Files.list(FOLDER)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(EXPECTED))
          .forEach(name -> expected.add(name.replace(EXPECTED, "")));
    }
    assertThat(drafts().stream().map(GoldenTest::caseOf).collect(Collectors.toSet()))
        .isEqualTo(expected)
        .hasSizeGreaterThan(5);
  }

  private DynamicTest test(Path draft, String variant, UnaryOperator<String> change) {
    return DynamicTest.dynamicTest(
        draft.getFileName() + " " + variant,
        () -> {
          var bytes = change.apply(Files.readString(draft)).getBytes(StandardCharsets.UTF_8);
          var copy = Files.write(folder.resolve(variant + draft.getFileName()), bytes);
          var article = DraftReader.standard().articles(copy).get(0);
          var report = Copydesk.standard().check(article);
          var found =
              report.findings().stream()
                  .map(GoldenTest::line)
                  .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                  .collect(Collectors.joining("\n"));
          var file = FOLDER.resolve(caseOf(draft) + EXPECTED);
          if (Boolean.getBoolean("golden.update") && variant.equals("as it is")) {
            Files.writeString(file, found.isEmpty() ? "" : found + "\n");
          }
          assertThat(report.failures()).isEmpty();
          assertThat(found).isEqualTo(Files.readString(file).strip());
        });
  }

  private static String line(Finding finding) {
    var related =
        finding.related().stream().map(GoldenTest::place).collect(Collectors.joining(", "));
    return finding.severity().key()
        + " "
        + finding.rule()
        + " "
        + place(finding.at())
        + (related.isEmpty() ? "" : " <- " + related);
  }

  private static String place(Place place) {
    boolean whole = place.span().length() == place.passage().text().length();
    return place.passage().name()
        + (whole ? "" : " \"" + place.text().replaceAll("\\s+", " ") + "\"");
  }

  private static List<Path> drafts() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList();
    }
  }

  private static String caseOf(Path draft) {
    var name = draft.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }
}
