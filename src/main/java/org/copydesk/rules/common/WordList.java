package org.copydesk.rules.common;

import java.util.List;
import org.copydesk.analysis.Token;
import org.copydesk.message.Messages;

/** Lists of words as values of messages. */
public final class WordList {
  private WordList() {}

  /** Returns a list of the words, each without a possessive {@code 's}. */
  public static List<Object> ofTokens(List<Token> tokens) {
    return Messages.list(tokens.stream().map(WordList::word).toList());
  }

  /** Returns a word without a possessive {@code 's}. */
  static String word(Token token) {
    int cut = token.span().end() - token.nameSpan().end();
    return token.surface().substring(0, token.surface().length() - cut);
  }
}
