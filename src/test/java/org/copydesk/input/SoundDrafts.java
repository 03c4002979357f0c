package org.copydesk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.draft.Draft;

/** Invariants of drafts of any bytes: each passage, or each diagnostic, has a place in the file. */
public final class SoundDrafts {
  private SoundDrafts() {}

  /** Reads a file and returns its articles, once all that must hold of its drafts does. */
  public static List<Article> articles(String name, byte[] bytes) {
    var articles = new ArrayList<Article>();
    for (var draft : Drafts.read(name, bytes)) {
      assertThat(draft.source()).isEqualTo(name);
      if (draft instanceof Draft.Readable readable) {
        for (var passage : readable.article().passages()) {
          assertThat(passage.text()).isEqualTo(passage.text().strip()).isNotEmpty();
          for (int i = 0; i <= passage.text().length(); i++) {
            assertThat(passage.position(i)).isPresent();
          }
        }
        articles.add(readable.article());
      } else if (draft instanceof Draft.Unreadable unreadable) {
        for (var diagnostic : unreadable.diagnostics()) {
          assertThat(diagnostic.message())
              .contains("expected")
              .doesNotContain("\n", "jackson", "snakeyaml", "[Source", "StreamRead");
        }
      }
    }
    return articles;
  }
}
