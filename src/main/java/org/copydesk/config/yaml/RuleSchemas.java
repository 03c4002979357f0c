package org.copydesk.config.yaml;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;

/** The part of the schema that the rules declare: their ids, options, ranges and defaults. */
final class RuleSchemas {
  private RuleSchemas() {}

  /** Returns a JSON object with a schema for each rule, indented for its place. */
  static String of(List<RuleInfo> rules) {
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
