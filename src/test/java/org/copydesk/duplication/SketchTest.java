package org.copydesk.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.duplication.SharedTextTest.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SketchTest {
  private static final String HOURS =
      "From May the library in Mill Street will be open on Sundays from ten to four, after a trial"
          + " last autumn brought twice as many visitors as the council had expected.";
  private static final String VOTE =
      "The council of Halden passed a budget on Monday that spends more on roads and less on the"
          + " theatre, which must now find a third of its income elsewhere, and quickly.";

  @Test
  void sketch_has_four_ascending_shingles_of_each_paragraph() {
    assertThat(Sketch.of(body(HOURS, VOTE))).hasSize(8).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void sketch_does_not_depend_on_the_order_of_paragraphs() {
    assertThat(Sketch.of(body(VOTE, HOURS))).isEqualTo(Sketch.of(body(HOURS, VOTE)));
    assertThat(Sketch.of(body(HOURS, VOTE))).contains(Sketch.of(body(HOURS)));
    assertThat(Sketch.of(body(HOURS, HOURS))).isEqualTo(Sketch.of(body(HOURS)));
  }

  @Test
  void sketch_ignores_case_and_punctuation() {
    assertThat(Sketch.of(body(HOURS.toUpperCase(java.util.Locale.ROOT).replace(",", " –"))))
        .isEqualTo(Sketch.of(body(HOURS)));
  }

  @Test
  void sketch_ignores_paragraphs_of_fewer_than_eight_words() {
    assertThat(Sketch.of(body("one two three four five six seven"))).isEmpty();
    assertThat(Sketch.of(body("one two three four five six seven eight"))).hasSize(4);
    assertThat(Sketch.of(body())).isEmpty();
  }

  @Test
  void sketches_of_a_copy_with_one_word_in_ten_changed_share_two_shingles() {
    var random = new Random(7);
    int found = 0;
    for (int i = 0; i < 200; i++) {
      var words = words(random, 120);
      var original = Sketch.of(paragraphs(words));
      for (int at = random.nextInt(10); at < words.size(); at += 10) {
        words.set(at, "changed" + at);
      }
      var copy = Sketch.of(paragraphs(words));
      found +=
          Arrays.stream(copy).filter(s -> Arrays.binarySearch(original, s) >= 0).count() > 1
              ? 1
              : 0;
    }
    assertThat(found).isGreaterThan(195);
  }

  private static List<String> words(Random random, int count) {
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      words.add("word" + random.nextInt(5000));
    }
    return words;
  }

  private static List<org.copydesk.analysis.AnalysedPassage> paragraphs(List<String> words) {
    return body(
        String.join(" ", words.subList(0, 40)),
        String.join(" ", words.subList(40, 80)),
        String.join(" ", words.subList(80, 120)));
  }
}
