package org.copydesk.similarity.align;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Alignment;

/** Alignment computed from a {@link TermAlignment}. Immutable. */
public final class ClaimAlignment implements Alignment {
  private final List<AlignedPair> pairs;
  private final TermAlignment.AlignedText claim;
  private final TermAlignment.AlignedText support;
  private final int claimSize;
  private final int supportSize;
  private final double claimCoverage;
  private final double supportCoverage;

  private ClaimAlignment(TermAlignment alignment) {
    this.claim = alignment.first();
    this.support = alignment.second();
    boolean hasContent = claim.text().hasContent() && support.text().hasContent();
    this.claimSize = claim.text().hasContent() ? claim.size() : 0;
    this.supportSize = support.text().hasContent() ? support.size() : 0;
    this.claimCoverage = hasContent ? coverage(claim) : 0;
    this.supportCoverage = hasContent ? coverage(support) : 0;
    var pairs = new ArrayList<AlignedPair>();
    for (int i = 0; hasContent && i < claim.size(); i++) {
      int partner = claim.partnerIndex(i);
      if (partner >= 0) {
        pairs.add(
            new AlignedPair(
                claim.term(i).token(),
                support.term(partner).token(),
                requireNonNull(alignment.relation(i, partner)),
                alignment.strength(i, partner)));
      }
    }
    this.pairs = List.copyOf(pairs);
  }

  private static List<Token> unpaired(TermAlignment.AlignedText antonymClass) {
    var unpaired = new ArrayList<Token>();
    for (int i = 0; i < antonymClass.size(); i++) {
      if (antonymClass.partnerIndex(i) < 0 && antonymClass.term(i).isContent()) {
        unpaired.add(antonymClass.term(i).token());
      }
    }
    return List.copyOf(unpaired);
  }

  private static double coverage(TermAlignment.AlignedText antonymClass) {
    double sum = 0;
    for (int i = 0; i < antonymClass.size(); i++) {
      sum += antonymClass.pairScore(i);
    }
    return Ratios.of(sum, antonymClass.size());
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
    return unpaired(claim);
  }

  @Override
  public List<Token> unpairedSupport() {
    return unpaired(support);
  }

  @Override
  public int claimSize() {
    return claimSize;
  }

  @Override
  public int supportSize() {
    return supportSize;
  }

  @Override
  public double claimCoverage() {
    return claimCoverage;
  }

  @Override
  public double supportCoverage() {
    return supportCoverage;
  }
}
