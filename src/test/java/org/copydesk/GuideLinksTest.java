package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.testing.Guide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between the README, the guides and the other documents, and the length of the README. */
class GuideLinksTest {
  private static final int MAX_README_WORDS = 900;

  private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]*))?\\)");

  static List<Guide> documents() {
    return Stream.concat(
            Guide.all().stream(),
            Stream.of(
                    "CHANGELOG.md",
                    ".github/SECURITY.md",
                    "benchmarks/README.md",
                    "benchmarks/ACCURACY.md",
                    "benchmarks/RULES.md")
                .map(name -> Guide.read(Path.of(name))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void links_lead_to_files_and_headings(Guide document) {
    var broken =
        links(document).stream().filter(link -> !resolves(document, link)).map(MatchResult::group);
    assertThat(broken).isEmpty();
  }

  private static boolean resolves(Guide document, MatchResult link) {
    var target = target(document, link);
    return Files.exists(target)
        && (link.group(2) == null || anchors(Guide.read(target)).contains(link.group(2)));
  }

  @Test
  void readme_links_to_every_guide() {
    var readme = Guide.readme();

    assertThat(links(readme))
        .extracting(link -> target(readme, link))
        .containsAll(Guide.guides().stream().map(Guide::path).toList());
  }

  @Test
  void readme_is_short() {
    assertThat(Guide.readme().text().strip().split("\\s+", -1))
        .hasSizeLessThanOrEqualTo(MAX_README_WORDS);
  }

  private static List<MatchResult> links(Guide document) {
    return LINK.matcher(withoutCode(document)).results().toList();
  }

  private static Path target(Guide document, MatchResult link) {
    return link.group(1).isEmpty()
        ? document.path()
        : document.path().resolveSibling(link.group(1)).normalize();
  }

  /** Returns the anchors that repository hosts give to headings. */
  private static List<String> anchors(Guide document) {
    return HEADING
        .matcher(withoutCode(document))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  private static String withoutCode(Guide document) {
    return CODE_BLOCK.matcher(document.text()).replaceAll("");
  }
}
