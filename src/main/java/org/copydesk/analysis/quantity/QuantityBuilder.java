package org.copydesk.analysis.quantity;

import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Quantity;
import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.Quantity.Qualifier;
import org.copydesk.analysis.quantity.QuantityWords.Sort;
import org.copydesk.text.Span;
import org.copydesk.text.WordShape;
import org.copydesk.text.layout.Characters;

/** A quantity while it is read: the words round the number are added bit by bit. */
final class QuantityBuilder {
  // "Of the 15": words allowed between "of" and the noun.
  private static final int WORDS_AFTER_OF = 2;

  final int index;
  int start;
  int end;
  double value;
  double upper;
  double step;
  double factor = 1;
  Kind kind = Kind.COUNT;
  String unit = "";
  String attached = "";
  Qualifier qualifier = Qualifier.EXACT;
  boolean spelled;

  QuantityBuilder(int index, int start, int end, double value, double step) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.value = value;
    this.upper = value;
    this.step = step;
  }

  void money(String code) {
    kind = Kind.MONEY;
    unit = code;
  }

  Quantity build(AnalysedPassage passage, TokenCursor walk) {
    return new Quantity(
        new Span(start, end),
        index,
        kind,
        value * factor,
        upper * factor,
        value,
        step * factor,
        unit,
        qualifier,
        attached.isEmpty() ? noun(passage, walk) : attached,
        spelled);
  }

  /** Returns the content word that follows directly, past "of the" and "other". */
  private String noun(AnalysedPassage passage, TokenCursor walk) {
    var tokens = passage.tokens();
    int from = end;
    int afterOf = -1;
    for (int i = walk.indexAt(end); i < tokens.size(); i++) {
      var token = tokens.get(i);
      boolean number = token.shape() == WordShape.NUMBER;
      if (!isJoined(passage.text(), from, token.span().start())) {
        break;
      }
      if (!token.stopWord() && !number) {
        return token.term();
      }
      if (walk.is(Sort.OF, i)) {
        afterOf = 0;
      } else if (afterOf >= 0 && afterOf < WORDS_AFTER_OF) {
        afterOf++;
      } else if (number || !walk.is(Sort.REST, i)) {
        break;
      }
      from = token.span().end();
    }
    return "";
  }

  /** Returns whether nothing but blanks, hyphens and quotation marks part two words. */
  private static boolean isJoined(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (" \u00A0\u202F-\u2010\u2011".indexOf(text.charAt(i)) < 0
          && !Characters.isQuote(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
