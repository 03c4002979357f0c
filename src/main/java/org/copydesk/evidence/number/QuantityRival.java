package org.copydesk.evidence.number;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.quantity.QuantityMatch;
import org.copydesk.evidence.SentenceShares;
import org.copydesk.evidence.number.BodyQuantities.LocatedQuantity;
import org.copydesk.lexicon.Vocabulary;

/**
 * Search for a quantity of a body that takes the place of a claim's: of the same kind, about the
 * same or a related noun, in the sentence that has most of the claim. Where {@link QuantityContext}
 * looks at the words right beside a quantity, this looks at the whole sentence, as an editor's own
 * words need. Cost: linear in the quantities. Immutable.
 */
public final class QuantityRival {
  // Spans of time are in every other sentence: theirs must have nearly half of the text.
  private static final double DURATION = 0.45;

  // "The 16th" of two is none of them.
  private static final double MOST_OF_ORDER = 3;

  // The baby and its father are no rivals: a factor of 3, as a logarithm.
  private static final double LIKE_AGES = 0.5;

  // More than any share.
  private static final double CERTAIN = 2;

  // Where related words aren't known, chance words weigh more.
  private static final double WITHOUT_THESAURUS = 0.4;

  private final AnalysedPassage display;
  private final BodyQuantities body;
  private final SentenceShares shares;
  private final Vocabulary vocabulary;

  /** Prepares the search for the claims of a display text. */
  public QuantityRival(
      AnalysedPassage display, BodyQuantities body, SentenceShares shares, Vocabulary vocabulary) {
    this.display = requireNonNull(display, "display");
    this.body = requireNonNull(body, "body");
    this.shares = requireNonNull(shares, "shares");
    this.vocabulary = requireNonNull(vocabulary, "vocabulary");
  }

  /**
   * Returns the rival of a claim in the sentence that has the greatest share of the display text.
   * Empty where no rival is in a sentence with the least share, and where a sentence with nearly as
   * great a share has the claim's own number.
   *
   * @param least the share that a rival's sentence must have, in [0, 1]
   * @param ahead by how much it must be greater than that of a sentence with the claim's number
   */
  public Optional<LocatedQuantity> of(Quantity claim, double least, double ahead) {
    var counted = CountedNoun.of(claim, display, vocabulary);
    boolean time = claim.kind() == Kind.DURATION;
    double limit =
        Math.max(least, time ? DURATION : vocabulary.hasThesaurus() ? 0 : WITHOUT_THESAURUS);
    LocatedQuantity rival = null;
    double most = 0;
    double own = 0;
    for (var located : body.quantities()) {
      double share = isAgeOfSame(claim, located) ? CERTAIN : share(located);
      if (QuantityMatch.supports(claim, located.quantity())) {
        own = Math.max(own, share);
      } else if (share >= limit && share > most && isAlike(claim, counted, located)) {
        rival = located;
        most = share;
      }
    }
    return own > 0 && most < own + ahead ? Optional.empty() : Optional.ofNullable(rival);
  }

  /** Returns whether any quantity of the body is of a claim's kind and about the same. */
  public boolean isAnywhere(Quantity claim) {
    var counted = CountedNoun.of(claim, display, vocabulary);
    return body.quantities().stream()
        .anyMatch(
            located ->
                !QuantityMatch.supports(claim, located.quantity())
                    && isAlike(claim, counted, located));
  }

  /** Returns the share of the display text that the sentence of a quantity has. */
  public double share(LocatedQuantity located) {
    return shares.share(located.paragraph(), located.sentence());
  }

  /** Returns whether a claim counts the same or related things as a quantity of the body. */
  public boolean mayCountTheSame(Quantity claim, LocatedQuantity located) {
    boolean names = located.quantity().kind() == Kind.LABEL && !claim.noun().isEmpty();
    return claim.kind() != Kind.COUNT
        || (!names
            && CountedNoun.of(claim, display, vocabulary)
                .mayBeOf(
                    CountedNoun.of(located.quantity(), located.paragraph(), vocabulary),
                    vocabulary));
  }

  /**
   * Returns whether a quantity may be in a claim's place: of its kind and about the same. Money and
   * counts ten times as great are others.
   */
  private boolean isAlike(Quantity claim, CountedNoun counted, LocatedQuantity located) {
    var other = located.quantity();
    if (claim.kind() == Kind.FRACTION && other.kind() == Kind.PERCENT) {
      return vocabulary.hasThesaurus()
          && display.quantities().stream().noneMatch(q -> q.kind() == Kind.PERCENT);
    }
    if (claim.kind() == Kind.ORDINAL && other.kind() == Kind.COUNT) {
      // "Sixth attack" where there were four; a fifth may be the one that is new.
      return claim.value() > other.value() + 1
          && other.value() > 1
          && claim.value() <= MOST_OF_ORDER * other.value()
          && isSameNoun(counted, located);
    }
    if (!QuantityContext.isSameKind(claim, other) || (other.value() <= 1 && other.counts())) {
      return false;
    }
    double ratio = Math.abs(Math.log10(Math.max(1, claim.value()) / Math.max(1, other.value())));
    return switch (claim.kind()) {
      case COUNT, ORDINAL -> ratio <= 1 && isSameNoun(counted, located);
      case MONEY -> ratio <= 1 && QuantityMatch.comparable(claim, other);
      case AGE -> ratio <= LIKE_AGES;
      case PERCENT, POINTS, FRACTION, MULTIPLE, DURATION, PAIR -> true;
      case CLOCK -> true;
      case LABEL -> false;
    };
  }

  /** Returns whether a claim and a quantity give the age of one name: "Berg, 46", "Ms Berg, 48". */
  private boolean isAgeOfSame(Quantity claim, LocatedQuantity located) {
    if (claim.kind() != Kind.AGE || located.quantity().kind() != Kind.AGE) {
      return false;
    }
    int at = claim.token() - 1;
    int other = located.quantity().token() - 1;
    if (at < 0 || other < 0) {
      return false;
    }
    var name = display.tokens().get(at);
    var otherName = located.paragraph().tokens().get(other);
    return name.startsUpper() && otherName.startsUpper() && name.word().equals(otherName.word());
  }

  private boolean isSameNoun(CountedNoun counted, LocatedQuantity located) {
    var noun = CountedNoun.of(located.quantity(), located.paragraph(), vocabulary);
    return counted.isSame(noun)
        || (!counted.words().isEmpty() && counted.isRelated(noun, vocabulary));
  }
}
