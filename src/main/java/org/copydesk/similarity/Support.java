package org.copydesk.similarity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Sentence;
import org.copydesk.analysis.Token;

/**
 * How far a body bears out a claim: the claim aligned with each sentence of the body that shares a
 * term with it, and with the body as a whole. Immutable.
 *
 * @since 0.1.0
 */
public final class Support {
  private final List<Supporting> sentences;
  private final Alignment whole;

  private Support(List<Supporting> sentences, Alignment whole) {
    this.sentences = List.copyOf(sentences);
    this.whole = whole;
  }

  /**
   * A sentence of the body with what it bears out of the claim.
   *
   * @param paragraph the paragraph that it stands in
   * @param sentence the sentence
   * @param alignment the claim aligned with it
   * @since 0.1.0
   */
  public record Supporting(AnalysedPassage paragraph, Sentence sentence, Alignment alignment) {}

  /** Aligns a claim with a body. */
  public static Support of(AnalysedPassage claim, List<AnalysedPassage> body) {
    requireNonNull(claim, "claim");
    var terms = new HashSet<String>();
    claim.contentTokens().forEach(token -> terms.add(token.term()));
    var sentences = new ArrayList<Supporting>();
    var bodyTokens = new ArrayList<Token>();
    for (var paragraph : body) {
      bodyTokens.addAll(paragraph.contentTokens());
      for (var sentence : paragraph.sentences()) {
        if (sentence.tokens().stream().anyMatch(token -> terms.contains(token.term()))) {
          sentences.add(
              new Supporting(paragraph, sentence, Alignment.of(claim.tokens(), sentence.tokens())));
        }
      }
    }
    sentences.sort(
        Comparator.comparingDouble((Supporting s) -> s.alignment().claimCoverage()).reversed());
    return new Support(sentences, Alignment.of(claim.tokens(), bodyTokens));
  }

  /**
   * Returns the sentences that share a term with the claim, the best supporting first, equals in
   * the order of the body.
   */
  public List<Supporting> sentences() {
    return sentences;
  }

  /** Returns the best supporting sentence; empty where none shares a term with the claim. */
  public Optional<Supporting> best() {
    return sentences.stream().findFirst();
  }

  /** Returns the claim aligned with the words of the whole body. */
  public Alignment whole() {
    return whole;
  }

  /**
   * Returns how much of the claim the body bears out: the mean of the shares that the whole body
   * has and that its best sentence has. In [0, 1]; 0 for a claim without content words or an empty
   * body.
   */
  public double score() {
    double best = best().map(s -> s.alignment().claimCoverage()).orElse(0.0);
    return (whole.claimCoverage() + best) / 2;
  }
}
