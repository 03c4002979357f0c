package org.copydesk.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.json.JsonTree;
import org.jspecify.annotations.Nullable;

/**
 * Why a request isn't answered, as a problem of RFC 9457.
 *
 * @param status HTTP status
 * @param detail what was found and what was expected, in one line
 * @param field the key of the request at fault; null if there is none
 * @param limit the limit that was exceeded; null if there is none
 * @param headers headers of the answer
 */
public record Problem(
    int status,
    String detail,
    @Nullable String field,
    @Nullable Integer limit,
    Map<String, String> headers) {
  private static final String TYPE = "application/problem+json";

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(408, "Request Timeout"),
          Map.entry(413, "Content Too Large"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(421, "Misdirected Request"),
          Map.entry(422, "Unprocessable Content"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(431, "Request Header Fields Too Large"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(503, "Service Unavailable"));

  /** Returns a problem with a status and a detail only. */
  public static Problem of(int status, String detail) {
    return new Problem(status, detail, null, null, Map.of());
  }

  static Problem badRequest(String detail) {
    return of(400, detail);
  }

  /** Returns a problem of one key of the request. */
  static Problem ofField(String field, String detail) {
    return new Problem(400, "\"" + field + "\": " + detail, field, null, Map.of());
  }

  /** Returns a problem of what is above a limit. */
  public static Problem tooLarge(@Nullable String field, String detail, @Nullable Integer limit) {
    return new Problem(413, detail, field, limit, Map.of());
  }

  /** Returns the same problem with a header more. */
  public Problem withHeader(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new Problem(status, detail, field, limit, Map.copyOf(more));
  }

  /** Returns an exception with this problem. */
  public ProblemException exception() {
    return new ProblemException(this);
  }

  /** Returns the answer. */
  public ApiResponse response() {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("type", "about:blank");
    tree.put("title", TITLES.getOrDefault(status, "Error"));
    tree.put("status", status);
    tree.put("detail", detail);
    if (field != null) {
      tree.put("field", field);
    }
    if (limit != null) {
      tree.put("limit", limit);
    }
    return new ApiResponse(status, TYPE, JsonTree.write(tree), headers);
  }
}
