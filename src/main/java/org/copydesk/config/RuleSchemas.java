package org.copydesk.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.yaml.Schema;

/**
 * The schema of configurations, with the part that the rules declare: their ids, options, ranges
 * and defaults.
 */
final class RuleSchemas {
  private RuleSchemas() {}

  /** Reads the schema of configurations with these rules. */
  static Schema schema(List<RuleInfo> rules) {
    return Schema.parse(text(rules));
  }

  /** Returns the schema of configurations as it is published, with these rules. */
  static String text(List<RuleInfo> rules) {
    var name = "schema-without-rules.json";
    try (var in = RuleSchemas.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no schema " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{}", of(rules));
    } catch (IOException e) {
      throw new UncheckedIOException("schema " + name + " can't be read", e);
    }
  }

  /** Returns a JSON object with a schema for each rule, indented for its place. */
  private static String of(List<RuleInfo> rules) {
    var all = rules.stream().map(RuleSchemas::rule).collect(Collectors.joining(",\n"));
    return "{\n" + all.indent(8) + "      }";
  }

  private static String rule(RuleInfo rule) {
    return String.format(
        Locale.ROOT,
        """
        "%s" : {
          "description" : %s,
          "anyOf" : [ {
            "$ref" : "#/$defs/severity"
          }, {
            "type" : "object",
            "additionalProperties" : false,
            "properties" : {
              "severity" : {
                "$ref" : "#/$defs/severity"
              }%s
            }
          } ]
        }""",
        rule.id(),
        quoted(rule.summary()),
        rule.options().stream().map(RuleSchemas::option).collect(Collectors.joining()));
  }

  private static String option(RuleOption option) {
    if (option.kind() == RuleOption.Kind.FLAG) {
      return String.format(
          Locale.ROOT,
          """
          ,
                "%s" : {
                  "description" : %s,
                  "type" : "boolean",
                  "default" : %s
                }""",
          option.name(),
          quoted(option.description()),
          option.format(option.defaultValue()));
    }
    return String.format(
        Locale.ROOT,
        """
        ,
              "%s" : {
                "description" : %s,
                "type" : "%s",
                "minimum" : %s,
                "maximum" : %s,
                "default" : %s
              }""",
        option.name(),
        quoted(option.description()),
        option.kind() == RuleOption.Kind.COUNT ? "integer" : "number",
        option.format(option.minimum()),
        option.format(option.maximum()),
        option.format(option.defaultValue()));
  }

  private static String quoted(String line) {
    return '"'
        + line.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"")
        + '"';
  }
}
