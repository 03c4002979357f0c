package org.copydesk.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.text.SourcePosition;

/** A value in a YAML file, with its position. */
public sealed interface YamlNode {

  SourcePosition at();

  /** Returns its type, in words for error messages. */
  String type();

  /** Returns the value of a key; empty if this is not a mapping. */
  default Optional<YamlNode> get(String key) {
    return Optional.empty();
  }

  /** Returns the items of a list; empty if this is not a list. */
  default List<YamlNode> items() {
    return List.of();
  }

  /**
   * A single value. Plain ones are typed by YAML 1.2: {@code on} and {@code no} are text, as
   * editors mean them.
   */
  record Scalar(String text, boolean plain, SourcePosition at) implements YamlNode {
    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    // Possessive, since the text may be of any length.
    private static final Pattern NUMBER =
        Pattern.compile("[-+]?+(\\d++(\\.\\d*+)?+|\\.\\d++)([eE][-+]?+\\d++)?+");

    public boolean isNull() {
      return plain && NULL.matcher(text).matches();
    }

    public boolean isBoolean() {
      return plain && BOOLEAN.matcher(text).matches();
    }

    public boolean isNumber() {
      return plain && NUMBER.matcher(text).matches();
    }

    public boolean isText() {
      return !isNull() && !isBoolean() && !isNumber();
    }

    @Override
    public String type() {
      if (isNull()) {
        return "nothing";
      }
      return isText() ? "'" + shortened(text) + "'" : shortened(text);
    }

    private static String shortened(String text) {
      int most = 60;
      return text.codePointCount(0, text.length()) <= most
          ? text
          : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
  }

  /** A value that couldn't be read, which was reported. */
  record Unread(SourcePosition at) implements YamlNode {
    @Override
    public String type() {
      return "nothing";
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, SourcePosition at) implements YamlNode {
    @Override
    public String type() {
      return "a list";
    }
  }

  /**
   * A mapping.
   *
   * @param keys position of each key
   * @param values in the order of the file
   */
  record Mapping(Map<String, SourcePosition> keys, Map<String, YamlNode> values, SourcePosition at)
      implements YamlNode {

    /** Returns the position of a key. */
    SourcePosition placeOf(String key) {
      return keys.getOrDefault(key, at);
    }

    @Override
    public Optional<YamlNode> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    @Override
    public String type() {
      return "a mapping";
    }
  }
}
