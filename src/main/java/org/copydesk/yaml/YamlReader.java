package org.copydesk.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.text.SourcePosition;
import org.copydesk.text.layout.LineIndex;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML document. Aliases aren't followed, so that no short file expands to a long one.
 */
public final class YamlReader {
  // The schema needs five in a configuration; JSON Schema itself some ten.
  private static final int MAX_DEPTH = 20;

  private final String text;
  private final LineIndex lines;
  private final ParserImpl parser;
  private final Consumer<Problem> problems;
  private int lastCodePoints;
  private int lastOffset;

  /** Ends reading after a problem was reported. */
  @SuppressWarnings("serial")
  private static final class Unreadable extends RuntimeException {
    private Unreadable() {
      super(null, null, false, false);
    }
  }

  private YamlReader(String text, Consumer<Problem> problems) {
    this.text = text;
    this.lines = LineIndex.of(text);
    this.problems = problems;
    var options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.parser = new ParserImpl(new StreamReader(text), options);
  }

  /**
   * Reads a text.
   *
   * @return its value; empty if there is none, or if the text isn't YAML, which is reported
   */
  public static Optional<YamlNode> read(String text, Consumer<Problem> problems) {
    var reader = new YamlReader(text, problems);
    try {
      return reader.document();
    } catch (Unreadable e) {
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      problems.accept(
          new Problem(
              reader.position(e.getProblemMark()),
              "not YAML: " + oneLine(e.getProblem()) + hint(e)));
      return Optional.empty();
    } catch (ReaderException e) {
      problems.accept(
          new Problem(
              reader.position(e.getPosition()),
              String.format(
                  Locale.ROOT, "control character U+%04X: expected text", e.getCodePoint())));
      return Optional.empty();
    } catch (YAMLException e) {
      problems.accept(
          new Problem(reader.position(0), "not YAML: " + oneLine(String.valueOf(e.getMessage()))));
      return Optional.empty();
    }
  }

  private static String hint(MarkedYAMLException e) {
    return oneLine(e.getProblem()).contains("TAB")
        ? ": expected spaces"
        : ": expected lines of key: value, the value in quotes if it begins with a sign or has ': ' inside";
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }

  private Optional<YamlNode> document() {
    parser.getEvent(); // The stream's start.
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    parser.getEvent(); // The document's start.
    var value = value("the document", 0);
    parser.getEvent(); // Its end.
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      problem(position(parser.peekEvent().getStartMark()), "a second document: expected one");
    }
    return Optional.of(value);
  }

  private YamlNode value(String name, int depth) {
    var event = parser.getEvent();
    var at = position(event.getStartMark());
    if (event instanceof AliasEvent alias) {
      problem(at, name + ": expected the value itself, found the alias *" + alias.getAnchor());
      return new YamlNode.Unread(at);
    }
    if (event instanceof ScalarEvent scalar) {
      return new YamlNode.Scalar(scalar.getValue(), scalar.isPlain(), at);
    }
    if (depth == MAX_DEPTH) {
      problem(at, "nested too deep: expected at most " + MAX_DEPTH + " levels");
      throw new Unreadable();
    }
    if (event instanceof SequenceStartEvent) {
      return sequence(name, at, depth);
    }
    if (event instanceof MappingStartEvent) {
      return mapping(name, at, depth);
    }
    throw new IllegalStateException("a value begins with " + event);
  }

  private YamlNode sequence(String name, SourcePosition at, int depth) {
    var items = new ArrayList<YamlNode>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(value(name + "[" + items.size() + "]", depth + 1));
    }
    parser.getEvent();
    return new YamlNode.Sequence(List.copyOf(items), at);
  }

  private YamlNode mapping(String name, SourcePosition at, int depth) {
    var keys = new LinkedHashMap<String, SourcePosition>();
    var values = new LinkedHashMap<String, YamlNode>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      var key = value(name, depth + 1);
      var keyName = key instanceof YamlNode.Scalar scalar ? scalar.text() : "";
      var value = value(depth == 0 ? keyName : name + "." + keyName, depth + 1);
      if (!(key instanceof YamlNode.Scalar)) {
        problem(key.at(), name + ": expected a key, found " + key.type());
      } else if (keys.containsKey(keyName)) {
        problem(
            key.at(),
            "key '" + keyName + "' occurs twice: first in line " + keys.get(keyName).line());
      } else {
        keys.put(keyName, key.at());
        values.put(keyName, value);
      }
    }
    parser.getEvent();
    return new YamlNode.Mapping(keys, values, at);
  }

  private void problem(SourcePosition at, String message) {
    problems.accept(new Problem(at, message));
  }

  private SourcePosition position(Mark match) {
    return position(match.getIndex());
  }

  /** Converts the parser's count of code points to line and column. */
  private SourcePosition position(int codePoints) {
    // Counts from the last position, since counting from the start each time would be quadratic.
    lastOffset = text.offsetByCodePoints(lastOffset, codePoints - lastCodePoints);
    lastCodePoints = codePoints;
    return lines.position(lastOffset);
  }
}
