package org.copydesk.config;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.Copydesk;

/** Makes each checker once, however many drafts and files ask for it. Thread-safe. */
final class Checkers {
  private final Map<List<List<String>>, Copydesk> known = new ConcurrentHashMap<>();

  /** Throws as {@link EffectiveSettings#checker} does. */
  Copydesk of(EffectiveSettings inForce) {
    var key = inForce.ofChecker();
    return key.isEmpty()
        ? Copydesk.standard()
        : known.computeIfAbsent(key, missing -> inForce.checker());
  }
}
