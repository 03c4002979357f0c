package org.copydesk.analysis.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is found without the rules of UAX 29 against ICU, which has them. */
class FastSentenceSplitterTest {
  private static final String[] PIECES = {
    "a", "It", "Ferry", "U", "S", "3", "50", ".", ".", "!", "?", " ", " ", " ", ",", "\"", "'", "“",
    "”", "‘", "’", "(", ")", "-", "–", "é", "É", ":", "$", "%", "ß", "中"
  };

  private final BreakIterator rules = BreakIterator.getSentenceInstance(Locale.ENGLISH);

  private List<Integer> byRules(String text) {
    rules.setText(text);
    var ends = new ArrayList<Integer>();
    for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
      ends.add(end);
    }
    return ends;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank. It was old.",
        "The ferry sank! “It was old,” the mayor said.",
        "Did it sink? (It did.) Nobody was hurt.",
        "Shares rose 3.5 percent. The U.S. market fell.",
        "The ferry sank",
        "He wrote to example.org about it."
      })
  void plain_text_is_split_without_the_rules(String text) {
    assertThat(FastSentenceSplitter.ends(text)).isNotNull().isEqualTo(byRules(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"It sank... Old.", "It sank.  Old", "It sank. 12 died.", "A; b", "A\nB"})
  void less_plain_text_is_left_to_the_rules(String text) {
    assertThat(FastSentenceSplitter.ends(text)).isNull();
  }

  @Test
  void fast_splitter_never_contradicts_the_rules() {
    var random = new Random(29);
    int certain = 0;
    for (int i = 0; i < 200_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      var ends = FastSentenceSplitter.ends(text.toString());
      if (ends != null) {
        assertThat(ends).as(text.toString()).isEqualTo(byRules(text.toString()));
        certain++;
      }
    }
    assertThat(certain).isGreaterThan(50_000);
  }
}
