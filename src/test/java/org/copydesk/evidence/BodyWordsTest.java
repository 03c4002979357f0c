package org.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.evidence.BodyWords.NONE;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyWordsTest {
  private static List<Integer> sentences(BodyWords words, int word) {
    var sentences = new ArrayList<Integer>();
    for (int at = words.last(word); at != NONE; at = words.before(at)) {
      sentences.add(words.sentence(at));
    }
    return sentences;
  }

  @Test
  void term_leads_to_all_its_occurrences_the_last_first() {
    var words = new BodyWords(4);
    assertThat(words.add("ferri", "ferry", 0)).isTrue();
    assertThat(words.add("pier", "pier", 0)).isTrue();
    assertThat(words.add("ferri", "ferries", 2)).isFalse();
    assertThat(words.add("ferri", "ferry", 5)).isFalse();
    int ferry = words.byTerm("ferri");
    assertThat(ferry).isZero();
    assertThat(words.size()).isEqualTo(2);
    assertThat(sentences(words, ferry)).containsExactly(5, 2, 0);
    assertThat(words.occurrences(ferry)).isEqualTo(3);
    assertThat(words.firstForm(ferry)).isEqualTo("ferry");
    assertThat(words.hasForm(ferry, "ferries")).isTrue();
    assertThat(words.hasForm(ferry, "pier")).isFalse();
    assertThat(words.byTerm("ferry")).isEqualTo(NONE);
  }

  @Test
  void last_word_of_an_entry_leads_to_the_others() {
    var words = new BodyWords(3);
    for (var term : List.of("buy", "sell", "bought")) {
      words.add(term, term, 0);
      words.setEntry(term.equals("sell") ? 3 : 7);
    }
    int bought = words.byEntry(7);
    assertThat(bought).isEqualTo(words.byTerm("bought"));
    assertThat(words.sameEntry(bought)).isEqualTo(words.byTerm("buy"));
    assertThat(words.sameEntry(words.byTerm("buy"))).isEqualTo(NONE);
    assertThat(words.byEntry(8)).isEqualTo(NONE);
    assertThat(words.byEntry(7 + (1 << 11))).isEqualTo(NONE);
    assertThat(words.byEntry(-1)).isEqualTo(NONE);
  }

  @Test
  void index_without_words_finds_none() {
    var words = new BodyWords(0);
    assertThat(words.byTerm("ferri")).isEqualTo(NONE);
    assertThat(words.byEntry(7)).isEqualTo(NONE);
  }

  @Test
  void many_entries_a_multiple_of_256_apart_are_found_in_little_time() {
    int count = 30_000;
    var words = new BodyWords(count);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (int i = 0; i < count; i++) {
            words.add("word" + i, "word" + i, i);
            words.setEntry(256 * i);
          }
          for (int i = 0; i < count; i++) {
            assertThat(words.byEntry(256 * i)).isEqualTo(i);
            assertThat(words.sameEntry(i)).isEqualTo(NONE);
          }
          assertThat(words.byEntry(256 * count)).isEqualTo(NONE);
        });
  }
}
