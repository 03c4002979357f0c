package org.copydesk.rules.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analysis.Token;
import org.copydesk.evidence.DiffHunk;
import org.copydesk.evidence.EvidenceSentence;
import org.copydesk.lexicon.AntonymLexicon;
import org.copydesk.lexicon.LexiconMatch;
import org.copydesk.lexicon.NegationLexicon;
import org.copydesk.lexicon.NegationLexicon.Kind;
import org.copydesk.rules.verbatim.Contradiction;
import org.copydesk.rules.verbatim.DiffHunks;
import org.jspecify.annotations.Nullable;

/**
 * Contradictions in which only one of claim and body has a negation.
 *
 * @param negation the negation cues of the language
 * @param opposites the antonyms of the language: a negated antonym is no negation
 */
public record NegatedWords(NegationLexicon negation, AntonymLexicon opposites) {
  // Of five words in order two may differ: below, the negation may belong to another clause.
  private static final double MIN_SIMILARITY = 0.6;
  // In paraphrases, a body has many ways to say no ("declined", "on hold", "untrue"). So a bare
  // "not" counts only if its sentence has at least three of the claim's other words, and three
  // quarters of them.
  private static final int MIN_SHARED_WORDS = 3;
  private static final double MIN_SHARED = 0.75;
  // From "not" to what it negates there are an auxiliary and an adverb at most.
  private static final int REACH = 4;

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
      boolean negates = negation.negates(hunk.claim());
      if (hunk.sharedBefore() > 0
          && hunk.sharedAfter() > 0
          && negates != negation.negates(hunk.support())
          && !(hasContent(hunk.claim()) && hasContent(hunk.support()))) {
        found.add(negation(evidence, hunk, negates));
      }
    }
    return found;
  }

  private Contradiction negation(EvidenceSentence evidence, DiffHunk hunk, boolean claimNegates) {
    return new Contradiction(
        evidence,
        claimNegates ? cue(hunk.claim()) : hunk.claimWithContext(),
        claimNegates ? hunk.supportWithContext() : cue(hunk.support()));
  }

  private List<Token> cue(List<Token> words) {
    var cue = negation.cues(words).get(0);
    return words.subList(cue.from(), cue.to());
  }

  private boolean hasContent(List<Token> words) {
    var cues = negation.cues(words);
    return DiffHunks.hasContent(
        words, i -> cues.stream().anyMatch(cue -> cue.from() <= i && i < cue.to()));
  }

  /** Returns a negation that no evidence sentence has, or a word that each of them negates. */
  public List<Contradiction> inParaphrases(List<EvidenceSentence> evidenceSentences) {
    var best = evidenceSentences.get(0);
    if (best.shared().size() < MIN_SHARED_WORDS) {
      return List.of();
    }
    var claim = best.claim().tokens();
    var cues = negation.cues(claim);
    if (cues.isEmpty()) {
      return onlyInBody(best, evidenceSentences);
    }
    return cues.size() == 1 ? onlyInClaim(cues.get(0), claim, best, evidenceSentences) : List.of();
  }

  private List<Contradiction> onlyInClaim(
      LexiconMatch<Kind> cue,
      List<Token> claim,
      EvidenceSentence best,
      List<EvidenceSentence> evidenceSentences) {
    var negated = target(claim, cue);
    if (negated == null
        || evidenceSentences.stream()
            .anyMatch(t -> !negation.cues(t.sentence().tokens()).isEmpty())) {
      return List.of();
    }
    var partner = best.supportOf(negated).orElse(null);
    return partner == null || best.coverage(Set.of(negated.index())) < MIN_SHARED
        ? List.of()
        : List.of(new Contradiction(best, claim.subList(cue.from(), cue.to()), List.of(partner)));
  }

  private List<Contradiction> onlyInBody(
      EvidenceSentence best, List<EvidenceSentence> evidenceSentences) {
    var sentence = best.sentence().tokens();
    for (var cue : negation.cues(sentence)) {
      var negated = target(sentence, cue);
      var word = negated == null ? null : best.claimOf(negated).orElse(null);
      if (word == null || best.coverage(Set.of(word.index())) < MIN_SHARED) {
        continue;
      }
      boolean affirmed =
          evidenceSentences.stream()
              .filter(evidence -> evidence.supportOf(word).isPresent())
              .anyMatch(evidence -> negation.cues(evidence.sentence().tokens()).isEmpty());
      if (!affirmed && !hasOpposite(best)) {
        return List.of(
            new Contradiction(best, List.of(word), sentence.subList(cue.from(), cue.to())));
      }
    }
    return List.of();
  }

  private boolean hasOpposite(EvidenceSentence evidence) {
    return evidence.claim().tokens().stream()
        .anyMatch(
            word ->
                evidence.sentence().tokens().stream()
                    .anyMatch(other -> opposites.opposed(word, other)));
  }

  /** Returns the verb or adjective that a bare "not" negates; null for other negations. */
  private static @Nullable Token target(List<Token> sentence, LexiconMatch<Kind> cue) {
    if (cue.value() == Kind.BARE) {
      for (int i = cue.to(); i < sentence.size() && i < cue.to() + REACH; i++) {
        if (!sentence.get(i).stopWord()) {
          return sentence.get(i);
        }
      }
    }
    return null;
  }
}
