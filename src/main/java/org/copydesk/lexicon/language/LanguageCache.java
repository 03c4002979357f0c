package org.copydesk.lexicon.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Cache of values that are made once for each language. An article names its language, so that the
 * codes are unbounded: the two-letter codes of ISO 639 and a few others are cached, values for the
 * rest are made each time. Thread-safe.
 *
 * @param <T> type of the values; immutable
 * @since 0.1.0
 */
public final class LanguageCache<T> {
  static final int MAX_OTHERS = 32;

  private static final Set<String> ISO_639 = Set.of(Locale.getISOLanguages());

  private final Map<String, T> made = new ConcurrentHashMap<>();
  private final AtomicInteger others = new AtomicInteger();
  private final Function<Locale, T> maker;

  /** Creates a cache. The function gets a language without country and script. */
  public LanguageCache(Function<Locale, T> maker) {
    this.maker = maker;
  }

  /** Returns the value of a language. Country and script are ignored. */
  public T of(Locale language) {
    var code = language.getLanguage();
    var known = made.get(code);
    if (known != null) {
      return known;
    }
    boolean kept = ISO_639.contains(code) || others.getAndIncrement() < MAX_OTHERS;
    return kept ? made.computeIfAbsent(code, this::make) : make(code);
  }

  private T make(String code) {
    return maker.apply(Locale.forLanguageTag(code));
  }
}
