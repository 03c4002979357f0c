package org.copydesk.rules.polarity;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.lexicon.NegationLexicon.Kind;
import org.copydesk.rules.verbatim.Contradiction;
import org.copydesk.rules.verbatim.DiffHunks;

/**
 * Contradictions in which only one of claim and body has a negation.
 *
 * @param negation the negation cues of the language
 */
public record NegatedWords(NegationLexicon negation) {
  // Of five words in order two may differ: below, the negation may belong to another clause.
  private static final double MIN_SIMILARITY = 0.6;

  /** Returns the hunks that are negated on one side only. */
  public List<Contradiction> inHunks(EvidenceSentence evidence) {
    int cues =
        negation.cues(evidence.claim().tokens()).size()
            + negation.cues(evidence.sentence().tokens()).size();
    if (cues % 2 == 0 || evidence.diff().similarity() < MIN_SIMILARITY) {
      return List.of(); // one negation more undoes the other, or it has only moved
    }
    var found = new ArrayList<Contradiction>();
    for (var hunk : DiffHunks.of(evidence)) {
      var claimed = cues(hunk.claim(), evidence.claim().tokens());
      var said = cues(hunk.support(), evidence.sentence().tokens());
      if (hunk.sharedBefore() > 0
          && hunk.sharedAfter() > 0
          && claimed.size() % 2 != said.size() % 2
          && !(hasContent(hunk.claim(), claimed) && hasContent(hunk.support(), said))) {
        boolean negates = claimed.size() % 2 == 1;
        found.add(
            new Contradiction(
                evidence,
                negates ? cue(hunk.claim(), claimed) : hunk.claimWithContext(),
                negates ? hunk.supportWithContext() : cue(hunk.support(), said)));
      }
    }
    return found;
  }

  /**
   * Returns the negations of a sentence that begin among some of its words, by their places there:
   * what negates may depend on the words around, as in {@code ne … pas}.
   */
  private List<LexiconMatch<Kind>> cues(List<Token> words, List<Token> sentence) {
    var cues = new ArrayList<LexiconMatch<Kind>>(1);
    if (!words.isEmpty()) {
      int offset = words.get(0).index() - sentence.get(0).index();
      for (var cue : negation.cues(sentence)) {
        int from = cue.from() - offset;
        if (from >= 0 && from < words.size()) {
          int to = Math.min(cue.to() - offset, words.size());
          cues.add(new LexiconMatch<>(from, to, cue.value()));
        }
      }
    }
    return cues;
  }

  private static List<Token> cue(List<Token> words, List<LexiconMatch<Kind>> cues) {
    return words.subList(cues.get(0).from(), cues.get(0).to());
  }

  private static boolean hasContent(List<Token> words, List<LexiconMatch<Kind>> cues) {
    return DiffHunks.hasContent(
        words, i -> cues.stream().anyMatch(cue -> cue.from() <= i && i < cue.to()));
  }
}
