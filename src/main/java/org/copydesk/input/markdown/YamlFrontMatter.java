package org.copydesk.input.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.copydesk.draft.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.json.Json;
import org.copydesk.input.source.SourceText;
import org.copydesk.text.Span;
import org.copydesk.text.layout.Whitespace;

/** Reads the YAML between {@code ---} lines. */
final class YamlFrontMatter {
  private static final YAMLFactory YAML =
      YAMLFactory.builder().streamReadConstraints(Json.LIMITS).build();

  private final SourceText source;
  private final Span yaml;
  private final Consumer<Diagnostic> problems;

  private YamlFrontMatter(SourceText source, Span yaml, Consumer<Diagnostic> problems) {
    this.source = source;
    this.yaml = yaml;
    this.problems = problems;
  }

  static void read(
      SourceText source, Span yaml, ArticleFields fields, Consumer<Diagnostic> problems) {
    new YamlFrontMatter(source, yaml, problems).read(fields);
  }

  private void read(ArticleFields fields) {
    var text = yaml.in(source.text());
    int control = firstUnprintable(text);
    if (control >= 0) {
      var name = String.format(Locale.ROOT, "U+%04X", text.codePointAt(control));
      problem(yaml.start() + control, "control character " + name + ": expected text");
      return;
    }
    try (var parser = YAML.createParser(text)) {
      new KeyValues(source, fields, problems, this::offset).read(parser);
    } catch (JacksonException e) {
      problem(offsetOf(e), "front matter isn't YAML: " + reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private int offset(JsonParser parser) {
    return offset(parser.currentTokenLocation().getCharOffset());
  }

  /** Turns the parser's count of code points into an offset of the file. */
  private int offset(long codePoints) {
    int length = source.text().codePointCount(yaml.start(), yaml.end());
    int inside = (int) Math.max(0, Math.min(codePoints, length));
    return source.text().offsetByCodePoints(yaml.start(), inside);
  }

  // Jackson's own name for SnakeYAML's exception is deprecated for later removal of that library,
  // and nothing else says where the fault is: the exception's location is the last token's.
  @SuppressWarnings("deprecation")
  private int offsetOf(JacksonException e) {
    if (e instanceof com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException m) {
      return offset(m.getProblemMark().getIndex());
    }
    var location = e.getLocation();
    return location == null ? yaml.start() : offset(location.getCharOffset());
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

  private static int firstUnprintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\t' && !Whitespace.isLineBreak(c);
      if (control || (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0xFFFE || c == 0xFFFF) {
        return i;
      }
    }
    return -1;
  }

  private void problem(int offset, String message) {
    problems.accept(source.diagnostic(offset, message));
  }
}
