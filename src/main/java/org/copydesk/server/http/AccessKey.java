package org.copydesk.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.copydesk.server.api.Problem;
import org.jspecify.annotations.Nullable;

/** The key that clients send as {@code Authorization: Bearer KEY}. Immutable. */
final class AccessKey {
  private static final String SCHEME = "Bearer ";

  private final byte[] digest;

  AccessKey(String key) {
    this.digest = digest(key);
  }

  /** Returns whether a header has this key. Takes the same time for every wrong key. */
  boolean isIn(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(digest, digest(authorization.substring(SCHEME.length()).strip()));
  }

  static Problem missing() {
    return Problem.of(401, "expected the header Authorization: Bearer KEY with the service's key")
        .withHeader("WWW-Authenticate", "Bearer");
  }

  /** Digests of all keys have one length, so that a comparison doesn't show how long the key is. */
  private static byte[] digest(String key) {
    return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
  }
}
