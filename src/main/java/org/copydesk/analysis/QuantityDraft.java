package org.copydesk.analysis;

import org.copydesk.analysis.Quantity.Kind;
import org.copydesk.analysis.Quantity.Qualifier;
import org.copydesk.text.Span;

/** A quantity while it is read: what stands round the number is added bit by bit. */
final class QuantityDraft {
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

  QuantityDraft(int index, int start, int end, double value, double step) {
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

  Quantity build(AnalysedPassage passage, TokenWalk walk) {
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

  private String noun(AnalysedPassage passage, TokenWalk walk) {
    int sentence = walk.token(index).sentence();
    var tokens = passage.tokens();
    for (int i = walk.indexAt(end); i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.sentence() != sentence) {
        break;
      }
      if (!token.stopWord()) {
        return token.term();
      }
    }
    return "";
  }
}
