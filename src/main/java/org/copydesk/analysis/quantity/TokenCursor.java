package org.copydesk.analysis.quantity;

import java.util.List;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;
import org.copydesk.text.layout.SpanSearch;

/** Looks at the tokens of a passage by index, and at the text between them. */
final class TokenCursor {
  private final String text;
  private final List<Token> tokens;
  private final QuantityWords words;

  TokenCursor(AnalysedPassage passage, QuantityWords words) {
    this.text = passage.text();
    this.tokens = passage.tokens();
    this.words = words;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** Returns a token's word; the empty string outside the passage. */
  String word(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).word();
  }

  boolean is(QuantityWords.Sort sort, int index) {
    return words.is(sort, word(index));
  }

  /** Returns whether only a space or a hyphen separates a token from the one before. */
  boolean joined(int index) {
    if (index <= 0 || index >= tokens.size()) {
      return false;
    }
    int from = tokens.get(index - 1).span().end();
    int to = tokens.get(index).span().start();
    if (to - from > 1) {
      return false;
    }
    return to == from || " -\u00A0\u202F\u2011".indexOf(text.charAt(from)) >= 0;
  }

  /** Returns the words of tokens that only spaces and hyphens part; empty where there are fewer. */
  String phrase(int from, int length) {
    if (length == 1) {
      return word(from);
    }
    if (from < 0 || from + length > tokens.size()) {
      return "";
    }
    var phrase = new StringBuilder(tokens.get(from).word());
    for (int i = from + 1; i < from + length; i++) {
      if (!joined(i)) {
        return "";
      }
      phrase.append(' ').append(tokens.get(i).word());
    }
    return phrase.toString();
  }

  /** Returns the first token that starts at an offset or after it. */
  int indexAt(int offset) {
    return SpanSearch.firstIndex(tokens, 0, token -> token.span().start() >= offset);
  }
}
