package org.copydesk.input.html;

import java.util.List;

/** Test for excerpts that systems cut from the beginning of a body. */
public final class Excerpts {
  private Excerpts() {}

  /** Returns whether a text is how a body begins, also cut off with dots; a blank one is. */
  public static boolean isBeginning(String text, List<String> body) {
    var letters = SiteName.letters(text);
    var start = new StringBuilder();
    for (int i = 0; i < body.size() && start.length() < letters.length(); i++) {
      start.append(SiteName.letters(body.get(i)));
    }
    return start.length() >= letters.length() && start.indexOf(letters) == 0;
  }
}
