package org.copydesk.testing;

import org.copydesk.text.Word;
import org.copydesk.text.WordShape;

/** A content word in small letters. */
public class LowerCaseWord extends Word {
  private final String word;

  public LowerCaseWord(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public WordShape shape() {
    return WordShape.LOWER;
  }

  @Override
  public boolean startsUpper() {
    return false;
  }

  @Override
  public boolean stopWord() {
    return false;
  }
}
