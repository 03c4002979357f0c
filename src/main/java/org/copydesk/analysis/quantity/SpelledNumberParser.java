package org.copydesk.analysis.quantity;

import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.Token;
import org.copydesk.analysis.quantity.QuantityWords.Sort;
import org.jspecify.annotations.Nullable;

/** Reads the quantity in words that begins at a token of one passage. */
final class SpelledNumberParser {
  // The one magnitude that needs no number before it: "dozen eggs".
  private static final int DOZEN = 12;

  private final AnalysedPassage passage;
  private final TokenCursor walk;
  private final QuantityWords words;
  private final NumberWords numbers;

  SpelledNumberParser(
      AnalysedPassage passage, TokenCursor walk, QuantityWords words, NumberWords numbers) {
    this.passage = passage;
    this.walk = walk;
    this.words = words;
    this.numbers = numbers;
  }

  /** Returns the quantity in words that begins at a token; null where none does. */
  @Nullable Quantity at(int index) {
    var spelled = numbers.at(walk, index);
    if (spelled.tokens() > 0) {
      return spelled(index, spelled);
    }
    var token = walk.token(index);
    return words.isAlone(token.word()) ? word(index, token) : null;
  }

  private Quantity spelled(int index, NumberWords.Spelled spelled) {
    int last = index + spelled.tokens() - 1;
    var draft =
        new QuantityBuilder(
            index,
            walk.token(index).span().start(),
            walk.token(last).span().end(),
            spelled.value(),
            1);
    draft.spelled = true;
    double below = walk.joined(last + 1) ? words.number(Sort.DENOMINATOR, walk.word(last + 1)) : 0;
    if (below > 0 && spelled.value() < below && !spelled.ordinal()) {
      return fraction(draft, last + 1, spelled.value() / below);
    }
    if (spelled.ordinal()) {
      double part = words.number(Sort.DENOMINATOR, walk.word(last));
      if (part > 0 && isPart(index, last)) {
        return fraction(draft, last, 1 / part);
      }
      draft.kind = Kind.ORDINAL;
      return draft.build(passage, walk);
    }
    addHalf(draft, last + 1);
    return finish(draft);
  }

  /** Reads the end of "four and a half", whose words the lexicon has as one phrase. */
  private void addHalf(QuantityBuilder draft, int next) {
    for (int length = 2; length <= 3 && walk.joined(next); length++) {
      double more = words.number(Sort.PLUS, walk.phrase(next, length));
      if (more > 0) {
        draft.value += more;
        draft.upper = draft.value;
        draft.end = walk.token(next + length - 1).span().end();
      }
    }
  }

  /** Returns whether a number is a part, "a third of it", and no ordinal, "a third man". */
  private boolean isPart(int index, int last) {
    if (walk.is(Sort.OF, last + 1)) {
      return true;
    }
    boolean alone = !walk.joined(last + 1) || walk.token(last + 1).stopWord();
    return walk.is(Sort.ONE, index - 1) && alone;
  }

  /**
   * Reads a fraction, with the unit that it divides: "half", "half a per cent", "half of a
   * million".
   */
  private Quantity fraction(QuantityBuilder draft, int last, double value) {
    draft.value = value;
    draft.upper = value;
    draft.spelled = true;
    draft.end = walk.token(last).span().end();
    int unit = unitOfPart(last);
    if (unit > 0 && tail().share(draft, unit)) {
      draft.step = value;
      return tail().qualified(draft).build(passage, walk);
    }
    double magnitude = unit > 0 ? magnitude(walk.word(unit)) : 0;
    if (magnitude > 0) {
      draft.factor = magnitude;
      draft.end = walk.token(unit).span().end();
      return finish(draft);
    }
    draft.kind = Kind.FRACTION;
    return tail().qualified(draft).build(passage, walk);
  }

  /**
   * Returns the token that names the unit that a fraction ending at a token is a part of: the
   * "percent" of "half a percent" and "a tenth of 1 percent"; -1 where there can be none.
   */
  private int unitOfPart(int last) {
    int next = walk.is(Sort.OF, last + 1) ? last + 2 : last + 1;
    boolean one = walk.is(Sort.ONE, next) || walk.word(next).equals("1");
    if (!one && next > last + 1) {
      return -1;
    }
    int unit = one ? next + 1 : next;
    for (int i = last + 1; i <= unit; i++) {
      if (!walk.joined(i)) {
        return -1;
      }
    }
    return unit;
  }

  private double magnitude(String word) {
    double group = words.number(Sort.GROUP, word);
    return group > 2 ? group : words.number(Sort.MAGNITUDE, word);
  }

  /** Reads "half", "a quarter of", "doubles", "a dozen". */
  private @Nullable Quantity word(int index, Token token) {
    var draft = new QuantityBuilder(index, token.span().start(), token.span().end(), 1, 1);
    draft.spelled = true;
    double part = words.number(Sort.DENOMINATOR, token.word());
    if (part > 0) {
      // "Half a century", "quarter-century", "quarter point": a number, not a share.
      int unit = unitOfPart(index);
      boolean whole = unit > 0 && (magnitude(walk.word(unit)) > 0 || tail().isShare(unit));
      boolean reads = part == 2 || whole || isPart(index, index);
      return reads ? fraction(draft, index, 1 / part) : null;
    }
    double times = words.number(Sort.MULTIPLE, token.word());
    if (times > 0) {
      draft.kind = Kind.MULTIPLE;
      draft.value = times;
      draft.upper = times;
      return draft.build(passage, walk);
    }
    // "Decades", "centuries": nobody counts them.
    double group = token.word().endsWith("s") ? Double.NaN : words.number(Sort.GROUP, token.word());
    if (group > 0 || words.number(Sort.MAGNITUDE, token.word()) == DOZEN) {
      draft.value = group > 0 ? group : DOZEN;
      draft.upper = draft.value;
      return finish(draft);
    }
    return null;
  }

  private Quantity finish(QuantityBuilder draft) {
    return tail().complete(draft).build(passage, walk);
  }

  private QuantityUnitParser tail() {
    return new QuantityUnitParser(passage.text(), walk, words);
  }
}
