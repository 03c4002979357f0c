package org.copydesk.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.copydesk.text.SourcePosition;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Finds the smallest edit that sets a value in the text of a YAML file. Everything else of the
 * text, such as comments and order, stays. Each edit is checked: the edited text must have the new
 * value and all others as before. Where no such edit is found, for example because of anchors,
 * there is none.
 *
 * <pre>{@code
 * YamlEditor.set("rules:\n  a: on # ours\n", List.of("rules", "b"), "off"); // inserts "  b: off\n"
 * YamlEditor.add("names: [Oldenbrugge]\n", "names", "Norvik"); // inserts ", Norvik"
 * }</pre>
 */
public final class YamlEditor {
  private static final String INDENT = "  ";
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N} .’&/-]*+(?<! )");
  private static final Pattern BEFORE_ITEM = Pattern.compile("[ ]*- +");

  private final String text;
  private final String lineBreak;
  private final @Nullable Node root;

  private YamlEditor(String text, @Nullable Node root) {
    this.text = text;
    this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    this.root = root;
  }

  /**
   * A replacement of a stretch of the text.
   *
   * @param start where it begins, in UTF-16 units
   * @param end where it ends, exclusive; equal to {@code start} for an insertion
   * @param text what comes there
   */
  public record Edit(int start, int end, String text) {

    /** Returns a text with this edit. */
    public String applied(String before) {
      return before.substring(0, start) + text + before.substring(end);
    }
  }

  /**
   * Sets a single value; an existing one is replaced, missing mappings around it are added.
   *
   * @param path the keys from the outside in
   */
  public static Optional<Edit> set(String text, List<String> path, String value) {
    return edit(
        text,
        editor -> editor.put(path, List.of(": " + quoted(value)), value),
        values -> values.put(String.join("\n", path), value));
  }

  /**
   * Adds a mapping of single values. There is no edit if the path has a value already.
   *
   * @param path the keys from the outside in
   */
  public static Optional<Edit> set(String text, List<String> path, Map<String, String> mapping) {
    var lines = new ArrayList<>(List.of(":"));
    mapping.forEach((key, value) -> lines.add(INDENT + key + ": " + quoted(value)));
    return edit(
        text,
        editor -> editor.put(path, lines, null),
        values ->
            mapping.forEach(
                (key, value) -> values.put(String.join("\n", path) + "\n" + key, value)));
  }

  /** Adds a single value to the end of a list; a missing list is added. */
  public static Optional<Edit> add(String text, String key, String item) {
    return edit(
        text,
        editor -> editor.append(key, quoted(item)),
        values -> {
          int count = 0;
          while (values.containsKey(key + "\n" + count)) {
            count++;
          }
          values.put(key + "\n" + count, item);
        });
  }

  /**
   * Makes an edit and checks it.
   *
   * @param change changes the values of the text by path in the same way
   */
  private static Optional<Edit> edit(
      String text,
      Function<YamlEditor, Optional<Edit>> edits,
      Consumer<Map<String, String>> change) {
    var before = values(text);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    try {
      var options = new LoaderOptions();
      options.setCodePointLimit(Integer.MAX_VALUE);
      var parser = new ParserImpl(new StreamReader(text), options);
      var root = new Composer(parser, new Resolver(), options).getSingleNode();
      var edit = edits.apply(new YamlEditor(text, root));
      change.accept(before.get());
      return edit.filter(made -> before.equals(values(made.applied(text))));
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private Optional<Edit> put(List<String> path, List<String> lines, @Nullable String value) {
    if (root == null) {
      return Optional.of(atEnd(nested(path, lines, 0)));
    }
    Node node = root;
    Mark line = null;
    for (int i = 0; i < path.size(); i++) {
      if (!(node instanceof MappingNode mapping) || !isBlock(mapping)) {
        return Optional.empty();
      }
      int indent = mapping.getValue().get(0).getKeyNode().getStartMark().getColumn();
      var entry = entry(mapping, path.get(i));
      if (entry.isEmpty()) {
        var missing = nested(path.subList(i, path.size()), lines, indent);
        return Optional.of(line == null ? atEnd(missing) : afterLine(line, missing));
      }
      line = entry.get().getKeyNode().getStartMark();
      node = entry.get().getValueNode();
      if (i < path.size() - 1 && isNothing(node)) {
        var missing = nested(path.subList(i + 1, path.size()), lines, indent + INDENT.length());
        return Optional.of(afterLine(line, missing));
      }
    }
    return value != null && node instanceof ScalarNode scalar && !isNothing(scalar)
        ? Optional.of(
            new Edit(offset(node.getStartMark()), offset(node.getEndMark()), quoted(value)))
        : Optional.empty();
  }

  private Optional<Edit> append(String key, String item) {
    var missing = List.of(key + ":", INDENT + "- " + item);
    if (root == null) {
      return Optional.of(atEnd(missing));
    }
    if (!(root instanceof MappingNode mapping) || !isBlock(mapping)) {
      return Optional.empty();
    }
    var entry = entry(mapping, key);
    if (entry.isEmpty()) {
      return Optional.of(atEnd(missing));
    }
    var node = entry.get().getValueNode();
    if (isNothing(node)) {
      var mark = entry.get().getKeyNode().getStartMark();
      return Optional.of(afterLine(mark, missing.subList(1, 2)));
    }
    return node instanceof SequenceNode list ? append(list, item) : Optional.empty();
  }

  private Optional<Edit> append(SequenceNode list, String item) {
    var items = list.getValue();
    if (list.getFlowStyle() == FlowStyle.FLOW) {
      int at =
          items.isEmpty()
              ? offset(list.getStartMark()) + 1
              : offset(items.get(items.size() - 1).getEndMark());
      return Optional.of(new Edit(at, at, items.isEmpty() ? item : ", " + item));
    }
    var last = items.get(items.size() - 1);
    int start = offset(last.getStartMark());
    var prefix = text.substring(lineStart(start), start);
    return BEFORE_ITEM.matcher(prefix).matches()
        ? Optional.of(afterLine(last.getEndMark(), List.of(prefix + item)))
        : Optional.empty();
  }

  private static boolean isBlock(MappingNode mapping) {
    return mapping.getFlowStyle() == FlowStyle.BLOCK && !mapping.getValue().isEmpty();
  }

  private static Optional<NodeTuple> entry(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(
            tuple -> tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .findFirst();
  }

  private static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && scalar.getValue().isEmpty();
  }

  /** Returns the lines of keys inside each other. */
  private static List<String> nested(List<String> path, List<String> value, int indent) {
    var lines = new ArrayList<String>();
    var margin = " ".repeat(indent);
    for (var key : path.subList(0, path.size() - 1)) {
      lines.add(margin + key + ":");
      margin += INDENT;
    }
    lines.add(margin + path.get(path.size() - 1) + value.get(0));
    for (var line : value.subList(1, value.size())) {
      lines.add(margin + line);
    }
    return lines;
  }

  private Edit atEnd(List<String> lines) {
    boolean whole = text.isEmpty() || text.endsWith("\n");
    return new Edit(text.length(), text.length(), (whole ? "" : lineBreak) + joined(lines));
  }

  private Edit afterLine(Mark mark, List<String> lines) {
    int end = text.indexOf('\n', offset(mark));
    return end < 0 ? atEnd(lines) : new Edit(end + 1, end + 1, joined(lines));
  }

  private String joined(List<String> lines) {
    return String.join(lineBreak, lines) + lineBreak;
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  private static String quoted(String value) {
    var scalar = new YamlNode.Scalar(value, true, new SourcePosition(1, 0));
    return PLAIN.matcher(value).matches() && scalar.isText()
        ? value
        : "'" + value.replace("'", "''") + "'";
  }

  /** Returns all values by path; empty if the text can't be read. */
  private static Optional<Map<String, String>> values(String text) {
    var problems = new ArrayList<Problem>();
    var root = YamlReader.read(text, problems::add);
    var values = new TreeMap<String, String>();
    root.ifPresent(node -> collect("", node, values));
    return problems.isEmpty() ? Optional.of(values) : Optional.empty();
  }

  private static void collect(String path, YamlNode node, Map<String, String> values) {
    var prefix = path.isEmpty() ? "" : path + "\n";
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.values().forEach((key, value) -> collect(prefix + key, value, values));
    } else if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
      values.put(path, scalar.text());
    }
    for (int i = 0; i < node.items().size(); i++) {
      collect(prefix + i, node.items().get(i), values);
    }
  }
}
