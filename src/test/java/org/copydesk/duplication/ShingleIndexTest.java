package org.copydesk.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.analyser.TextAnalyser;
import org.junit.jupiter.api.Test;

class ShingleIndexTest {
  private final ShingleIndex<String> index = new ShingleIndex<>();

  private static List<Token> tokens(String text) {
    return TextAnalyser.of(Locale.ENGLISH).analyse(text).tokens();
  }

  /** Returns so many words, all different, and of no other stem. */
  private static List<Token> words(String stem, int count) {
    return tokens(
        IntStream.range(0, count)
            .mapToObj(i -> stem + (char) ('a' + i / 26) + (char) ('a' + i % 26))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void best_match_has_most_shingles_by_those_of_the_shorter_text() {
    index.add("ferry", tokens("the ferry sails to Halden on Monday"));
    index.add("bus", tokens("the bus drives to Halden on Monday"));

    assertThat(index.best(tokens("the bus drives to Norvik")))
        .hasValueSatisfying(
            match -> {
              assertThat(match.key()).isEqualTo("bus");
              assertThat(match.containment()).isCloseTo(3 / 4.0, within(1e-12));
            });
    assertThat(index.best(tokens("ferry sails"))).get().matches(m -> m.containment() == 1);
    assertThat(index.best(tokens("a train rolls by"))).isEmpty();
    assertThat(index.best(tokens("ferry"))).isEmpty();
  }

  @Test
  void best_of_equal_texts_is_the_first() {
    index.add("first", tokens("ferry to Halden"));
    index.add("second", tokens("ferry to Halden"));

    assertThat(index.best(tokens("ferry to Halden"))).get().matches(m -> m.key().equals("first"));
  }

  @Test
  void finds_each_of_sixty_texts() {
    var texts = new ArrayList<List<Token>>();
    for (int i = 0; i < 60; i++) {
      texts.add(words("w" + (char) ('a' + i % 26) + (char) ('a' + i / 26), 40));
      index.add("text " + i, texts.get(i));
    }
    for (int i = 0; i < texts.size(); i++) {
      var key = "text " + i;
      assertThat(index.best(texts.get(i)))
          .get()
          .matches(match -> match.key().equals(key) && match.containment() == 1);
    }
    assertThat(index.best(words("other", 40))).isEmpty();
  }

  @Test
  void ignores_a_shingle_for_texts_after_the_eighth() {
    for (int i = 0; i < 8; i++) {
      index.add("text " + i, tokens("ferry sails"));
    }
    index.add("last", tokens("ferry sails late"));
    assertThat(index.best(tokens("sails late"))).get().matches(m -> m.key().equals("last"));
    assertThat(index.best(tokens("ferry sails"))).get().matches(m -> m.key().equals("text 0"));

    for (int i = 0; i < 9; i++) {
      index.add("bus " + i, tokens(i + " bus drives on"));
    }
    // The ninth has "bus drives" and "drives on" as well, and is found by its own number alone.
    assertThat(index.best(tokens("8 bus"))).get().matches(m -> m.key().equals("bus 8"));
    assertThat(index.best(tokens("bus drives on"))).get().matches(m -> m.key().equals("bus 0"));
  }

  @Test
  void containment_is_symmetric() {
    var longer = tokens("the ferry sails to Halden on Monday");
    var shorter = tokens("it sails to Halden");

    assertThat(ShingleIndex.containment(longer, shorter)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(ShingleIndex.containment(shorter, longer)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(ShingleIndex.containment(longer, longer)).isEqualTo(1);
    assertThat(ShingleIndex.containment(longer, tokens("ferry"))).isZero();
  }
}
