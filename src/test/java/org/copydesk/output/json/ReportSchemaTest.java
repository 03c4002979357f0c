package org.copydesk.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.article.Suppression;
import org.copydesk.finding.Report;
import org.copydesk.input.DraftReader;
import org.copydesk.output.OutputFormat;
import org.copydesk.output.Reports;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.testing.RandomArticles;
import org.copydesk.text.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema of reports, against the output of the writers. */
class ReportSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The schema, which also refuses keys that it doesn't describe. */
  private static final Schema STRICT = schema(closed(read(Report.jsonSchema())));

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  private static JsonNode closed(JsonNode schema) {
    for (var part : schema.findParents("properties")) {
      if (part.has("type")) {
        ((ObjectNode) part).put("additionalProperties", false);
      }
    }
    return schema;
  }

  private static Schema schema(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static List<Article> articles() throws IOException {
    var articles = new ArrayList<>(RandomArticles.seeded().take(200));
    try (var files = Files.list(Path.of("src/test/resources/golden"))) {
      for (var file : files.filter(file -> !file.toString().endsWith(".findings.txt")).toList()) {
        articles.addAll(DraftReader.standard().articles(file));
      }
    }
    articles.add(
        Article.builder()
            .headline("Mayor orders talks")
            .subheadline("Mayor orders talks")
            .suppress(Suppression.of("subheadline-restates-headline", "agreed").on("subheadline"))
            .suppress(Suppression.of("number-mismatch", "old").at(new SourcePosition(2, 0)))
            .suppress(Suppression.of("no-rule", "misspelt"))
            .note(Note.of(Note.UNSURE, "guessed").at(new SourcePosition(1, 4)))
            .build());
    return articles;
  }

  private static String written(OutputFormat format) {
    return Reports.written(
        format,
        OutputOptions.plain(),
        writer -> {
          var copydesk = Copydesk.standard().withSimilarities();
          for (var article : articles()) {
            writer.report(copydesk.check(article));
          }
          writer.report(Reports.report("a1", "draft.txt", Reports.framingShift()));
          writer.report(Reports.scored());
          writer.report(Reports.failed());
          writer.report(Reports.unchecked());
          writer.unreadable(Reports.unreadable());
        });
  }

  @Test
  void describes_all_keys_of_each_line_in_jsonl() {
    var lines = written(OutputFormat.JSONL).lines().toList();

    assertThat(lines).hasSizeGreaterThan(200);
    assertThat(lines)
        .allSatisfy(line -> assertThat(STRICT.validate(read(line))).as(line).isEmpty());
    for (var key : List.of("suppressed", "notes", "error", "fixes", "column", "direction")) {
      assertThat(lines).as(key).anyMatch(line -> line.contains("\"" + key + "\":"));
    }
  }

  @Test
  void describes_all_keys_of_each_item_in_json() {
    var list = read(written(OutputFormat.JSON));

    assertThat(list).hasSizeGreaterThan(200);
    assertThat(list).allSatisfy(item -> assertThat(STRICT.validate(item)).isEmpty());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                | schemaVersion | 2",
        "''                                | status        | \"done\"",
        "''                                | language      | 7",
        "/scores                           | headlineSupport | 1.5",
        "/findings/0                       | rule          | null",
        "/findings/0                       | severity      | \"grave\"",
        "/findings/0                       | suggestions   | [7]",
        "/findings/0/at                    | passage       | \"body\"",
        "/findings/0/at                    | start         | -1",
        "/findings/0/related/1             | line          | 0",
        "/findings/0/fixes/0               | safe          | \"no\"",
        "/findings/0/fixes/0               | edits         | []",
        "/findings/0/fixes/0/edits/0       | text          | null",
      })
  void refuses_a_wrong_value(String object, String key, String value) {
    var schema = schema(read(Report.jsonSchema()));
    var tree = read(Reports.report("a1", "draft.txt", Reports.framingShift()).toJson());
    assertThat(schema.validate(tree)).isEmpty();
    ((ObjectNode) tree.at(object)).set(key, read(value));

    assertThat(schema.validate(tree)).isNotEmpty();
  }

  @Test
  void allows_keys_of_later_versions() {
    var tree = (ObjectNode) read(Reports.report("a1", null, Reports.framingShift()).toJson());
    ((ObjectNode) tree.at("/findings/0")).put("later", 1);

    assertThat(schema(read(Report.jsonSchema())).validate(tree)).isEmpty();
  }

  @Test
  void each_key_has_a_description() {
    var schema = read(Report.jsonSchema());
    for (var properties : schema.findValues("properties")) {
      for (var property : properties.properties()) {
        var value = property.getValue();
        var described =
            value.has("description") ? value : schema.at(value.path("$ref").asText().substring(1));
        assertThat(described.path("description").asText()).as(property.getKey()).isNotBlank();
      }
    }
  }
}
