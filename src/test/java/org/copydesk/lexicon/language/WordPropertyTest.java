package org.copydesk.lexicon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.testing.LowerCaseWord;
import org.junit.jupiter.api.Test;

class WordPropertyTest {
  private final List<String> read = new ArrayList<>();
  private final WordProperty<Integer> length =
      new WordProperty<>(
          word -> {
            read.add(word);
            return word.length();
          });

  private static final class Values extends WordValues {}

  private static final class Known extends LowerCaseWord implements KnownWord {
    private final WordValues values = new Values();

    Known(String word) {
      super(word);
    }

    @Override
    public WordValues values() {
      return values;
    }
  }

  @Test
  void isFoundOnceForEachWord() {
    var harbour = new Known("harbour");
    assertThat(length.of(harbour)).isEqualTo(7);
    assertThat(length.of(harbour)).isEqualTo(7);
    assertThat(length.of(new Known("bay"))).isEqualTo(3);
    assertThat(read).containsExactly("harbour", "bay");
  }

  @Test
  void isOneOfSeveral() {
    var harbour = new Known("harbour");
    var first = new WordProperty<>(word -> word.charAt(0));
    assertThat(length.of(harbour)).isEqualTo(7);
    assertThat(first.of(harbour)).isEqualTo('h');
    assertThat(length.of(harbour)).isEqualTo(7);
    assertThat(first.of(harbour)).isEqualTo('h');
    assertThat(read).containsExactly("harbour");
  }
}
