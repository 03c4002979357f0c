package org.copydesk.evidence.number;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.quantity.QuantityMatch;
import org.copydesk.evidence.number.BodyQuantities.LocatedQuantity;
import org.copydesk.lexicon.Vocabulary;
import org.copydesk.text.Span;
import org.copydesk.text.WordShape;

/**
 * Search for the quantity of a body beside the same words as the quantity of a claim. Inflected
 * forms of a word are the same word. Cost: linear in the quantities.
 *
 * @since 0.1.0
 */
public final class QuantityContext {
  // Content words on either side that mark a quantity's place; a headline rarely has more.
  private static final int CONTEXT_WORDS = 3;

  // How far away they may be, in tokens. Only tables are longer, and each quantity in one would be
  // compared with all of it.
  private static final int MAX_DISTANCE = 100;

  // The counted noun identifies the place better than other words beside the quantity.
  private static final int NOUN_WEIGHT = 2;

  // The noun and another word, or three others.
  private static final int MIN_SHARED_FOR_SURE = 3;

  // Quantities that count nothing, such as money, need two shared words or the verb.
  private static final int MEASURED = 2;

  private final Quantity claim;
  private final Vocabulary vocabulary;
  private final Set<Object> context;
  private final CountedNoun counted;

  private QuantityContext(Quantity claim, AnalysedPassage display, Vocabulary vocabulary) {
    this.claim = claim;
    this.vocabulary = vocabulary;
    this.context = context(claim.span(), display, vocabulary);
    this.counted = CountedNoun.of(claim, display, vocabulary);
  }

  /**
   * A quantity in a claim's place.
   *
   * @param located the quantity
   * @param shared how many words beside it are beside the claim too, the noun twice
   * @param alike whether it is of the claim's kind and about the same thing: it counts the same
   *     noun. Money and the like have no noun and need two shared words or the verb right before
   *     them
   * @param sure whether it is alike and they leave little doubt that the place is the same
   * @param only whether no such quantity of another value is beside as many
   * @since 0.1.0
   */
  public record AlignedQuantity(
      LocatedQuantity located, int shared, boolean alike, boolean sure, boolean only) {
    private boolean isBetterThan(AlignedQuantity other) {
      return alike == other.alike ? shared > other.shared : alike;
    }

    private boolean isAsGoodAs(AlignedQuantity other) {
      return alike == other.alike && shared == other.shared;
    }
  }

  /**
   * Returns the quantity beside the same words as the claim, of a kind that can be compared with
   * it. One that is alike is preferred, then the first. Empty if no quantity shares a word with it.
   *
   * @param vocabulary that of the article's language
   */
  public static Optional<AlignedQuantity> of(
      Quantity claim,
      AnalysedPassage display,
      List<LocatedQuantity> quantities,
      Vocabulary vocabulary) {
    var place = new QuantityContext(claim, display, vocabulary);
    AlignedQuantity best = null;
    for (var located : quantities) {
      if (!isComparable(claim, located.quantity()) || isInName(located)) {
        continue;
      }
      var found = place.of(located);
      if (claim.kind() == Kind.LABEL) {
        return Optional.of(found);
      }
      if (best != null && best.isAsGoodAs(found)) {
        boolean same =
            QuantityMatch.sameNumber(located.quantity().value(), best.located().quantity().value());
        best =
            new AlignedQuantity(
                best.located(), best.shared(), best.alike(), best.sure(), best.only() && same);
      }
      if (found.shared() > 0 && (best == null || found.isBetterThan(best))) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private AlignedQuantity of(LocatedQuantity located) {
    int shared = 0;
    for (var word : context(located.quantity().span(), located.paragraph(), vocabulary)) {
      shared += context.contains(word) ? 1 : 0;
    }
    if (claim.kind() == Kind.LABEL) {
      return new AlignedQuantity(located, shared, true, true, false);
    }
    boolean counts = claim.kind() == Kind.COUNT || claim.kind() == Kind.ORDINAL;
    var other = CountedNoun.of(located.quantity(), located.paragraph(), vocabulary);
    boolean sameNoun = counts && counted.isSame(other);
    shared += sameNoun ? NOUN_WEIGHT - 1 : 0;
    boolean same = counts ? sameNoun : shared >= MEASURED || counted.followsWordOf(other);
    // Neither names what it counts: "ten others", "tie for tenth".
    same |=
        counts
            && counted.words().isEmpty()
            && other.words().isEmpty()
            && shared >= MIN_SHARED_FOR_SURE;
    boolean indefiniteOne =
        located.quantity().value() == 1 && (shared < MIN_SHARED_FOR_SURE || isPartOf(located));
    boolean alike = same && !indefiniteOne && isSameKind(claim, located.quantity());
    return new AlignedQuantity(
        located, shared, alike, alike && shared >= MIN_SHARED_FOR_SURE, true);
  }

  /** Returns whether a function word follows a number: "one of the cracks". */
  private static boolean isPartOf(LocatedQuantity located) {
    var tokens = located.paragraph().tokens();
    int next = located.quantity().token() + 1;
    return next < tokens.size() && tokens.get(next).stopWord();
  }

  /** Returns whether a number is inside a name: "Lavar 70 Gel". */
  private static boolean isInName(LocatedQuantity located) {
    var quantity = located.quantity();
    var tokens = located.paragraph().tokens();
    int next = quantity.token() + 1;
    if (quantity.kind() != Kind.COUNT || quantity.token() == 0 || next == tokens.size()) {
      return false;
    }
    var before = tokens.get(next - 2);
    var after = tokens.get(next);
    return before.startsUpper()
        && after.startsUpper()
        && before.sentence() == after.sentence()
        && before.span().end() + 1 == quantity.span().start()
        && quantity.span().end() + 1 == after.span().start();
  }

  private static boolean isComparable(Quantity claim, Quantity body) {
    boolean labels = claim.kind() == Kind.LABEL || body.kind() == Kind.LABEL;
    if (labels) {
      return claim.kind() == body.kind() && claim.unit().equals(body.unit());
    }
    boolean ownKindOnly = claim.kind() == Kind.ORDINAL || claim.kind() == Kind.PAIR;
    return ownKindOnly
        ? claim.kind() == body.kind()
        : body.kind() != Kind.ORDINAL && QuantityMatch.comparable(claim, body);
  }

  /** Returns whether two quantities are of one kind, spans of time in one unit. */
  public static boolean isSameKind(Quantity claim, Quantity body) {
    boolean shares =
        (claim.kind() == Kind.PERCENT || claim.kind() == Kind.POINTS)
            && (body.kind() == Kind.PERCENT || body.kind() == Kind.POINTS);
    boolean spans = claim.kind() == Kind.DURATION && claim.unit().equals(body.unit());
    return shares || (claim.kind() == body.kind() && (spans || claim.kind() != Kind.DURATION));
  }

  /** Returns how many content words are beside both of two spans. */
  public static int shared(
      Span claim,
      AnalysedPassage display,
      Span other,
      AnalysedPassage paragraph,
      Vocabulary vocabulary) {
    var context = context(claim, display, vocabulary);
    context.retainAll(context(other, paragraph, vocabulary));
    return context.size();
  }

  private static Set<Object> context(Span span, AnalysedPassage passage, Vocabulary vocabulary) {
    var words = new HashSet<Object>();
    var tokens = passage.tokens();
    int index =
        tokens.size() - passage.tokensIn(new Span(span.start(), passage.text().length())).size();
    if (index >= tokens.size()) {
      return words;
    }
    int sentence = tokens.get(index).sentence();
    for (int side = -1; side <= 1; side += 2) {
      int found = 0;
      int end = Math.max(-1, Math.min(tokens.size(), index + side * MAX_DISTANCE));
      for (int i = index + side; i != end && found < CONTEXT_WORDS; i += side) {
        var token = tokens.get(i);
        if (token.sentence() != sentence) {
          break;
        }
        boolean inside = token.span().start() >= span.start() && token.span().end() <= span.end();
        if (!inside && !token.stopWord() && token.shape() != WordShape.NUMBER) {
          words.add(CountedNoun.key(token, vocabulary));
          found++;
        }
      }
    }
    return words;
  }
}
