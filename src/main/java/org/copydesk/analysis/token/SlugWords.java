package org.copydesk.analysis.token;

import java.util.regex.Pattern;

/** Reads the words of an address: {@code /2024/council-approves-plan.html}. */
public final class SlugWords {
  // Endings that web servers add.
  private static final Pattern EXTENSION = Pattern.compile("\\.(?:html?|php|aspx?|jsp)/?$");

  private SlugWords() {}

  /** Returns a text of the same length, with spaces for separators and for the ending. */
  public static String spaced(String slug) {
    var extension = EXTENSION.matcher(slug);
    int end = extension.find() ? extension.start() : slug.length();
    var spaced = new StringBuilder(slug);
    for (int i = 0; i < slug.length(); i++) {
      if (i >= end || "-_+./".indexOf(slug.charAt(i)) >= 0) {
        spaced.setCharAt(i, ' ');
      }
    }
    return spaced.toString();
  }
}
