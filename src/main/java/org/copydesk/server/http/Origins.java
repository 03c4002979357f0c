package org.copydesk.server.http;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.copydesk.server.api.Problem;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/**
 * The web origins whose pages may use the service, besides its own. Browsers name the origin of a
 * page in each request that could do harm; programs name none. Immutable.
 */
final class Origins {
  /** Any origin. */
  static final String ANY = "*";

  private static final String METHODS = "GET, POST";
  private static final String HEADERS = "Authorization, Content-Type";
  private static final String EXPOSED = "Retry-After";
  private static final String PREFLIGHT_SECONDS = "600";

  // One header for all requests, so that a cache keeps no answer for the wrong origin.
  private static final HttpField VARY = new HttpField(HttpHeader.VARY, "Origin");

  private final Set<String> allowed;

  Origins(Collection<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /** Returns whether the origin of a request may use the service. */
  boolean allows(@Nullable String origin, @Nullable String host) {
    return origin == null
        || allowed.contains(ANY)
        || allowed.contains(origin)
        || isOwn(origin, host);
  }

  /** Returns whether a page of this service sent the request. */
  private static boolean isOwn(String origin, @Nullable String host) {
    return host != null
        && (origin.equals("http://" + host.toLowerCase(Locale.ROOT))
            || origin.equals("https://" + host.toLowerCase(Locale.ROOT)));
  }

  /** Adds to an answer what lets the page of an allowed origin read it. */
  void addTo(HttpFields.Mutable answer, @Nullable String origin) {
    if (!allowed.isEmpty()) {
      answer.add(VARY);
      if (origin != null && (allowed.contains(ANY) || allowed.contains(origin))) {
        answer.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, allowed.contains(ANY) ? ANY : origin);
        answer.put(HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
      }
    }
  }

  /** Adds to the answer of a preflight request what the page may send. */
  void addPreflightTo(HttpFields.Mutable answer) {
    answer.put(HttpHeader.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    answer.put(HttpHeader.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
    answer.put(HttpHeader.ACCESS_CONTROL_MAX_AGE, PREFLIGHT_SECONDS);
  }

  static Problem refused(String origin) {
    return Problem.of(
        403, "pages of " + origin + " may not use this service: --allow-origin allows them");
  }
}
