package org.copydesk.input.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Consumer;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.json.Json;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Whitespace;

/** Reader of a JSON object at the very start of a Markdown file. */
final class JsonFrontMatter extends FrontMatterReader {
  JsonFrontMatter(SourceText source, ArticleFields fields, Consumer<Diagnostic> problems) {
    super(source, Span.whole(source.text()), fields, problems);
  }

  @Override
  JsonParser open() throws IOException {
    return Json.FACTORY.createParser(source.text());
  }

  @Override
  int offset(JsonParser parser) {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  @Override
  Diagnostic unreadable(JacksonException e) {
    var problem = Json.problem(source.name(), e, 1);
    return new Diagnostic(
        problem.source(), problem.line(), problem.column(), "front matter: " + problem.message());
  }

  /** Reads the keys and returns the offset of the line's end after the object. */
  @Override
  int read() {
    var text = source.text();
    int end = super.read();
    while (end < text.length()
        && Whitespace.is(text.charAt(end))
        && !Whitespace.isLineBreak(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && !Whitespace.isLineBreak(text.charAt(end))) {
      problem(end, "front matter in JSON: expected a line break after it");
    }
    return end;
  }
}
