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
 * Finds the figure of a body that stands where a claim's stands: beside the same words. Cost:
 * linear in the figures.
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

  // A headline leaves the people out of what is done to them: "Seven die", "12 held". Stems.
  private static final Set<String> WITHOUT_PEOPLE =
      Set.of("die", "di", "dead", "kill", "injur", "hurt", "wound", "held", "arrest", "detain");
  private static final Set<String> PEOPLE = Set.of("peopl", "person");

  private FigurePlace() {}

  /**
   * A figure that stands in a claim's place.
   *
   * @param figure the figure
   * @param shared how many words beside it stand beside the claim too, the noun twice
   * @param sure whether they leave little doubt that the place is the same
   * @param only whether no figure of another value stands beside as many
   * @since 0.1.0
   */
  public record InPlace(Figure figure, int shared, boolean sure, boolean only) {}

  /**
   * Returns the figure beside the same words as the claim, of a kind that can be held against it;
   * the first of several. Empty where no figure shares a word with it.
   */
  public static Optional<InPlace> of(
      Quantity claim, AnalysedPassage display, List<Figure> figures) {
    var context = context(claim, display);
    InPlace best = null;
    for (var figure : figures) {
      if (!alike(claim, figure.quantity())) {
        continue;
      }
      int shared = shared(claim, context, figure);
      if (claim.kind() == Kind.LABEL) {
        return Optional.of(new InPlace(figure, shared, true, false));
      }
      if (best != null && shared == best.shared()) {
        boolean same =
            QuantityMatch.same(figure.quantity().value(), best.figure().quantity().value());
        best = new InPlace(best.figure(), shared, best.sure(), best.only() && same);
      }
      if (shared > 0 && (best == null || shared > best.shared())) {
        boolean sure = shared >= SURE && oneSort(claim, figure.quantity());
        best =
            new InPlace(
                figure, shared, sure && (!claim.spelled() || sameNoun(claim, figure)), true);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean alike(Quantity claim, Quantity body) {
    boolean labels = claim.kind() == Kind.LABEL || body.kind() == Kind.LABEL;
    if (labels) {
      return claim.kind() == body.kind() && claim.unit().equals(body.unit());
    }
    boolean own = claim.kind() == Kind.ORDINAL || claim.kind() == Kind.PAIR;
    return own
        ? claim.kind() == body.kind()
        : body.kind() != Kind.ORDINAL && QuantityMatch.comparable(claim, body);
  }

  private static int shared(Quantity claim, Set<String> context, Figure figure) {
    int shared = 0;
    boolean noun = sameNoun(claim, figure);
    for (var term : context(figure.quantity(), figure.paragraph())) {
      shared += context.contains(term) ? 1 : 0;
    }
    return noun ? shared + NOUN - 1 : shared;
  }

  /** Tells whether both count the same thing; years and per cent are no things. */
  private static boolean sameNoun(Quantity claim, Figure figure) {
    var counted = figure.quantity().noun();
    boolean same =
        claim.noun().equals(counted)
            || (WITHOUT_PEOPLE.contains(claim.noun()) && PEOPLE.contains(counted));
    return !claim.noun().isEmpty()
        && same
        && (claim.kind() == Kind.COUNT || claim.kind() == Kind.ORDINAL);
  }

  private static boolean oneSort(Quantity claim, Quantity body) {
    boolean shares =
        (claim.kind() == Kind.PERCENT || claim.kind() == Kind.POINTS)
            && (body.kind() == Kind.PERCENT || body.kind() == Kind.POINTS);
    boolean spans = claim.kind() == Kind.DURATION && claim.unit().equals(body.unit());
    return shares || (claim.kind() == body.kind() && (spans || claim.kind() != Kind.DURATION));
  }

  /** Returns how many content words stand beside both of two spans. */
  public static int shared(
      Span claim, AnalysedPassage display, Span other, AnalysedPassage paragraph) {
    var context = context(claim, display);
    context.retainAll(context(other, paragraph));
    return context.size();
  }

  private static Set<String> context(Quantity quantity, AnalysedPassage passage) {
    return context(quantity.span(), passage);
  }

  private static Set<String> context(Span span, AnalysedPassage passage) {
    var terms = new HashSet<String>();
    var tokens = passage.tokens();
    int index =
        tokens.size() - passage.tokensIn(new Span(span.start(), passage.text().length())).size();
    if (index >= tokens.size()) {
      return terms;
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
          terms.add(token.term());
          found++;
        }
      }
    }
    return terms;
  }
}
