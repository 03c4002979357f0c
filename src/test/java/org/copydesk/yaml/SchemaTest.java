package org.copydesk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.copydesk.config.ConfigFile;
import org.copydesk.config.DraftConfig;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleOption;
import org.copydesk.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema is that of the catalogue, and our reading of it agrees with a full validator of JSON
 * Schema.
 */
class SchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema OURS = Schema.parse(ConfigFile.schema());
  private static final com.networknt.schema.Schema FULL =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ConfigFile.schema());

  @Test
  void rules_options_ranges_and_defaults_are_those_of_the_catalogue() throws IOException {
    var rules = (ObjectNode) JSON.readTree(ConfigFile.schema()).at("/$defs/rules/properties");
    var expected = JSON.createObjectNode();
    RuleCatalogue.infos().forEach(info -> expected.set(info.id(), rule(info)));

    assertThat(rules.toPrettyString()).isEqualTo(expected.toPrettyString());
  }

  private static ObjectNode rule(RuleInfo info) {
    var options = JSON.createObjectNode();
    options.set("severity", reference("severity"));
    for (var option : info.options()) {
      options.set(option.name(), option(option));
    }
    var detailed = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
    detailed.set("properties", options);
    var rule = JSON.createObjectNode().put("description", info.summary());
    rule.putArray("anyOf").add(reference("severity")).add(detailed);
    return rule;
  }

  private static ObjectNode option(RuleOption option) {
    var node = JSON.createObjectNode().put("description", option.description());
    if (option.kind() == RuleOption.Kind.COUNT) {
      return node.put("type", "integer")
          .put("minimum", (long) option.minimum())
          .put("maximum", (long) option.maximum())
          .put("default", (long) option.defaultValue());
    }
    return node.put("type", "number")
        .put("minimum", (long) option.minimum())
        .put("maximum", (long) option.maximum())
        .put("default", option.defaultValue());
  }

  private static ObjectNode reference(String name) {
    return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  @Test
  void severities_and_what_a_check_fails_on_are_those_of_the_enums() throws IOException {
    var schema = JSON.readTree(ConfigFile.schema());

    assertThat(texts(schema.at("/$defs/severity/enum")))
        .startsWith("off", "on")
        .hasSize(2 + Severity.values().length)
        .containsAll(Stream.of(Severity.values()).map(Severity::key).toList());
    assertThat(texts(schema.at("/$defs/fail-on/enum")))
        .containsExactlyElementsOf(
            Stream.of(DraftConfig.FailOn.values()).map(DraftConfig.FailOn::key).toList());
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  @Test
  void overrides_allow_all_keys_except_those_of_the_whole_file() throws IOException {
    var schema = JSON.readTree(ConfigFile.schema());
    var ofFile = new ArrayList<String>();
    schema.at("/properties").fieldNames().forEachRemaining(ofFile::add);
    ofFile.removeAll(List.of("archive", "model", "plugins", "ignore", "overrides"));
    ofFile.add("files");
    var ofOverride = new ArrayList<String>();
    schema.at("/$defs/override/properties").fieldNames().forEachRemaining(ofOverride::add);

    assertThat(ofOverride).containsExactlyInAnyOrderElementsOf(ofFile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "language: en",
        "language: 3",
        "language: ''",
        "fail-on: never",
        "fail-on: off",
        "fail-on: true",
        "archive: ~",
        "names: []",
        "names: [a, 1]",
        "names: a",
        "names: {a: b}",
        "rules: {}",
        "rules: []",
        "rules: {buried-lead: off}",
        "rules: {buried-lead: false}",
        "rules: {buried-lead: [off]}",
        "rules: {buried-lead: {}}",
        "rules: {buried-lead: {severity: error, opening-paragraphs: 1}}",
        "rules: {buried-lead: {opening-paragraphs: 0}}",
        "rules: {buried-lead: {opening-paragraphs: 51}}",
        "rules: {buried-lead: {opening-paragraphs: 2.5}}",
        "rules: {buried-lead: {opening-paragraphs: 2.0}}",
        "rules: {buried-lead: {min-support: 1.0}}",
        "rules: {buried-lead: {min-support: 1.01}}",
        "rules: {buried-lead: {min-support: -0.01}}",
        "rules: {buried-lead: {min-support: '0.5'}}",
        "rules: {buried-lead: {min-suport: 0.5}}",
        "rules: {buried-led: off}",
        "overrides: []",
        "overrides: [{}]",
        "overrides: [{files: []}]",
        "overrides: [{files: ['*.md'], archive: a}]",
        "overrides: [{files: ['*.md'], rules: {buried-lead: warning}}]",
        "rule: {}",
        "[]",
        "text"
      })
  void agrees_with_a_full_validator(String yaml) throws IOException {
    assertAgreement(yaml);
  }

  @Test
  void agrees_with_a_full_validator_on_shuffled_values() throws IOException {
    var random = new Random(20260101);
    for (int i = 0; i < 2000; i++) {
      assertAgreement("{" + pairs(random, 0) + "}");
    }
  }

  private static String pairs(Random random, int depth) {
    var keys =
        List.of(
            "language",
            "fail-on",
            "names",
            "rules",
            "overrides",
            "files",
            "number-mismatch",
            "repeated-paragraph",
            "severity",
            "min-words",
            "max-shared",
            "ignore",
            "rulez");
    var pairs = new ArrayList<String>();
    var shuffled = new ArrayList<>(keys);
    Collections.shuffle(shuffled, random);
    for (var key : shuffled.subList(0, random.nextInt(4))) {
      pairs.add(key + ": " + value(random, depth + 1));
    }
    return String.join(", ", pairs);
  }

  private static String value(Random random, int depth) {
    var scalars = List.of("off", "warning", "error", "0", "0.5", "7", "2000", "true", "~", "''");
    int kind = random.nextInt(depth > 4 ? 5 : 10);
    if (kind < 5) {
      return scalars.get(random.nextInt(scalars.size()));
    }
    if (kind < 7) {
      return "[" + (random.nextBoolean() ? "" : value(random, depth + 1)) + "]";
    }
    return "{" + pairs(random, depth) + "}";
  }

  private static JsonNode json(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      var object = JSON.createObjectNode();
      mapping.values().forEach((key, value) -> object.set(key, json(value)));
      return object;
    }
    if (node instanceof YamlNode.Sequence list) {
      var array = JSON.createArrayNode();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    var scalar = (YamlNode.Scalar) node;
    try {
      return scalar.isText()
          ? JSON.getNodeFactory().textNode(scalar.text())
          : JSON.readTree(scalar.isNull() ? "null" : scalar.text());
    } catch (IOException e) {
      throw new AssertionError("a scalar of JSON: " + scalar, e);
    }
  }

  private static void assertAgreement(String yaml) throws IOException {
    var problems = new ArrayList<String>();
    var node = YamlReader.read(yaml, problem -> problems.add(problem.message())).orElseThrow();
    OURS.check(node, (wrong, problem) -> problems.add(problem.message()));
    var full = FULL.validate(json(node));

    assertThat(problems.isEmpty()).as("%s%n%s%n%s", yaml, problems, full).isEqualTo(full.isEmpty());
  }
}
