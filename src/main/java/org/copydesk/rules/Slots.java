package org.copydesk.rules;

import java.util.List;
import java.util.function.Predicate;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.Slot;
import org.copydesk.similarity.Telling;

/** Picks the slots of two tellings that stand for each other. */
final class Slots {
  // Longer ones hold whole clauses, and some word of those contradicts some other by chance.
  private static final int MAX_WORDS = 4;
  private static final int MIN_NEIGHBOURS = 2;

  private Slots() {}

  /** Returns the short slots that have at least two shared words about them. */
  static List<Slot> of(Telling telling) {
    return telling.retelling().slots().stream()
        .filter(
            slot ->
                slot.claim().size() <= MAX_WORDS
                    && slot.support().size() <= MAX_WORDS
                    && slot.before() + slot.after() >= MIN_NEIGHBOURS)
        .toList();
  }

  /** Tells whether any of the words is a content word that the predicate doesn't explain. */
  static boolean hasContent(List<Token> words, Predicate<Integer> explained) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).stopWord() && !explained.test(i)) {
        return true;
      }
    }
    return false;
  }
}
