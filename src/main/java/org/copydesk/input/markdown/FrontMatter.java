package org.copydesk.input.markdown;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.input.Diagnostic;
import org.copydesk.input.fields.ArticleFields;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.input.fields.ArticleKey.Alias;
import org.copydesk.input.json.DraftSettings;
import org.copydesk.input.json.Json;
import org.copydesk.input.source.MappedText;
import org.copydesk.input.source.SourceText;
import org.copydesk.input.source.Whitespace;
import org.copydesk.text.Span;

/** Reads the YAML between the {@code ---} lines at the top of a Markdown file. */
public final class FrontMatter {
  private static final YAMLFactory YAML =
      YAMLFactory.builder().streamReadConstraints(Json.LIMITS).build();

  // A line of dashes with anything else below it is a break between sections.
  private static final Pattern OPENING =
      Pattern.compile(
          "---[ \\t]*(\\r\\n|[\\r\\n])\\s*(#|---|\\.\\.\\.|\\{|[\\w\"'][^\\r\\n:]*:(\\s|$))");

  private final SourceText source;
  private final Span yaml;
  private final ArticleFields fields;
  private final Article.Builder article;
  private final Consumer<Diagnostic> problems;
  private final Consumer<Diagnostic> notes;

  private FrontMatter(
      SourceText source,
      Span yaml,
      ArticleFields fields,
      Article.Builder article,
      Consumer<Diagnostic> problems,
      Consumer<Diagnostic> notes) {
    this.source = source;
    this.yaml = yaml;
    this.fields = fields;
    this.article = article;
    this.problems = problems;
    this.notes = notes;
  }

  /** Tells whether a text begins with front matter. */
  public static boolean isOpenedBy(String text) {
    return OPENING.matcher(text).lookingAt();
  }

  /**
   * Reads front matter where the file has some.
   *
   * @param fields is given all that is a part of the article
   * @param article is given the suppressions
   * @return offset at which the body begins
   */
  public static int read(
      SourceText source,
      ArticleFields fields,
      Article.Builder article,
      Consumer<Diagnostic> problems,
      Consumer<Diagnostic> notes) {
    var text = source.text();
    if (!isOpenedBy(text)) {
      return 0;
    }
    int start = nextLine(text, 0);
    for (int line = start; line < text.length(); line = nextLine(text, line)) {
      int next = nextLine(text, line);
      var stripped = text.substring(line, next).stripTrailing();
      if (stripped.equals("---") || stripped.equals("...")) {
        new FrontMatter(source, new Span(start, line), fields, article, problems, notes).read();
        return next;
      }
    }
    problems.accept(
        source.diagnostic(0, "front matter isn't closed: expected a line --- after its keys"));
    return text.length();
  }

  private static int nextLine(String text, int from) {
    int at = from;
    while (at < text.length() && !Whitespace.isLineBreak(text.charAt(at))) {
      at++;
    }
    return Math.min(text.length(), at + (text.startsWith("\r\n", at) ? 2 : 1));
  }

  private void read() {
    var text = yaml.in(source.text());
    int control = firstUnprintable(text);
    if (control >= 0) {
      var name = String.format(Locale.ROOT, "U+%04X", text.codePointAt(control));
      problem(yaml.start() + control, "control character " + name + ": expected text");
      return;
    }
    try (var parser = YAML.createParser(text)) {
      read(parser);
    } catch (JacksonException e) {
      problem(offsetOf(e), "front matter isn't YAML: " + reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private void read(YAMLParser parser) throws IOException {
    var first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return;
    }
    if (first != JsonToken.START_OBJECT) {
      problem(offset(parser), "front matter: expected lines of key: value, found " + found(parser));
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      var alias = ArticleKey.inFrontMatter(name);
      if (name.equalsIgnoreCase(DraftSettings.KEY)) {
        new DraftSettings(
                parser,
                message -> source.diagnostic(offset(parser), message),
                article,
                problems,
                notes)
            .read();
      } else if (alias == null) {
        parser.skipChildren();
      } else {
        value(parser, alias, name);
      }
    }
  }

  private void value(YAMLParser parser, Alias alias, String name) throws IOException {
    int offset = offset(parser);
    var text = new MappedText(source, offset);
    boolean list = alias.key() == ArticleKey.BYLINE && !isScalar(parser);
    if (list && parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        author(parser, name, text);
      }
    } else if (list) {
      author(parser, name, text);
    } else {
      scalar(parser, name, text);
    }
    fields.put(alias, name, List.of(text.trimmed()), source.diagnostic(offset, ""));
  }

  /** Adds an author given by name, or by a mapping that has the name. */
  private void author(YAMLParser parser, String key, MappedText text) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      scalar(parser, key, text);
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isName = parser.currentName().equals("name");
      parser.nextToken();
      if (isName) {
        scalar(parser, key, text);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void scalar(YAMLParser parser, String key, MappedText text) throws IOException {
    if (!isScalar(parser) || parser.isCurrentAlias()) {
      var found = parser.isCurrentAlias() ? "an alias" : found(parser);
      problem(offset(parser), ArticleFields.quoted(key) + ": expected one value, found " + found);
      parser.skipChildren();
    } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
      if (!text.isEmpty()) {
        text.append(", ", text.end());
      }
      YamlScalar.append(text, source.text(), parser.getText(), offset(parser));
    }
  }

  private static boolean isScalar(YAMLParser parser) {
    var token = parser.currentToken();
    return token != null && token.isScalarValue();
  }

  private static String found(YAMLParser parser) {
    var token = parser.currentToken();
    return token == JsonToken.START_OBJECT ? "a mapping" : Json.nameOf(token);
  }

  private int offset(YAMLParser parser) {
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
