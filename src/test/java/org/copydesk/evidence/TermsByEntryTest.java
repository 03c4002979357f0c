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
  void have_none_of_an_entry_that_was_not_added() {
    words.add(7, new Posting("ferry", 0));
    assertThat(words.get(8)).isNull();
    assertThat(words.get(7 + 256)).isNull();
    assertThat(words.get(-1)).isNull();
  }

  @Test
  void lead_from_the_last_word_of_an_entry_to_the_others() {
    var ferry = new Posting("ferry", 0);
    var ferries = new Posting("ferries", 1);
    words.add(0, ferry);
    words.add(0, ferries);
    assertThat(words.get(0)).isSameAs(ferries);
    assertThat(ferries.sameEntry).isSameAs(ferry);
    assertThat(ferry.sameEntry).isNull();
  }

  @Test
  void keep_apart_what_falls_on_one_slot_and_find_all_when_they_have_grown() {
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
  void have_room_for_the_words_of_a_long_body() {
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
