package org.copydesk.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.analysis.Token;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the content words of a claim (a headline, a subheadline) with those of a text that should
 * support it, one to one.
 *
 * <p>Closer relations are paired first: the same word, then another form of it, then a variant of
 * its spelling; of several equals the one next to the pair before is taken, else the first. Stop
 * words aren't paired. Cost: linear in both texts, and for words still unpaired their number times
 * that of the other text's. Immutable.
 *
 * @since 0.1.0
 */
public final class Alignment {
  // Below this, similarities of words say nothing of the similarity of sentences.
  private static final double MIN_RELATED = 0.4;

  private final List<AlignedPair> pairs;
  private final List<Token> unpairedClaim;
  private final List<Token> unpairedSupport;

  private Alignment(
      List<AlignedPair> pairs, List<Token> unpairedClaim, List<Token> unpairedSupport) {
    this.pairs = List.copyOf(pairs);
    this.unpairedClaim = List.copyOf(unpairedClaim);
    this.unpairedSupport = List.copyOf(unpairedSupport);
  }

  /** Aligns the content words among the tokens of a claim with those of a supporting text. */
  public static Alignment of(List<Token> claim, List<Token> support, Vocabulary vocabulary) {
    return new Matching(claim, support, vocabulary).alignment();
  }

  /** Returns the pairs in the order of the claim. */
  public List<AlignedPair> pairs() {
    return pairs;
  }

  /** Returns the claim's content words that nothing was found for, in order. */
  public List<Token> unpairedClaim() {
    return unpairedClaim;
  }

  /** Returns the supporting text's content words that no word of the claim took, in order. */
  public List<Token> unpairedSupport() {
    return unpairedSupport;
  }

  /** Returns the number of the claim's content words. */
  public int claimSize() {
    return pairs.size() + unpairedClaim.size();
  }

  /** Returns the number of the supporting text's content words. */
  public int supportSize() {
    return pairs.size() + unpairedSupport.size();
  }

  /**
   * Returns the share of the claim that is paired, by strength: in [0, 1]; 0 for a claim without
   * content words.
   */
  public double claimCoverage() {
    return claimSize() == 0 ? 0 : strength() / claimSize();
  }

  /**
   * Returns the share of the supporting text that is paired, by strength: in [0, 1]; 0 where it has
   * no content words.
   */
  public double supportCoverage() {
    return supportSize() == 0 ? 0 : strength() / supportSize();
  }

  /** Returns the pair of a claim's word; empty where it has none. */
  public Optional<AlignedPair> pairOf(Token claim) {
    return pairs.stream().filter(pair -> pair.claim().index() == claim.index()).findFirst();
  }

  private double strength() {
    return pairs.stream().mapToDouble(AlignedPair::strength).sum();
  }

  private record Candidate(int claim, int support, double strength) {}

  /** The pairing while it is made. */
  private static final class Matching {
    private final List<Token> claim;
    private final List<Token> support;
    private final @Nullable AlignedPair[] pairOfClaim;
    private final boolean[] taken;
    private final Vocabulary vocabulary;

    Matching(List<Token> claim, List<Token> support, Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
      this.claim = content(claim);
      this.support = content(support);
      this.pairOfClaim = new @Nullable AlignedPair[this.claim.size()];
      this.taken = new boolean[this.support.size()];
    }

    private static List<Token> content(List<Token> tokens) {
      return tokens.stream().filter(token -> !token.stopWord()).toList();
    }

    Alignment alignment() {
      var byTerm = new HashMap<String, List<Integer>>();
      for (int i = 0; i < support.size(); i++) {
        byTerm.computeIfAbsent(support.get(i).term(), term -> new ArrayList<>(2)).add(i);
      }
      pairEqualTerms(byTerm, true);
      pairEqualTerms(byTerm, false);
      pairSpellings();
      pairRelated();
      var pairs = new ArrayList<AlignedPair>();
      var unpairedClaim = new ArrayList<Token>();
      for (int i = 0; i < claim.size(); i++) {
        var pair = pairOfClaim[i];
        if (pair == null) {
          unpairedClaim.add(claim.get(i));
        } else {
          pairs.add(pair);
        }
      }
      var unpairedSupport = new ArrayList<Token>();
      for (int i = 0; i < support.size(); i++) {
        if (!taken[i]) {
          unpairedSupport.add(support.get(i));
        }
      }
      return new Alignment(pairs, unpairedClaim, unpairedSupport);
    }

    private void pairEqualTerms(Map<String, List<Integer>> byTerm, boolean sameWord) {
      int previous = -2;
      for (int i = 0; i < claim.size(); i++) {
        if (pairOfClaim[i] != null) {
          continue;
        }
        int best = -1;
        for (int candidate : byTerm.getOrDefault(claim.get(i).term(), List.of())) {
          boolean fits =
              !taken[candidate]
                  && (!sameWord || support.get(candidate).word().equals(claim.get(i).word()));
          if (fits && (best < 0 || candidate == previous + 1)) {
            best = candidate;
          }
        }
        if (best >= 0) {
          pair(i, best, sameWord ? Relation.SAME : Relation.INFLECTION, 1);
          previous = best;
        }
      }
    }

    private void pairSpellings() {
      for (int i = 0; i < claim.size(); i++) {
        if (pairOfClaim[i] != null) {
          continue;
        }
        int best = -1;
        double most = 0;
        for (int j = 0; j < support.size(); j++) {
          double similarity =
              taken[j] ? 0 : Spelling.similarity(claim.get(i).word(), support.get(j).word());
          if (similarity > most) {
            best = j;
            most = similarity;
          }
        }
        if (best >= 0) {
          pair(i, best, Relation.SPELLING, most);
        }
      }
    }

    /**
     * Pairs what is still unpaired by the thesaurus: forms that the stemmer keeps apart and related
     * words, the strongest first.
     */
    private void pairRelated() {
      var candidates = new ArrayList<Candidate>();
      int[] entries = new int[support.size()];
      for (int j = 0; j < entries.length; j++) {
        entries[j] = taken[j] ? -1 : vocabulary.entry(support.get(j));
      }
      for (int i = 0; i < claim.size(); i++) {
        int entry = pairOfClaim[i] == null ? vocabulary.entry(claim.get(i)) : -1;
        for (int j = 0; entry >= 0 && j < entries.length; j++) {
          double strength = vocabulary.strength(entry, entries[j]);
          if (strength >= MIN_RELATED) {
            candidates.add(new Candidate(i, j, strength));
          }
        }
      }
      candidates.sort(Comparator.comparingDouble(Candidate::strength).reversed());
      for (var candidate : candidates) {
        if (pairOfClaim[candidate.claim()] == null && !taken[candidate.support()]) {
          pair(
              candidate.claim(),
              candidate.support(),
              candidate.strength() == 1 ? Relation.INFLECTION : Relation.RELATED,
              candidate.strength());
        }
      }
    }

    private void pair(int claimIndex, int supportIndex, Relation relation, double strength) {
      pairOfClaim[claimIndex] =
          new AlignedPair(claim.get(claimIndex), support.get(supportIndex), relation, strength);
      taken[supportIndex] = true;
    }
  }
}
