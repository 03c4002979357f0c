package org.copydesk.input.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.html.HtmlBody;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.layout.Paragraphs;

/**
 * Reader of a block of the body: {@code {"id": "b7", "text": "…"}}, or {@code html} in place of
 * {@code text}. Other keys are ignored.
 *
 * @param problems takes what was found in place of a block
 */
record BlockJson(JsonParser parser, int recordLine, Consumer<String> problems) {
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final String HTML = "html";
  private static final Set<String> KEYS = Set.of(ID, TEXT, HTML);

  /** Reads the parser's current object to its end; none for a block without text. */
  List<MappedText> read() throws IOException {
    var values = new HashMap<String, String>();
    boolean hasContent = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      var token = parser.nextToken();
      if (!KEYS.contains(name)) {
        parser.skipChildren();
        continue;
      }
      hasContent |= !name.equals(ID);
      if (token == JsonToken.VALUE_STRING
          || (token == JsonToken.VALUE_NUMBER_INT && name.equals(ID))) {
        values.put(name, parser.getText());
      } else if (token != JsonToken.VALUE_NULL) {
        problems.accept(Json.nameOf(token) + " as " + ArticleFields.quoted(name));
        parser.skipChildren();
      }
    }
    if (!hasContent) {
      problems.accept("an object without them");
    }
    return paragraphs(values.getOrDefault(TEXT, ""), values.getOrDefault(HTML, "")).stream()
        .map(paragraph -> paragraph.inBlock(values.get(ID)))
        .toList();
  }

  private List<MappedText> paragraphs(String text, String html) {
    if (text.isEmpty() && !html.isEmpty()) {
      return HtmlBody.paragraphs(SourceText.of(HTML, html)).stream()
          .map(paragraph -> paragraph.inRecord(recordLine))
          .toList();
    }
    return Paragraphs.spans(text).stream()
        .map(span -> MappedText.inRecord(text, span, recordLine))
        .toList();
  }
}
