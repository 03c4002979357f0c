package org.copydesk.lexicon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Word;
import org.copydesk.text.WordShape;
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

  private static final class Known extends Word implements KnownWord {
    private final String word;
    private final WordValues values = new Values();

    Known(String word) {
      this.word = word;
    }

    @Override
    public WordValues values() {
      return values;
    }

    @Override
    public String word() {
      return word;
    }

    @Override
    public WordShape shape() {
      return WordShape.LOWER;
    }

    @Override
    public boolean startsUpper() {
      return false;
    }

    @Override
    public boolean stopWord() {
      return false;
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
