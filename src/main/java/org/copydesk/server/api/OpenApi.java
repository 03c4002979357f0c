package org.copydesk.server.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.finding.Report;
import org.copydesk.json.JsonTree;
import org.copydesk.library.Version;
import org.jspecify.annotations.Nullable;

/** The description of the service in OpenAPI 3.1, with the schemas of articles and reports. */
final class OpenApi {
  private static final String RESOURCE = "/org/copydesk/server/openapi.json";

  private OpenApi() {}

  /** Returns the description as JSON. */
  static String text() {
    var tree = JsonTree.read(resource());
    object(tree, "info").put("version", Version.current());
    var schemas = object(object(tree, "components"), "schemas");
    schemas.put("Article", embedded(Article.jsonSchema(), "Article"));
    schemas.put("Report", embedded(Report.jsonSchema(), "Report"));
    return JsonTree.write(tree);
  }

  private static String resource() {
    try (var in = OpenApi.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " can't be read", e);
    }
  }

  /** Returns a schema whose references lead to its place in the description. */
  private static Map<String, @Nullable Object> embedded(String schema, String name) {
    var tree =
        JsonTree.read(schema.replace("\"#/$defs/", "\"#/components/schemas/" + name + "/$defs/"));
    tree.remove("$schema");
    tree.remove("$id");
    return tree;
  }

  @SuppressWarnings("unchecked") // The resource is the project's own.
  private static Map<String, @Nullable Object> object(
      Map<String, @Nullable Object> tree, String key) {
    return (Map<String, @Nullable Object>)
        tree.computeIfAbsent(key, name -> new LinkedHashMap<String, @Nullable Object>());
  }
}
