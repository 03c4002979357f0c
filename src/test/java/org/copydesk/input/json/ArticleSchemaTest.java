package org.copydesk.input.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.draft.Draft;
import org.copydesk.input.Drafts;
import org.copydesk.input.fields.ArticleKey;
import org.copydesk.testing.RandomText;
import org.junit.jupiter.api.Test;

/** The published schema of articles, against the reader. */
class ArticleSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Article.jsonSchema());

  // Values of every kind, but no HTML of WordPress: {"rendered": "…"}.
  private static final List<String> VALUES =
      List.of(
          "null",
          "\"de\"", // A string that is also a language tag.
          "\"\"",
          "7",
          "1.5",
          "true",
          "{}",
          "{\"text\": \"a\"}",
          "[]",
          "[\"one\", null, \"two\"]",
          "[\"one\", 7]",
          "[{\"id\": \"b7\", \"text\": \"one\"}, {\"id\": 8, \"html\": \"<p>two</p>\"}, \"three\"]",
          "[{\"id\": null, \"text\": null}, {\"text\": \"one\", \"kind\": [7]}]",
          "[{\"id\": \"b7\"}]",
          "[{\"id\": [7], \"text\": \"one\"}]",
          "[{\"html\": 7}]",
          "[[\"one\"]]");

  private static final List<String> SETTINGS =
      List.of(
          "null",
          "\"number-mismatch: agreed\"",
          "7",
          "{}",
          "{\"other\": 7}",
          "{\"ignore\": null}",
          "{\"ignore\": \"number-mismatch: agreed\"}",
          "{\"ignore\": true}",
          "{\"ignore\": {\"number-mismatch\": \"agreed\", \"buried-lead\": null}}",
          "{\"ignore\": {\"number-mismatch\": 7}}",
          "{\"ignore\": [\"number-mismatch: agreed\", {\"buried-lead\": \"agreed\"}]}",
          "{\"ignore\": [{\"buried-lead\": []}]}",
          "{\"ignore\": [{\"buried-lead\": [[]]}]}",
          "{\"ignore\": {\"buried-lead\": {\"reason\": \"agreed\", \"block\": 7, \"by\": {}}}}",
          "{\"ignore\": {\"buried-lead\": [\"agreed\", null, {\"passage\": \"body[2]\"}]}}",
          "{\"ignore\": {\"buried-lead\": {\"reason\": \"agreed\", \"fingerprint\": []}}}",
          "{\"ignore\": {\"buried-lead\": [{\"reason\": true}]}}",
          "{\"ignore\": [7]}");

  @Test
  void has_the_keys_that_the_reader_knows() throws IOException {
    var keys = JSON.readTree(Article.jsonSchema()).get("properties").fieldNames();

    assertThat(keys)
        .toIterable()
        .filteredOn(key -> !key.equals(IgnoreSettings.KEY))
        .containsExactlyInAnyOrderElementsOf(ArticleKey.jsonNames());
  }

  @Test
  void accepts_exactly_the_records_that_the_reader_accepts() {
    var random = new Random(RandomText.seed());
    var names = List.copyOf(new TreeSet<>(ArticleKey.jsonNames()));
    int accepted = 0;
    for (int i = 0; i < 2_000; i++) {
      var record = new StringBuilder("{\"headline\": \"Mayor orders talks\", \"other\": [7]");
      for (int j = random.nextInt(3); j >= 0; j--) {
        boolean settings = random.nextInt(4) == 0;
        var key = settings ? IgnoreSettings.KEY : names.get(random.nextInt(names.size()));
        var values = settings ? SETTINGS : VALUES;
        if (record.indexOf("\"" + key + "\"") < 0) {
          record.append(", \"").append(key).append("\": ");
          record.append(values.get(random.nextInt(values.size())));
        }
      }
      var text = record.append('}').toString();
      boolean readable = Drafts.read("a.json", text).get(0) instanceof Draft.Readable;
      assertThat(SCHEMA.validate(tree(text)).isEmpty()).as(text).isEqualTo(readable);
      accepted += readable ? 1 : 0;
    }
    assertThat(accepted).isBetween(200, 1_800);
  }

  @Test
  void accepts_the_article_json_of_other_tests() throws IOException {
    int count = 0;
    try (var files = Files.walk(Path.of("src/test/resources"))) {
      for (var file : files.filter(file -> file.toString().matches(".*\\.jsonl?")).toList()) {
        var text = Files.readString(file);
        var records = file.toString().endsWith("l") ? text.lines().toList() : List.of(text);
        for (var record : records) {
          var tree = tree(record);
          for (var article : tree.isArray() ? tree : List.of(tree)) {
            if (article.path("headline").isTextual()) {
              assertThat(SCHEMA.validate(article)).as(file.toString()).isEmpty();
              count++;
            }
          }
        }
      }
    }
    assertThat(count).isGreaterThanOrEqualTo(2);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }
}
