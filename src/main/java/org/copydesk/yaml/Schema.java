package org.copydesk.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.copydesk.lexicon.NearestName;
import org.copydesk.text.SourcePosition;

/**
 * Validator for the keywords of JSON Schema that the schemas of our own files use. Unlike a general
 * validator it describes the expected values in words for editors. Of {@code anyOf}, the branch for
 * the type of the value counts. Immutable.
 */
public final class Schema {
  private static final List<List<String>> SYNONYMS =
      List.of(
          List.of("off", "never", "none", "no", "false", "null", "ignore", "disable", "disabled"),
          List.of("on", "yes", "true", "default", "enable", "enabled"),
          List.of("suggestion", "info", "note", "notice", "hint", "style"),
          List.of("error", "fatal", "critical"));

  private final YamlNode root;

  private Schema(YamlNode root) {
    this.root = root;
  }

  /**
   * Reads a schema; JSON is YAML.
   *
   * @throws IllegalArgumentException if it isn't JSON
   */
  public static Schema parse(String json) {
    var problems = new ArrayList<Problem>();
    var root = YamlReader.read(json, problems::add);
    return new Schema(
        root.filter(node -> problems.isEmpty())
            .orElseThrow(() -> new IllegalArgumentException("no schema: " + problems)));
  }

  /**
   * Reports all problems of a value.
   *
   * @param wrong receives each wrong value, or mapping with a wrong key, and its problem
   */
  public void check(YamlNode value, BiConsumer<YamlNode, Problem> wrong) {
    check(root, value, "", wrong);
  }

  private void check(
      YamlNode schema, YamlNode value, String name, BiConsumer<YamlNode, Problem> wrong) {
    if (value instanceof YamlNode.Unread) {
      return;
    }
    var branch = branchFor(resolved(schema), value);
    if (branch.isEmpty() || !allows(branch.get(), value)) {
      var expected = expected(schema);
      var message = "expected " + expected + ", found " + value.type() + hint(schema, value);
      wrong.accept(value, new Problem(value.at(), prefix(name) + message));
      return;
    }
    if (value instanceof YamlNode.Mapping mapping) {
      keys(branch.get(), mapping, name, wrong);
    }
    var items = value.items();
    for (int i = 0; i < items.size(); i++) {
      check(part(branch.get(), "items"), items.get(i), name + "[" + i + "]", wrong);
    }
  }

  private static String prefix(String name) {
    return name.isEmpty() ? "" : name + ": ";
  }

  private void keys(
      YamlNode schema, YamlNode.Mapping mapping, String name, BiConsumer<YamlNode, Problem> wrong) {
    var properties = mapping(schema, "properties");
    mapping
        .values()
        .forEach(
            (key, value) -> {
              var property = properties.get(key);
              if (property == null) {
                wrong.accept(value, unknown(key, mapping.placeOf(key), name, properties));
              } else {
                check(property, value, name.isEmpty() ? key : name + "." + key, wrong);
              }
            });
    for (var required : part(schema, "required").items()) {
      if (mapping.get(text(required)).isEmpty()) {
        var message = prefix(name) + "expected the key '" + text(required) + "'";
        wrong.accept(mapping, new Problem(mapping.at(), message));
      }
    }
  }

  private static Problem unknown(
      String key, SourcePosition at, String name, Map<String, YamlNode> known) {
    var hint =
        NearestName.to(key, known.keySet())
            .map(nearest -> "did you mean '" + nearest + "'?")
            .orElseGet(() -> "expected one of " + String.join(", ", known.keySet()));
    return new Problem(at, prefix(name) + "unknown key '" + key + "'; " + hint);
  }

  private Optional<YamlNode> branchFor(YamlNode schema, YamlNode value) {
    return branches(schema).stream().filter(branch -> hasType(branch, value)).findFirst();
  }

  private List<YamlNode> branches(YamlNode schema) {
    var branches = part(schema, "anyOf").items();
    return branches.isEmpty() ? List.of(schema) : branches.stream().map(this::resolved).toList();
  }

  private YamlNode resolved(YamlNode schema) {
    var reference = schema.get("$ref");
    if (reference.isEmpty()) {
      return schema;
    }
    var name = text(reference.get()).substring("#/$defs/".length());
    return part(part(root, "$defs"), name);
  }

  private static boolean hasType(YamlNode schema, YamlNode value) {
    var scalar = value instanceof YamlNode.Scalar found ? found : null;
    return switch (text(part(schema, "type"))) {
      case "object" -> value instanceof YamlNode.Mapping;
      case "array" -> value instanceof YamlNode.Sequence;
      case "string" -> scalar != null && scalar.isText();
      case "number" -> scalar != null && scalar.isNumber();
      case "integer" -> scalar != null && scalar.isNumber() && isWhole(scalar);
      case "boolean" -> scalar != null && scalar.isBoolean();
      default -> throw new IllegalStateException("unknown type: " + schema);
    };
  }

  private static boolean isWhole(YamlNode.Scalar scalar) {
    double number = Double.parseDouble(scalar.text());
    return number == Math.rint(number) && !Double.isInfinite(number);
  }

  private static boolean allows(YamlNode schema, YamlNode value) {
    var values = part(schema, "enum").items();
    if (value instanceof YamlNode.Scalar scalar) {
      boolean listed =
          values.isEmpty() || values.stream().anyMatch(one -> text(one).equals(scalar.text()));
      return listed
          && scalar.text().length() >= number(schema, "minLength", 0)
          && (!scalar.isNumber() || isWithin(schema, Double.parseDouble(scalar.text())));
    }
    return value.items().size() >= number(schema, "minItems", 0);
  }

  private static boolean isWithin(YamlNode schema, double number) {
    return number >= number(schema, "minimum", Double.NEGATIVE_INFINITY)
        && number <= number(schema, "maximum", Double.POSITIVE_INFINITY);
  }

  private String expected(YamlNode schema) {
    var expected = new ArrayList<String>();
    for (var branch : branches(resolved(schema))) {
      var values = part(branch, "enum").items();
      if (values.isEmpty()) {
        expected.add(expectedType(branch));
      }
      values.forEach(value -> expected.add(text(value)));
    }
    int last = expected.size() - 1;
    return last == 0
        ? expected.get(0)
        : String.join(", ", expected.subList(0, last)) + " or " + expected.get(last);
  }

  private static String expectedType(YamlNode schema) {
    var range =
        schema.get("minimum").isEmpty()
            ? ""
            : " from " + text(part(schema, "minimum")) + " to " + text(part(schema, "maximum"));
    return switch (text(part(schema, "type"))) {
      case "object" -> "a mapping";
      case "array" -> number(schema, "minItems", 0) > 0 ? "a list of one or more" : "a list";
      case "string" -> "a text";
      case "integer" -> "a whole number" + range;
      case "boolean" -> "true or false";
      default -> "a number" + range;
    };
  }

  private String hint(YamlNode schema, YamlNode value) {
    if (!(value instanceof YamlNode.Scalar scalar) || scalar.text().isEmpty()) {
      return "";
    }
    var listed = new ArrayList<String>();
    for (var branch : branches(resolved(schema))) {
      part(branch, "enum").items().forEach(one -> listed.add(text(one)));
    }
    if (!listed.isEmpty()) {
      return synonym(scalar.text(), listed)
          .or(() -> NearestName.to(scalar.text(), listed))
          .map(nearest -> "; did you mean '" + nearest + "'?")
          .orElse("");
    }
    return expected(schema).equals("a text") ? "; put it in quotes" : "";
  }

  /** Returns the listed word with the same meaning. */
  private static Optional<String> synonym(String typed, List<String> listed) {
    var word = typed.toLowerCase(Locale.ROOT);
    return SYNONYMS.stream()
        .filter(synonyms -> synonyms.contains(word))
        .flatMap(List::stream)
        .filter(listed::contains)
        .findFirst();
  }

  /** Returns the value of a keyword, an empty mapping if the schema doesn't have it. */
  private static YamlNode part(YamlNode schema, String keyword) {
    return schema
        .get(keyword)
        .orElseGet(() -> new YamlNode.Mapping(Map.of(), Map.of(), schema.at()));
  }

  private static Map<String, YamlNode> mapping(YamlNode schema, String keyword) {
    return part(schema, keyword) instanceof YamlNode.Mapping found ? found.values() : Map.of();
  }

  private static double number(YamlNode schema, String keyword, double absent) {
    return schema.get(keyword).map(found -> Double.parseDouble(text(found))).orElse(absent);
  }

  private static String text(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
  }
}
