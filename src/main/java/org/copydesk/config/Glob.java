package org.copydesk.config;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Path pattern of {@code .gitignore}: without a slash it is a name at any depth, with one a path
 * relative to the folder. {@code **} matches any number of folders, a folder all files below it,
 * and {@code {a,b}} either. Java's own path matcher differs in all of these.
 */
record Glob(String text, Pattern pattern) {

  /**
   * Parses a pattern.
   *
   * @throws IllegalArgumentException if it can't be parsed; the message has the reason
   */
  static Glob of(String text) {
    if (text.startsWith("!")) {
      throw new IllegalArgumentException(
          "expected a pattern without '!', which takes nothing back");
    }
    var path = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    var anchored = path.startsWith("/") ? path.substring(1) : path;
    if (anchored.isEmpty()) {
      throw new IllegalArgumentException("expected a pattern such as drafts/** or *.md");
    }
    try {
      var start = path.indexOf('/') >= 0 ? "" : "(?:.*/)?";
      var below = text.endsWith("/") ? "/.*" : "(?:/.*)?";
      return new Glob(text, Pattern.compile(start + regex(anchored) + below, Pattern.DOTALL));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "expected each [ and { with its ] and }: " + e.getDescription(), e);
    }
  }

  /**
   * Returns whether a file matches.
   *
   * @param path relative to the folder of the configuration, with slashes
   */
  boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  private static String regex(String glob) {
    var regex = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '[') {
        int end = glob.indexOf(']', i + 2);
        if (end < 0) {
          throw new PatternSyntaxException("[ without ]", glob, i);
        }
        regex.append(characters(glob.substring(i + 1, end)));
        i = end;
      } else if (c == '{') {
        depth++;
        regex.append("(?:");
      } else if (c == '}' && depth > 0) {
        depth--;
        regex.append(')');
      } else if (c == ',' && depth > 0) {
        regex.append('|');
      } else {
        if (c == '\\' && i + 1 < glob.length()) {
          i++;
        }
        int end = glob.offsetByCodePoints(i, 1);
        regex.append(Pattern.quote(glob.substring(i, end)));
        i = end - 1;
      }
    }
    if (depth > 0) {
      throw new PatternSyntaxException("{ without }", glob, glob.length());
    }
    return regex.toString();
  }

  private static String characters(String inside) {
    boolean not = inside.startsWith("!") || inside.startsWith("^");
    var set = (not ? inside.substring(1) : inside).replaceAll("([\\\\\\[\\]^&])", "\\\\$1");
    return not ? "[^/" + set + "]" : "[" + set + "]";
  }
}
