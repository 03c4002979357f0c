package org.copydesk.input.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.json.Json;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.layout.Whitespace;

/** Reads a JSON object at the very start of a Markdown file. */
final class JsonFrontMatter {
  private JsonFrontMatter() {}

  /** Returns the offset after the object. */
  static int read(SourceText source, ArticleFields fields, Consumer<Diagnostic> problems) {
    var text = source.text();
    try (var parser = Json.FACTORY.createParser(text)) {
      new KeyValues(source, fields, problems, JsonFrontMatter::offset).read(parser);
      int end = (int) parser.currentLocation().getCharOffset();
      int content = end;
      while (content < text.length()
          && Whitespace.is(text.charAt(content))
          && !Whitespace.isLineBreak(text.charAt(content))) {
        content++;
      }
      if (content < text.length() && !Whitespace.isLineBreak(text.charAt(content))) {
        problems.accept(
            source.diagnostic(content, "front matter in JSON: expected a line break after it"));
      }
      return content;
    } catch (JacksonException e) {
      var problem = Json.problem(source.name(), e, 1);
      problems.accept(
          new Diagnostic(
              problem.source(),
              problem.line(),
              problem.column(),
              "front matter: " + problem.message()));
      return text.length();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static int offset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }
}
