package org.copydesk.similarity.align;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.similarity.AlignedPair;
import org.copydesk.similarity.Alignment;
import org.copydesk.similarity.align.TermAlignment.AlignedText;

/** Alignment computed from a {@link TermAlignment}. Immutable. */
public record ClaimAlignment(
    List<AlignedPair> pairs,
    List<Token> unpairedClaim,
    List<Token> unpairedSupport,
    int claimSize,
    int supportSize,
    double claimCoverage,
    double supportCoverage)
    implements Alignment {

  public static ClaimAlignment of(TermAlignment alignment) {
    var claim = alignment.first();
    var support = alignment.second();
    boolean hasContent = claim.text().hasContent() && support.text().hasContent();
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
    return new ClaimAlignment(
        List.copyOf(pairs),
        unpaired(claim),
        unpaired(support),
        claim.text().hasContent() ? claim.size() : 0,
        support.text().hasContent() ? support.size() : 0,
        hasContent ? coverage(claim) : 0,
        hasContent ? coverage(support) : 0);
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
