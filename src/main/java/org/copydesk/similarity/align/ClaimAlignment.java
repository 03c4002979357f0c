package org.copydesk.similarity.align;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/**
 * Alignment computed from a {@link TermAlignment}. Immutable and thread-safe: what few ask for is
 * computed at each call.
 */
public final class ClaimAlignment implements Alignment {
  private final TermAlignment alignment;
  private final boolean hasContent;
  private final List<AlignedPair> pairs;

  private ClaimAlignment(TermAlignment alignment) {
    this.alignment = alignment;
    var claim = alignment.first();
    var support = alignment.second();
    this.hasContent = claim.text().hasContent() && support.text().hasContent();
    int size = 0;
    for (int i = 0; hasContent && i < claim.size(); i++) {
      size += claim.partnerIndex(i) >= 0 ? 1 : 0;
    }
    var pairs = new AlignedPair[size];
    for (int i = 0, k = 0; k < size; i++) {
      int partner = claim.partnerIndex(i);
      if (partner >= 0) {
        pairs[k++] =
            new AlignedPair(
                claim.term(i).token(),
                support.term(partner).token(),
                requireNonNull(alignment.relation(i, partner)),
                alignment.strength(i, partner));
      }
    }
    this.pairs = List.of(pairs);
  }

  public static ClaimAlignment of(TermAlignment alignment) {
    return new ClaimAlignment(alignment);
  }

  @Override
  public List<AlignedPair> pairs() {
    return pairs;
  }

  @Override
  public List<Token> unpairedClaim() {
    return unpaired(alignment.first());
  }

  @Override
  public List<Token> unpairedSupport() {
    return unpaired(alignment.second());
  }

  @Override
  public int claimSize() {
    return size(alignment.first());
  }

  @Override
  public int supportSize() {
    return size(alignment.second());
  }

  @Override
  public double claimCoverage() {
    return hasContent ? coverage(alignment.first()) : 0;
  }

  @Override
  public double supportCoverage() {
    return hasContent ? coverage(alignment.second()) : 0;
  }

  private static int size(AlignedText text) {
    return text.text().hasContent() ? text.size() : 0;
  }

  private static List<Token> unpaired(AlignedText text) {
    var unpaired = new ArrayList<Token>();
    for (int i = 0; i < text.size(); i++) {
      if (text.partnerIndex(i) < 0 && text.term(i).isContent()) {
        unpaired.add(text.term(i).token());
      }
    }
    return List.copyOf(unpaired);
  }

  private static double coverage(AlignedText text) {
    double sum = 0;
    for (int i = 0; i < text.size(); i++) {
      sum += text.pairScore(i);
    }
    return Ratios.of(sum, text.size());
  }
}
