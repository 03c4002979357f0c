package org.copydesk.rules.verbatim;

import java.util.List;
import java.util.function.Predicate;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.DiffHunk;
import org.copydesk.evidence.EvidenceSentence;

/** Selection of the diff hunks whose two sides replace each other. */
public final class DiffHunks {
  // Longer ones are whole clauses, in which some words contradict others by chance.
  private static final int MAX_WORDS = 4;
  private static final int MIN_NEIGHBOURS = 2;

  private DiffHunks() {}

  /** Returns the short hunks with at least two shared words around them. */
  public static List<DiffHunk> of(EvidenceSentence evidence) {
    return evidence.diff().hunks().stream()
        .filter(
            hunk ->
                hunk.claim().size() <= MAX_WORDS
                    && hunk.support().size() <= MAX_WORDS
                    && hunk.sharedBefore() + hunk.sharedAfter() >= MIN_NEIGHBOURS)
        .toList();
  }

  /** Returns whether any of the words is a content word that the predicate doesn't explain. */
  public static boolean hasContent(List<Token> words, Predicate<Integer> explained) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).stopWord() && !explained.test(i)) {
        return true;
      }
    }
    return false;
  }
}
