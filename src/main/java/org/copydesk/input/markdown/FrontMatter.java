package org.copydesk.input.markdown;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.source.SourceText;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Whitespace;

/**
 * Finds the keys at the top of a Markdown file: YAML between {@code ---} lines, TOML between {@code
 * +++} lines, or a JSON object.
 */
public final class FrontMatter {
  // A line of dashes with anything else below it is a break between sections.
  private static final Pattern YAML =
      Pattern.compile(
          "---[ \\t]*(\\r\\n|[\\r\\n])\\s*(#|---|\\.\\.\\.|\\{|[\\w\"'][^\\r\\n:]*:(\\s|$))");

  private static final Pattern TOML = Pattern.compile("\\+\\+\\+[ \\t]*[\\r\\n]");

  // Not the braces of a template's tag.
  private static final Pattern JSON = Pattern.compile("\\{\\s*[\"}]");

  private FrontMatter() {}

  /** Returns whether a text begins with front matter that can be nothing else. */
  public static boolean isOpenedBy(String text) {
    return YAML.matcher(text).lookingAt() || TOML.matcher(text).lookingAt();
  }

  /**
   * Reads front matter where the file has some.
   *
   * @return offset at which the body begins
   */
  public static int read(SourceText source, ArticleFields fields, Consumer<Diagnostic> problems) {
    var text = source.text();
    if (JSON.matcher(text).lookingAt()) {
      OptionalLibrary.JACKSON.require("Reading JSON front matter");
      return new JsonFrontMatter(source, fields, problems).read();
    }
    if (!isOpenedBy(text)) {
      return 0;
    }
    var fence = text.substring(0, 3);
    boolean isYaml = fence.equals("---");
    int start = nextLine(text, 0);
    for (int line = start; line < text.length(); line = nextLine(text, line)) {
      int next = nextLine(text, line);
      var stripped = text.substring(line, next).stripTrailing();
      if (stripped.equals(fence) || (isYaml && stripped.equals("..."))) {
        var keys = new Span(start, line);
        if (isYaml) {
          OptionalLibrary.JACKSON_YAML.require("Reading YAML front matter");
          new YamlFrontMatter(source, keys, fields, problems).read();
        } else {
          OptionalLibrary.JACKSON_TOML.require("Reading TOML front matter");
          new TomlFrontMatter(source, keys, fields, problems).read();
        }
        return next;
      }
    }
    problems.accept(
        source.diagnostic(
            0, "front matter isn't closed: expected a line " + fence + " after its keys"));
    return text.length();
  }

  private static int nextLine(String text, int from) {
    int at = from;
    while (at < text.length() && !Whitespace.isLineBreak(text.charAt(at))) {
      at++;
    }
    return Math.min(text.length(), at + (text.startsWith("\r\n", at) ? 2 : 1));
  }
}
