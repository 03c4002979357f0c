package org.copydesk.server.http;

import java.util.Set;
import org.copydesk.server.api.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The names of this machine. A service without a key answers only requests to them: otherwise a
 * page from elsewhere could use it, whose name leads to this machine (DNS rebinding).
 */
final class LocalHosts {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private LocalHosts() {}

  /** Returns whether a Host header names this machine, with any port. */
  static boolean contains(@Nullable String host) {
    if (host == null) {
      return false;
    }
    int port = host.lastIndexOf(':');
    boolean isPort = port > host.lastIndexOf(']');
    return NAMES.contains(isPort ? host.substring(0, port) : host);
  }

  static Problem refused() {
    return Problem.of(
        421,
        "a service without a key answers only requests to localhost: --key-file sets a key for"
            + " others");
  }
}
