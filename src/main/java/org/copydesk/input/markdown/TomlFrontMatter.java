package org.copydesk.input.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.json.Json;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;

/** Reads the TOML between {@code +++} lines. */
final class TomlFrontMatter {
  private static final TomlMapper TOML =
      new TomlMapper(TomlFactory.builder().streamReadConstraints(Json.LIMITS).build());

  private final SourceText source;
  private final Span toml;

  private TomlFrontMatter(SourceText source, Span toml) {
    this.source = source;
    this.toml = toml;
  }

  static void read(
      SourceText source, Span toml, ArticleFields fields, Consumer<Diagnostic> problems) {
    var frontMatter = new TomlFrontMatter(source, toml);
    try {
      // TOML has no CR alone for a line end.
      var keys = TOML.readTree(toml.in(source.text()).replaceAll("\\r(?!\\n)", "\n"));
      try (var parser = TOML.treeAsTokens(keys)) {
        new KeyValues(source, fields, problems, frontMatter::offset).read(parser);
      }
    } catch (JacksonException e) {
      problems.accept(frontMatter.problem(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private Diagnostic problem(JacksonException e) {
    var location = e.getLocation();
    int offset = location == null ? -1 : (int) location.getCharOffset();
    var reason = e.getOriginalMessage() == null ? "" : e.getOriginalMessage() + ": ";
    return source.diagnostic(
        Math.max(toml.start(), Math.min(toml.end(), toml.start() + offset)),
        "front matter isn't TOML: "
            + reason.replaceAll("\\s+", " ")
            + "expected lines of key = value, text in quotes");
  }

  /**
   * Finds the value in the source, since the parser doesn't say where it stands: that written after
   * its key, or the key itself where it is written otherwise than it reads.
   */
  private int offset(JsonParser parser) throws IOException {
    var text = source.text();
    var context = parser.getParsingContext();
    while (context.getParent() != null && !context.getParent().inRoot()) {
      context = context.getParent();
    }
    var key = Pattern.quote(String.valueOf(context.getCurrentName()));
    var line = Pattern.compile("(?m)^[ \\t]*[\"']?" + key + "[\"']?[ \\t]*=[ \\t]*").matcher(text);
    if (!line.region(toml.start(), toml.end()).find()) {
      return toml.start();
    }
    int value = line.end();
    if (parser.currentToken().isScalarValue()) {
      int written = text.indexOf(parser.getText(), value);
      if (written > value && written < toml.end() && isQuote(text.charAt(written - 1))) {
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
