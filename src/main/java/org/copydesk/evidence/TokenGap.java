package org.copydesk.evidence;

import java.util.function.IntPredicate;
import org.copydesk.analysis.AnalysedPassage;
import org.copydesk.analysis.Token;

/** What stands between a token and the one before: blanks and marks. Stateless. */
public final class TokenGap {
  private TokenGap() {}

  /**
   * Returns whether one of the characters between a token and the one before is as asked; false for
   * the first token of a passage.
   */
  public static boolean hasBefore(AnalysedPassage passage, Token token, IntPredicate character) {
    if (token.index() == 0) {
      return false;
    }
    int end = token.span().start();
    for (int i = passage.tokens().get(token.index() - 1).span().end(); i < end; i++) {
      if (character.test(passage.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of some marks is between a token and the one before. */
  public static boolean hasBefore(AnalysedPassage passage, Token token, String marks) {
    if (token.index() == 0) {
      return false;
    }
    int end = token.span().start();
    for (int i = passage.tokens().get(token.index() - 1).span().end(); i < end; i++) {
      if (marks.indexOf(passage.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
