package org.copydesk.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private static final Copydesk COPYDESK = Copydesk.standard();

  private final AtomicLong now = new AtomicLong();
  private final Sessions sessions = new Sessions(now::get);

  private static Article article(int words) {
    return Article.builder()
        .headline("Norvik to close 41 bakeries")
        .body("Norvik will close 14 bakeries by June, the company said.", "word ".repeat(words))
        .build();
  }

  @Test
  void report_is_that_of_a_first_check() {
    for (int words : new int[] {10, 11, 10}) {
      assertThat(sessions.check("a", COPYDESK, article(words)))
          .isEqualTo(COPYDESK.check(article(words)));
    }
    assertThat(sessions.size()).isEqualTo(1);
  }

  @Test
  void those_used_last_are_kept_up_to_a_number_of_characters() {
    for (int i = 0; i < 40; i++) {
      sessions.check("document " + i, COPYDESK, article(10_000));
    }

    assertThat(sessions.size()).isBetween(6, 8);
  }

  @Test
  void small_documents_are_many() {
    for (int i = 0; i < 40; i++) {
      sessions.check("document " + i, COPYDESK, article(10));
    }

    assertThat(sessions.size()).isEqualTo(40);
  }

  @Test
  void very_long_document_drives_out_no_other() {
    sessions.check("short", COPYDESK, article(10));
    sessions.check("long", COPYDESK, article(30_000));

    assertThat(sessions.size()).isEqualTo(1);
  }

  @Test
  void document_that_is_no_longer_edited_is_forgotten() {
    sessions.check("old", COPYDESK, article(10));
    now.addAndGet(TimeUnit.MINUTES.toNanos(11));
    sessions.check("new", COPYDESK, article(10));

    assertThat(sessions.size()).isEqualTo(1);
  }
}
