package org.copydesk.input.html;

import java.util.List;
import java.util.regex.Pattern;

/** Test for excerpts that systems cut from the beginning of a body. */
public final class Excerpts {
  // Search engines cut longer titles off, and so do systems before them.
  private static final int LONG_TITLE = 100;

  private static final Pattern DOTS = Pattern.compile("(…|\\.{3}|\\[…\\])\\s*$");

  private Excerpts() {}

  /** Returns whether a title may have been cut off: it ends in dots, or is as long as they get. */
  static boolean isCutOff(String title) {
    return title.length() >= LONG_TITLE || DOTS.matcher(title).find();
  }

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
