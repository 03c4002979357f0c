package org.copydesk.server.api;

import java.util.function.Function;

/**
 * An endpoint of the service.
 *
 * @param method the HTTP method that it takes
 * @param queued whether it checks text, and so runs in the {@link CheckQueue}
 * @param open whether it answers without a key
 * @param answer gives the answer; throws {@link ProblemException} for a request that has none
 */
public record Endpoint(
    String method, boolean queued, boolean open, Function<ApiRequest, ApiResponse> answer) {

  /** Returns an endpoint that checks the text of a JSON object. */
  static Endpoint post(Function<ApiRequest, ApiResponse> answer) {
    return new Endpoint("POST", true, false, answer);
  }

  /** Returns an endpoint without a body. */
  static Endpoint get(Function<ApiRequest, ApiResponse> answer) {
    return new Endpoint("GET", false, false, answer);
  }

  /** Returns the same endpoint, which answers without a key. */
  Endpoint withoutKey() {
    return new Endpoint(method, queued, true, answer);
  }
}
