package org.copydesk.similarity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.Shape;
import org.copydesk.similarity.BodyFigures.Figure;
import org.copydesk.text.Span;

/**
 * Finds the figure of a body that stands where a claim's stands: beside the same words. Words are
 * the same in all their forms. Cost: linear in the figures.
 *
 * @since 0.1.0
 */
public final class FigurePlace {
  // Content words on either side that tell a figure's place; a headline rarely has more.
  private static final int BESIDE = 3;

  // How far they may stand: past it lies nothing but a table, of which each figure would see all.
  private static final int FAR = 100;

  // What a figure counts says more about its place than any other word beside it.
  private static final int NOUN = 2;

  // The noun and another word, or three others.
  private static final int SURE = 3;

  // Of figures that count nothing, such as money, two words say what they measure, or the verb.
  private static final int MEASURED = 2;

  private final Quantity claim;
  private final Vocabulary vocabulary;
  private final Set<Object> context;
  private final Counted counted;

  private FigurePlace(Quantity claim, AnalysedPassage display, Vocabulary vocabulary) {
    this.claim = claim;
    this.vocabulary = vocabulary;
    this.context = context(claim.span(), display, vocabulary);
    this.counted = Counted.of(claim, display, vocabulary);
  }

  /**
   * A figure that stands in a claim's place.
   *
   * @param figure the figure
   * @param shared how many words beside it stand beside the claim too, the noun twice
   * @param alike whether it is of the claim's kind and about the same thing: counts the same, or,
   *     of money and the like, stands beside two of the same words or right after the verb
   * @param sure whether it is alike and they leave little doubt that the place is the same
   * @param only whether no such figure of another value stands beside as many
   * @since 0.1.0
   */
  public record InPlace(Figure figure, int shared, boolean alike, boolean sure, boolean only) {
    private boolean isBefore(InPlace other) {
      return alike == other.alike ? shared > other.shared : alike;
    }

    private boolean isBeside(InPlace other) {
      return alike == other.alike && shared == other.shared;
    }
  }

  /**
   * Returns the figure beside the same words as the claim, of a kind that can be held against it:
   * one that is alike before others, the first of several. Empty where no figure shares a word with
   * it.
   *
   * @param vocabulary that of the article's language
   */
  public static Optional<InPlace> of(
      Quantity claim, AnalysedPassage display, List<Figure> figures, Vocabulary vocabulary) {
    var place = new FigurePlace(claim, display, vocabulary);
    InPlace best = null;
    for (var figure : figures) {
      if (!isComparable(claim, figure.quantity()) || isInName(figure)) {
        continue;
      }
      var found = place.of(figure);
      if (claim.kind() == Kind.LABEL) {
        return Optional.of(found);
      }
      if (best != null && best.isBeside(found)) {
        boolean same =
            QuantityMatch.same(figure.quantity().value(), best.figure().quantity().value());
        best =
            new InPlace(
                best.figure(), best.shared(), best.alike(), best.sure(), best.only() && same);
      }
      if (found.shared() > 0 && (best == null || found.isBefore(best))) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private InPlace of(Figure figure) {
    int shared = 0;
    for (var word : context(figure.quantity().span(), figure.paragraph(), vocabulary)) {
      shared += context.contains(word) ? 1 : 0;
    }
    if (claim.kind() == Kind.LABEL) {
      return new InPlace(figure, shared, true, true, false);
    }
    boolean counts = claim.kind() == Kind.COUNT || claim.kind() == Kind.ORDINAL;
    var other = Counted.of(figure.quantity(), figure.paragraph(), vocabulary);
    boolean noun = counts && counted.isSame(other);
    shared += noun ? NOUN - 1 : 0;
    boolean same = counts ? noun : shared >= MEASURED || counted.hasVerbOf(other);
    // Neither names what it counts: "ten others", "tie for tenth".
    same |= counts && counted.nouns().isEmpty() && other.nouns().isEmpty() && shared >= SURE;
    boolean one = figure.quantity().value() == 1 && (shared < SURE || isPartOf(figure));
    boolean alike = same && !one && isSameKind(claim, figure.quantity());
    return new InPlace(figure, shared, alike, alike && shared >= SURE, true);
  }

  /** Returns whether a function word follows a number: "one of the cracks". */
  private static boolean isPartOf(Figure figure) {
    var tokens = figure.paragraph().tokens();
    int next = figure.quantity().token() + 1;
    return next < tokens.size() && tokens.get(next).stopWord();
  }

  /** Returns whether a number stands inside a name: "Lavar 70 Gel". */
  private static boolean isInName(Figure figure) {
    var quantity = figure.quantity();
    var tokens = figure.paragraph().tokens();
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
    boolean own = claim.kind() == Kind.ORDINAL || claim.kind() == Kind.PAIR;
    return own
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

  /** Returns how many content words stand beside both of two spans. */
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
      int end = Math.max(-1, Math.min(tokens.size(), index + side * FAR));
      for (int i = index + side; i != end && found < BESIDE; i += side) {
        var token = tokens.get(i);
        if (token.sentence() != sentence) {
          break;
        }
        boolean inside = token.span().start() >= span.start() && token.span().end() <= span.end();
        if (!inside && !token.stopWord() && token.shape() != Shape.NUMBER) {
          words.add(Counted.key(token, vocabulary));
          found++;
        }
      }
    }
    return words;
  }
}
