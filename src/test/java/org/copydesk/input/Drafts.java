package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.article.Role;
import org.copydesk.draft.Diagnostic;
import org.copydesk.draft.Draft;

/** Reads drafts out of strings. */
public final class Drafts {
  private Drafts() {}

  public static List<Draft> read(DraftReader reader, String name, byte[] bytes) {
    var drafts = new ArrayList<Draft>();
    try {
      reader.read(new ByteArrayInputStream(bytes), name, drafts::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return drafts;
  }

  public static List<Draft> read(String name, byte[] bytes) {
    return read(DraftReader.standard(), name, bytes);
  }

  public static List<Draft> read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Article article(String name, String text) {
    var drafts = read(name, text);
    assertThat(drafts).singleElement().isInstanceOf(Draft.Readable.class);
    return ((Draft.Readable) drafts.get(0)).article();
  }

  /** Returns the diagnostics of all drafts that can't be read, as they are printed. */
  public static List<String> problems(String name, byte[] bytes) {
    return problems(read(name, bytes));
  }

  public static List<String> problems(String name, String text) {
    return problems(read(name, text));
  }

  public static List<String> problems(List<Draft> drafts) {
    return drafts.stream()
        .filter(Draft.Unreadable.class::isInstance)
        .flatMap(draft -> ((Draft.Unreadable) draft).diagnostics().stream())
        .map(Diagnostic::toString)
        .toList();
  }

  /** Returns the passages as {@code name: text}, in the order of the article. */
  public static List<String> passages(Article article) {
    return article.passages().stream()
        .map(passage -> passage.name() + ": " + passage.text())
        .toList();
  }

  public static String headline(Article article) {
    return article.passage(Role.HEADLINE).map(Passage::text).orElse("(none)");
  }

  public static List<String> body(Article article) {
    return article.body().stream().map(Passage::text).toList();
  }

  /** Returns {@code line:column} of the first occurrence of a word in a passage. */
  public static String place(Passage passage, String word) {
    int offset = passage.text().indexOf(word);
    assertThat(offset).as("%s in %s", word, passage.text()).isNotNegative();
    return passage.position(offset).orElseThrow().toString();
  }

  /** Checks that every letter and digit of every passage points at itself in the source. */
  public static void assertPointsIntoSource(Article article, String text) {
    var lines = text.split("\r\n|\r|\n", -1);
    for (var passage : article.passages()) {
      for (int i = 0; i < passage.text().length(); i++) {
        char c = passage.text().charAt(i);
        if (Character.isLetterOrDigit(c)) {
          var position = passage.position(i).orElseThrow();
          assertThat(lines[position.line() - 1].charAt(position.column() - 1))
              .as("%s at %d of %s", position, i, passage.text())
              .isEqualTo(c);
        }
      }
    }
  }
}
