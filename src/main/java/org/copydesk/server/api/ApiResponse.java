package org.copydesk.server.api;

import java.util.Map;
import org.copydesk.json.JsonTree;
import org.jspecify.annotations.Nullable;

/**
 * An answer of an endpoint.
 *
 * @param status HTTP status
 * @param contentType media type of the body
 * @param body the body, in UTF-8
 * @param headers further headers
 */
public record ApiResponse(
    int status, String contentType, String body, Map<String, String> headers) {
  /** Media type of JSON. */
  public static final String JSON = "application/json";

  /** Returns an answer with a JSON object. */
  static ApiResponse json(Map<String, ? extends @Nullable Object> object) {
    return text(JSON, JsonTree.write(object));
  }

  /** Returns an answer with text in UTF-8. */
  static ApiResponse text(String contentType, String text) {
    return new ApiResponse(200, contentType, text, Map.of());
  }
}
