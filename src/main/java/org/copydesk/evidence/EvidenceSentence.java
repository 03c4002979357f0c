package org.copydesk.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Alignment;

/**
 * A body sentence aligned with a sentence of the claim: the evidence for or against it.
 *
 * @param claimPassage passage of the claim
 * @param claim sentence of the claim
 * @param passage passage of the body sentence
 * @param sentence the body sentence
 * @param shared aligned content terms, in claim order
 * @param claimSize number of content terms of the claim sentence
 * @param diff token diff of both sentences; empty if they share less than {@link #MIN_DIFF_OVERLAP}
 *     of the claim's content terms
 * @since 0.1.0
 */
public record EvidenceSentence(
    AnalysedPassage claimPassage,
    Sentence claim,
    AnalysedPassage passage,
    Sentence sentence,
    List<AlignedPair> shared,
    int claimSize,
    TokenDiff diff) {
  // The lead repeats a claim, and one or two sentences give details.
  private static final int MAX_SENTENCES = 6;
  private static final int MIN_SHARED = 1;
  // A token diff costs O(n·m) and says nothing about sentences that share few terms.
  private static final double MIN_DIFF_OVERLAP = 0.35;

  // The sentences that share most words are among the first ones by weight.
  private static final int MAX_CANDIDATES = MAX_SENTENCES + 4;

  // Rules compare each word of a claim with each word of a sentence: a limit to their cost, which
  // only a text without full stops reaches.
  private static final int MAX_CLAIM_SENTENCES = 40;
  private static final int MAX_CLAIM_TOKENS = 300;
  private static final int MAX_SENTENCE_TOKENS = 1000;

  private static final Comparator<Candidate> MOST_SHARED =
      Comparator.comparingInt((Candidate candidate) -> candidate.shared().size()).reversed();

  /** Copies the list. */
  public EvidenceSentence {
    shared = List.copyOf(shared);
  }

  /**
   * Returns the evidence for each sentence of a claim: the body sentences that share a content word
   * with it, at most six, by descending number of shared words. A sentence of the claim has none if
   * it is longer than 300 words or after the 40th; a body sentence of more than 1,000 words is
   * none.
   */
  public static List<List<EvidenceSentence>> of(AnalysedPassage claim, ClaimSupport support) {
    var evidenceSentences = new ArrayList<List<EvidenceSentence>>();
    for (var sentence : claim.sentences()) {
      if (evidenceSentences.size() >= MAX_CLAIM_SENTENCES
          || sentence.tokens().size() > MAX_CLAIM_TOKENS) {
        evidenceSentences.add(List.of());
        continue;
      }
      evidenceSentences.add(of(claim, sentence, support.sentences()));
    }
    return evidenceSentences;
  }

  private static List<EvidenceSentence> of(
      AnalysedPassage passage, Sentence claim, List<ClaimSupport.RankedSentence> supporting) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < Math.min(MAX_CANDIDATES, supporting.size()); i++) {
      var candidate = supporting.get(i);
      if (candidate.sentence().tokens().size() <= MAX_SENTENCE_TOKENS) {
        var shared = pairsOf(claim, candidate.alignment());
        if (shared.size() >= MIN_SHARED) {
          found.add(new Candidate(candidate, shared));
        }
      }
    }
    found.sort(MOST_SHARED);
    int size = contentWords(claim, Set.of());
    var evidence = new EvidenceSentence[Math.min(MAX_SENTENCES, found.size())];
    for (int i = 0; i < evidence.length; i++) {
      evidence[i] = of(passage, claim, size, found.get(i));
    }
    return List.of(evidence);
  }

  private record Candidate(ClaimSupport.RankedSentence supporting, List<AlignedPair> shared) {}

  private static List<AlignedPair> pairsOf(Sentence sentence, Alignment alignment) {
    var pairs = new ArrayList<AlignedPair>();
    var all = alignment.pairs();
    for (int i = 0; i < all.size(); i++) {
      var pair = all.get(i);
      // A related word may be what differs: the rules weigh it.
      if (pair.claim().sentence() == sentence.index() && pair.relation().isSame()) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static EvidenceSentence of(
      AnalysedPassage claimPassage, Sentence claim, int size, Candidate found) {
    var sentence = found.supporting().sentence();
    return new EvidenceSentence(
        claimPassage,
        claim,
        found.supporting().paragraph(),
        sentence,
        found.shared(),
        size,
        found.shared().size() < MIN_DIFF_OVERLAP * size
            ? TokenDiff.NONE
            : TokenDiff.of(claim.tokens(), sentence.tokens()));
  }

  /**
   * Returns the share of the claim's content words, without those given by index, that the body
   * sentence has: in [0, 1]; 0 if none remain.
   */
  public double coverage(Set<Integer> indexes) {
    int others = contentWords(claim, indexes);
    return others == 0 ? 0 : (double) sharedCount(indexes) / others;
  }

  /** Returns the number of shared content words, without the claim's given by index. */
  public int sharedCount(Set<Integer> indexes) {
    int count = 0;
    for (var pair : shared) {
      count += indexes.contains(pair.claim().index()) ? 0 : 1;
    }
    return count;
  }

  private static int contentWords(Sentence sentence, Set<Integer> without) {
    int count = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      count += token.stopWord() || without.contains(token.index()) ? 0 : 1;
    }
    return count;
  }

  /** Returns the body sentence's word for a word of the claim; empty if it has none. */
  public Optional<Token> supportOf(Token claimWord) {
    return shared.stream()
        .filter(pair -> pair.claim().index() == claimWord.index())
        .map(AlignedPair::support)
        .findFirst();
  }

  /** Returns the claim's word for a word of the body sentence; empty if it has none. */
  public Optional<Token> claimOf(Token word) {
    return shared.stream()
        .filter(pair -> pair.support().index() == word.index())
        .map(AlignedPair::claim)
        .findFirst();
  }

  /** Returns the unshared words of the body sentence, function words included. */
  public List<Token> unpairedSupport() {
    var taken = new BitSet();
    shared.forEach(pair -> taken.set(pair.support().index()));
    var unshared = new ArrayList<Token>();
    for (var token : sentence.tokens()) {
      if (!taken.get(token.index())) {
        unshared.add(token);
      }
    }
    return unshared;
  }
}
