package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.junit.jupiter.api.Test;

class CheckSessionTest {
  private final Copydesk copydesk = Copydesk.standard().withSimilarities();
  private final CheckSession session = copydesk.session();
  private final List<String> blocks = new ArrayList<>(seed());

  private static List<String> seed() {
    try {
      var text = Files.readString(Path.of("src/test/resources/seed/article.txt"));
      return Arrays.asList(text.strip().split("\\R\\R"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void assertSameReport(String language) {
    var article =
        Article.builder()
            .language(Locale.forLanguageTag(language))
            .headline(blocks.get(0))
            .subheadline(blocks.get(1))
            .body(blocks.subList(2, blocks.size()))
            .build();
    assertThat(session.check(article).toJson()).isEqualTo(copydesk.check(article).toJson());
  }

  private void assertSameReport() {
    assertSameReport("en");
  }

  @Test
  void reportsTheSameAsACheckAfterEachEdit() {
    assertSameReport();
    assertSameReport(); // unchanged

    blocks.set(4, blocks.get(4) + " The order does not concern 17 other officials.");
    assertSameReport();
    blocks.add(3, "A paragraph in between says that nobody was hurt on Monday.");
    assertSameReport();
    blocks.remove(5);
    assertSameReport();
    Collections.swap(blocks, 3, 6);
    assertSameReport();
    blocks.add(blocks.get(3)); // twice in one article
    assertSameReport();
    blocks.set(0, "Netanyahu orders ‘urgent negotiations’ to release 20 hostages");
    assertSameReport();
    blocks.set(1, blocks.get(0)); // the same text in two places
    assertSameReport();
  }

  @Test
  void reportsTheSameForOtherArticlesAndLanguages() {
    assertSameReport();
    assertSameReport("de");
    assertSameReport();
    var whole = new ArrayList<>(blocks);
    blocks.subList(3, blocks.size()).clear();
    assertSameReport();
    blocks.addAll(whole.subList(3, whole.size()));
    assertSameReport();
  }

  @Test
  void findsTheFaultsOfADraftThatIsBeingWritten() {
    var article = Article.builder().headline("Harbour bridge to close for 5 days");
    var wrong = article.body("The harbour bridge will close for three days in May.").build();
    var right = article.body("The harbour bridge will close for five days in May.").build();
    assertThat(session.check(wrong).findings())
        .extracting(Finding::rule)
        .contains("number-mismatch");
    assertThat(session.check(right).findings()).isEmpty();
    assertThat(session.check(wrong).findings())
        .extracting(Finding::rule)
        .contains("number-mismatch");
  }
}
