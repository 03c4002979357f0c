package org.copydesk.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.article.ArticleLimits;
import org.copydesk.library.Version;

/** The endpoints of the service by their paths. Immutable and thread-safe. */
public final class Api {
  /** Path before all that is answered as JSON. */
  public static final String ROOT = "/v1/";

  private static final String RULES = "/v1/rules";

  private final Map<String, Endpoint> endpoints;
  private final RuleEndpoints rules;

  /**
   * Makes the endpoints.
   *
   * @param queue where checks run, whose state is part of the service's health
   */
  public Api(Copydesk copydesk, ServiceSettings settings, CheckQueue queue) {
    this.rules = new RuleEndpoints(copydesk);
    var sessions = new Sessions(System::nanoTime);
    var texts = new TextEndpoints(copydesk);
    var openApi = ApiResponse.text(ApiResponse.JSON, OpenApi.text());
    this.endpoints =
        Map.of(
            "/v1/check",
            Endpoint.post(new CheckEndpoint(copydesk, sessions)::check),
            "/v1/compare",
            Endpoint.post(texts::compare),
            "/v1/read",
            Endpoint.post(texts::read),
            RULES,
            Endpoint.get(rules::list),
            "/v1/health",
            Endpoint.get(request -> health(queue, sessions)).withoutKey(),
            "/v1/limits",
            Endpoint.get(request -> limits(settings)),
            "/openapi.json",
            Endpoint.get(request -> openApi).withoutKey());
  }

  /** Returns the endpoint of a path; empty if there is none. */
  public Optional<Endpoint> endpoint(String path) {
    var exact = endpoints.get(path);
    if (exact == null && path.startsWith(RULES + "/")) {
      var id = path.substring(RULES.length() + 1);
      return Optional.of(Endpoint.get(request -> rules.page(id, request)));
    }
    return Optional.ofNullable(exact);
  }

  private static ApiResponse health(CheckQueue queue, Sessions sessions) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("status", "ok");
    tree.put("version", Version.current());
    tree.put("running", queue.running());
    tree.put("waiting", queue.waiting());
    tree.put("done", Math.toIntExact(Math.min(queue.done(), Integer.MAX_VALUE)));
    tree.put("documents", sessions.size());
    return ApiResponse.json(tree);
  }

  private static ApiResponse limits(ServiceSettings settings) {
    var article = ArticleLimits.standard();
    var tree = new LinkedHashMap<String, Object>();
    tree.put("maxBytes", settings.maxBytes());
    tree.put("maxChecks", settings.maxChecks());
    tree.put("maxWaiting", settings.maxWaiting());
    tree.put("checkTimeoutMillis", Math.toIntExact(settings.checkTimeout().toMillis()));
    tree.put("requestTimeoutMillis", Math.toIntExact(settings.requestTimeout().toMillis()));
    tree.put("maxConnections", settings.maxConnections());
    tree.put("maxArticleCharacters", article.maxLength());
    tree.put("maxParagraphs", article.maxParagraphs());
    tree.put("maxDisplayCharacters", article.maxDisplayLength());
    tree.put("maxCompareCharacters", TextEndpoints.MAX_COMPARED);
    return ApiResponse.json(tree);
  }
}
