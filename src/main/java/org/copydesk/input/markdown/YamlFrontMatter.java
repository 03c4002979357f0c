package org.copydesk.input.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.json.Json;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;

/** Reader of the YAML between {@code ---} lines. */
final class YamlFrontMatter extends FrontMatterReader {
  private static final YAMLFactory YAML =
      YAMLFactory.builder().streamReadConstraints(Json.LIMITS).build();

  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF&&[^\\t\\r\\n\\x85]]");

  YamlFrontMatter(
      SourceText source, Span keys, ArticleFields fields, Consumer<Diagnostic> problems) {
    super(source, keys, fields, problems);
  }

  @Override
  int read() {
    var control = UNPRINTABLE.matcher(keys.in(source.text()));
    if (control.find()) {
      var name = String.format(Locale.ROOT, "U+%04X", control.group().codePointAt(0));
      problem(keys.start() + control.start(), "control character " + name + ": expected text");
      return keys.end();
    }
    return super.read();
  }

  @Override
  JsonParser open() throws IOException {
    return YAML.createParser(keys.in(source.text()));
  }

  @Override
  int offset(JsonParser parser) {
    return offset(parser.currentTokenLocation().getCharOffset());
  }

  /** Turns the parser's count of code points into an offset of the file. */
  private int offset(long codePoints) {
    int length = source.text().codePointCount(keys.start(), keys.end());
    int inside = (int) Math.max(0, Math.min(codePoints, length));
    return source.text().offsetByCodePoints(keys.start(), inside);
  }

  @Override
  Diagnostic unreadable(JacksonException e) {
    return source.diagnostic(offsetOf(e), "front matter isn't YAML: " + reason(e));
  }

  // Jackson's wrapper of SnakeYAML's exception is deprecated, but only it has the place of the
  // fault: the location of other exceptions is that of the last token.
  @SuppressWarnings("deprecation")
  private int offsetOf(JacksonException e) {
    if (e instanceof com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException m) {
      return offset(m.getProblemMark().getIndex());
    }
    var location = e.getLocation();
    return location == null ? keys.start() : offset(location.getCharOffset());
  }

  @SuppressWarnings("deprecation")
  private static String reason(JacksonException e) {
    // Other messages quote the parser's insides.
    var reason =
        e instanceof com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException m
            ? m.getProblem().replaceAll("\\s+", " ").strip() + ": "
            : "";
    return reason
        + "expected lines of key: value, the value in quotes if it has ': ' inside or a sign first";
  }
}
