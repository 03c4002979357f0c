package org.copydesk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.library.Version;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of the service is true: what it says is asked and answered. */
class OpenApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> METHODS = List.of("get", "post");

  private static ServerTester server;
  private static String text;
  private static JsonNode description;

  @BeforeAll
  static void start() throws Exception {
    server = ServerTester.start();
    var answer = server.get("/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    text = answer.body();
    description = JSON.readTree(text);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private record Operation(String path, String method, JsonNode node) {}

  private static List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            operations.add(
                                new Operation(
                                    path.getKey(), operation.getKey(), operation.getValue()))));
    return operations;
  }

  private static HttpResponse<String> ask(Operation operation)
      throws IOException, InterruptedException {
    var path = operation.path();
    for (var parameter : operation.node().path("parameters")) {
      var example = parameter.get("example").asText();
      path =
          parameter.get("in").asText().equals("path")
              ? path.replace("{" + parameter.get("name").asText() + "}", example)
              : path + "?" + parameter.get("name").asText() + "=" + example;
    }
    return operation.method().equals("post")
        ? server.post(path, content(operation.node().get("requestBody")).get("example").toString())
        : server.get(path);
  }

  private static JsonNode content(JsonNode node) {
    return node.get("content").get("application/json");
  }

  /** Returns what is wrong with JSON by a schema of the description. */
  private static List<String> errors(JsonNode schema, String json) {
    // References lead into the description, so the schema is put into a copy of it.
    var whole = description.deepCopy();
    ((com.fasterxml.jackson.databind.node.ObjectNode) whole)
        .set("allOf", JSON.createArrayNode().add(schema));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString())
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void is_open_api_3_1_of_this_version() {
    assertThat(description.get("openapi").asText()).startsWith("3.1.");
    assertThat(description.get("info").get("version").asText()).isEqualTo(Version.current());
    assertThat(description.get("info").get("title").asText()).isEqualTo("Copydesk");
    assertThat(operations())
        .hasSize(8)
        .allSatisfy(
            operation -> {
              assertThat(METHODS).contains(operation.method());
              assertThat(operation.node().get("operationId").asText()).isNotBlank();
              assertThat(operation.node().get("responses").properties()).isNotEmpty();
            });
  }

  @Test
  void every_reference_leads_somewhere() {
    description
        .findValues("$ref")
        .forEach(
            reference -> {
              var pointer = reference.asText();
              assertThat(pointer).startsWith("#/");
              assertThat(description.at(pointer.substring(1)).isMissingNode())
                  .as(pointer)
                  .isFalse();
            });
  }

  @Test
  void every_example_gets_the_answer_that_is_described() throws Exception {
    for (var operation : operations()) {
      var answer = ask(operation);

      assertThat(answer.statusCode()).as(operation.path()).isEqualTo(200);
      var schema = content(operation.node().get("responses").get("200")).get("schema");
      assertThat(errors(schema, answer.body())).as(operation.path()).isEmpty();
    }
  }

  @Test
  void every_example_is_as_described() {
    for (var operation : operations()) {
      if (operation.method().equals("post")) {
        var content = content(operation.node().get("requestBody"));
        assertThat(errors(content.get("schema"), content.get("example").toString()))
            .as(operation.path())
            .isEmpty();
      }
    }
  }

  @Test
  void wrong_request_and_answer_would_be_noticed() {
    var schemas = description.get("components").get("schemas");

    assertThat(errors(schemas.get("CheckRequest"), "{\"headline\": 3}")).isNotEmpty();
    assertThat(errors(schemas.get("CheckAnswer"), "{\"report\": {}}")).isNotEmpty();
    assertThat(errors(schemas.get("Block"), "{\"id\": 1, \"text\": \"a\", \"html\": \"a\"}"))
        .isNotEmpty();
  }

  @Test
  void every_refusal_is_a_problem() throws Exception {
    var problem = description.get("components").get("schemas").get("Problem");
    for (var refused :
        List.of(
            server.post("/v1/check", "{"), server.get("/v1/rules/nothing"), server.get("/no"))) {
      assertThat(errors(problem, refused.body())).isEmpty();
    }
  }

  @Test
  void every_described_status_can_be_explained() {
    var statuses =
        operations().stream()
            .flatMap(operation -> operation.node().get("responses").properties().stream())
            .flatMap(response -> Stream.of(response.getKey()))
            .distinct();

    assertThat(statuses)
        .containsExactlyInAnyOrder(
            "200", "400", "401", "403", "404", "408", "413", "415", "421", "429", "503");
  }
}
