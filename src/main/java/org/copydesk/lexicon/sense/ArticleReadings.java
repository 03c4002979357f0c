package org.copydesk.lexicon.sense;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.copydesk.lexicon.language.RecentMap;
import org.copydesk.text.Word;

/**
 * The sentences of an article as the lists of its language read them, each read once, when first
 * asked for. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ArticleReadings {
  private final SenseLexicon lexicon;
  private final RecentMap<List<? extends Word>, WordReadings> known =
      new RecentMap<>(IdentityHashMap::new);

  /** Prepares for the sentences of an article in a language. */
  public ArticleReadings(Locale language) {
    this.lexicon = SenseLexicon.of(language);
  }

  /** Begins the next article: forgets the sentences that the last one didn't ask for. */
  public void next() {
    known.next();
  }

  /** Returns the readings of a sentence, which is known by this very list of its words. */
  public WordReadings of(List<? extends Word> sentence) {
    var readings = known.get(sentence);
    if (readings == null) {
      readings = lexicon.read(sentence);
      known.put(sentence, readings);
    }
    return readings;
  }
}
