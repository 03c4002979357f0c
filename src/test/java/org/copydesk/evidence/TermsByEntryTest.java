package org.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import org.copydesk.evidence.BodyIndex.Posting;
import org.junit.jupiter.api.Test;

class TermsByEntryTest {
  private final TermsByEntry words = new TermsByEntry();

  @Test
  void returns_null_for_an_entry_that_was_not_added() {
    words.add(7, new Posting("ferry", 0));
    assertThat(words.get(8)).isNull();
    assertThat(words.get(7 + 256)).isNull();
    assertThat(words.get(-1)).isNull();
  }

  @Test
  void last_word_of_an_entry_leads_to_the_others() {
    var ferry = new Posting("ferry", 0);
    var ferries = new Posting("ferries", 1);
    words.add(0, ferry);
    words.add(0, ferries);
    assertThat(words.get(0)).isSameAs(ferries);
    assertThat(ferries.sameEntry).isSameAs(ferry);
    assertThat(ferry.sameEntry).isNull();
  }

  @Test
  void finds_each_of_600_entries_a_multiple_of_256_apart() {
    var added = new HashMap<Integer, Posting>();
    for (int entry = 0; entry < 256 * 600; entry += 256) {
      var word = new Posting("word" + entry, entry);
      added.put(entry, word);
      words.add(entry, word);
      assertThat(word.sameEntry).isNull();
    }
    added.forEach((entry, word) -> assertThat(words.get(entry)).isSameAs(word));
    assertThat(words.get(256 * 600)).isNull();
  }

  @Test
  void adds_30_000_entries_in_little_time() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (int entry = 0; entry < 30_000; entry++) {
            words.add(entry, new Posting("word" + entry, entry));
          }
          assertThat(words.get(30_000)).isNull();
        });
  }
}
