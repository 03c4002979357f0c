package org.copydesk.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.copydesk.CheckSession;
import org.copydesk.Copydesk;
import org.copydesk.article.Article;
import org.copydesk.article.Passage;
import org.copydesk.finding.Report;

/**
 * The sessions of open documents, so that the next check of a document costs little. Those used
 * last are kept, up to a number of characters. Thread-safe: a document whose session is in use is
 * checked without one.
 */
final class Sessions {
  private static final long MAX_IDLE = TimeUnit.MINUTES.toNanos(10);

  // Some 35 bytes each.
  private static final int MAX_CHARACTERS = 400_000;

  // Documents above it would drive out all others.
  private static final int MAX_DOCUMENT = MAX_CHARACTERS / 4;

  private final LongSupplier nanoTime;
  private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  private static final class Entry {
    final ReentrantLock lock = new ReentrantLock();
    final CheckSession session;
    int characters;
    long used;

    Entry(CheckSession session) {
      this.session = session;
    }
  }

  /** Holds the clock. */
  Sessions(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Checks the next version of a document.
   *
   * @param key the document, and the checker, since a session belongs to one
   */
  Report check(String key, Copydesk copydesk, Article article) {
    int length = article.passages().stream().map(Passage::text).mapToInt(String::length).sum();
    if (length > MAX_DOCUMENT) {
      return copydesk.check(article);
    }
    var entry = entry(key, copydesk, length);
    if (!entry.lock.tryLock()) {
      return copydesk.check(article);
    }
    try {
      return entry.session.check(article);
    } finally {
      entry.lock.unlock();
    }
  }

  private synchronized Entry entry(String key, Copydesk copydesk, int length) {
    long now = nanoTime.getAsLong();
    var entry = entries.computeIfAbsent(key, id -> new Entry(copydesk.session()));
    characters += length - entry.characters;
    entry.characters = length;
    entry.used = now;
    var eldest = entries.values().iterator();
    while (eldest.hasNext()) {
      var candidate = eldest.next();
      if (characters <= MAX_CHARACTERS && now - candidate.used <= MAX_IDLE) {
        break;
      }
      characters -= candidate.characters;
      eldest.remove();
    }
    return entry;
  }

  /** Returns how many documents are kept. */
  synchronized int size() {
    return entries.size();
  }
}
