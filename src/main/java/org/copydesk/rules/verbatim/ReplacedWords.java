package org.copydesk.rules.verbatim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.DiffHunk;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.sense.Sense;
import org.copydesk.lexicon.sense.SenseLexicon;
import org.jspecify.annotations.Nullable;

/** Words that replace each other in otherwise equal sentences, by their senses. Immutable. */
public final class ReplacedWords {
  private final SenseLexicon lexicon;
  private final BiPredicate<Sense, Sense> excludes;

  /** Looks for pairs of words of which a sense of the one excludes one of the other. */
  public ReplacedWords(SenseLexicon lexicon, BiPredicate<Sense, Sense> excludes) {
    this.lexicon = lexicon;
    this.excludes = excludes;
  }

  /**
   * Returns the words of the claim that others exclude in the same place. Hunks with other content
   * words say something else and count for nothing.
   */
  public List<Contradiction> inHunks(EvidenceSentence evidence) {
    var found = new ArrayList<Contradiction>();
    for (var hunk : DiffHunks.of(evidence)) {
      var contradiction = inHunk(evidence, hunk);
      if (contradiction != null) {
        found.add(contradiction);
      }
    }
    return found;
  }

  private @Nullable Contradiction inHunk(EvidenceSentence evidence, DiffHunk hunk) {
    if (hunk.claim().isEmpty() || hunk.support().isEmpty()) {
      return null;
    }
    var claimed = match(evidence.claim().tokens(), hunk.claim());
    var said = match(evidence.sentence().tokens(), hunk.support());
    if (claimed == null || said == null || !exclude(claimed.senses(), said.senses())) {
      return null;
    }
    return new Contradiction(evidence, claimed.words(), said.words());
  }

  private record Match(List<Token> words, List<Sense> senses) {}

  /**
   * Returns the word or phrase of a sentence that has all content words of a hunk; null for none. A
   * phrase may begin or end outside of the hunk: "living room" where only "living" is replaced.
   */
  private @Nullable Match match(List<Token> sentence, List<Token> hunk) {
    int from = hunk.get(0).index() - sentence.get(0).index();
    int to = from + hunk.size();
    LexiconMatch<List<Sense>> found = null;
    for (var match : lexicon.matches(sentence)) {
      if (match.from() < to && from < match.to()) {
        if (found != null) {
          return null;
        }
        found = match;
      }
    }
    if (found == null) {
      return null;
    }
    var phrase = found;
    boolean more =
        DiffHunks.hasContent(hunk, i -> phrase.from() <= from + i && from + i < phrase.to());
    return more ? null : new Match(sentence.subList(found.from(), found.to()), found.value());
  }

  private boolean exclude(List<Sense> senses, List<Sense> others) {
    boolean excluded = false;
    for (var sense : senses) {
      for (var other : others) {
        // One member of a set has several kinds, which another set may tell apart.
        if (sense.kind() != Sense.Kind.SIBLINGS
            && sense.isNear(other)
            && Math.abs(sense.degree() - other.degree()) <= 1) {
          return false;
        }
        excluded |= excludes.test(sense, other);
      }
    }
    return excluded;
  }
}
