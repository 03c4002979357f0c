package org.copydesk.rules.common;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.analysis.Token;

/** Lists of words in messages. */
public final class QuotedWordList {
  // More words make the message longer than the headline that it is about.
  private static final int MOST = 5;

  private QuotedWordList() {}

  /** Returns a list of the words, each without a possessive {@code 's}. */
  public static String ofTokens(List<Token> tokens) {
    return of(tokens.stream().map(QuotedWordList::quoted).toList());
  }

  /** Returns the first five parts, and the number of the others. */
  static String of(List<String> parts) {
    var listed = parts.stream().limit(MOST).collect(Collectors.joining(", "));
    return parts.size() > MOST ? listed + " and " + (parts.size() - MOST) + " more" : listed;
  }

  /** Returns a word in quotation marks, without a possessive {@code 's}. */
  static String quoted(Token token) {
    int cut = token.span().end() - token.nameSpan().end();
    return '"' + token.surface().substring(0, token.surface().length() - cut) + '"';
  }
}
