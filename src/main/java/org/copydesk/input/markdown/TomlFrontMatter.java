package org.copydesk.input.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.json.Json;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;

/** Reader of the TOML between {@code +++} lines. */
final class TomlFrontMatter extends FrontMatterReader {
  private static final TomlMapper TOML =
      new TomlMapper(TomlFactory.builder().streamReadConstraints(Json.LIMITS).build());

  TomlFrontMatter(
      SourceText source, Span keys, ArticleFields fields, Consumer<Diagnostic> problems) {
    super(source, keys, fields, problems);
  }

  @Override
  JsonParser open() throws IOException {
    // TOML has no CR alone for a line end.
    return TOML.treeAsTokens(TOML.readTree(keys.in(source.text()).replaceAll("\\r(?!\\n)", "\n")));
  }

  @Override
  Diagnostic unreadable(JacksonException e) {
    var location = e.getLocation();
    int offset = location == null ? -1 : (int) location.getCharOffset();
    var reason = e.getOriginalMessage() == null ? "" : e.getOriginalMessage() + ": ";
    return source.diagnostic(
        Math.max(keys.start(), Math.min(keys.end(), keys.start() + offset)),
        "front matter isn't TOML: "
            + reason.replaceAll("\\s+", " ")
            + "expected lines of key = value, text in quotes");
  }

  /**
   * Finds the value in the source, since the parser doesn't say where it is: after its key, or the
   * key itself where the value has escapes.
   */
  @Override
  int offset(JsonParser parser) throws IOException {
    var text = source.text();
    var context = parser.getParsingContext();
    while (context.getParent() != null && !context.getParent().inRoot()) {
      context = context.getParent();
    }
    var key = Pattern.quote(String.valueOf(context.getCurrentName()));
    var line = Pattern.compile("(?m)^[ \\t]*[\"']?" + key + "[\"']?[ \\t]*=[ \\t]*").matcher(text);
    if (!line.region(keys.start(), keys.end()).find()) {
      return keys.start();
    }
    int value = line.end();
    if (parser.currentToken().isScalarValue()) {
      int written = text.indexOf(parser.getText(), value);
      if (written > value && written < keys.end() && isQuote(text.charAt(written - 1))) {
        return written - 1;
      }
      for (var quotes : new String[] {"\"\"\"", "'''"}) {
        if (text.startsWith(quotes, value)) {
          return value + 2;
        }
      }
    }
    return value;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
