package org.copydesk.article;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * Says how large an article may be to be checked. What is checked in the time of one article is
 * thereby bounded. Immutable and thread-safe.
 *
 * @param maxLength most UTF-16 code units that all passages may have together
 * @param maxParagraphs most paragraphs that the body may have
 * @param maxDisplayLength most UTF-16 code units that a passage outside the body, such as the
 *     headline, may have
 * @since 0.1.0
 */
public record ArticleLimits(int maxLength, int maxParagraphs, int maxDisplayLength) {
  // A long novel, which takes a few seconds.
  private static final ArticleLimits STANDARD = new ArticleLimits(1_000_000, 20_000, 10_000);

  private static final ArticleLimits NONE =
      new ArticleLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is below 1
   */
  public ArticleLimits {
    requirePositive("maxLength", maxLength);
    requirePositive("maxParagraphs", maxParagraphs);
    requirePositive("maxDisplayLength", maxDisplayLength);
  }

  private static void requirePositive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more: " + value);
    }
  }

  /**
   * Returns the default limits: 1,000,000 UTF-16 code units (some 170,000 words) in all, 20,000
   * paragraphs, and 10,000 units in a passage outside the body.
   */
  public static ArticleLimits standard() {
    return STANDARD;
  }

  /** Returns limits that no article exceeds, for callers that bound time and memory themselves. */
  public static ArticleLimits none() {
    return NONE;
  }

  /**
   * A part of an article that is above a limit.
   *
   * @param passage the first passage above it, or the one with which the article exceeds it
   * @param message the part and the limit, such as {@code article has 30,000 paragraphs: expected
   *     at most 20,000}
   * @since 0.1.0
   */
  public record LimitViolation(Passage passage, String message) {}

  /** Returns the first part of an article above a limit; empty if there is none. */
  public Optional<LimitViolation> violation(Article article) {
    var body = requireNonNull(article, "article").body();
    if (body.size() > maxParagraphs) {
      return violation(
          body.get(maxParagraphs), "article has", body.size(), "paragraphs", maxParagraphs);
    }
    long length = 0;
    Passage over = null;
    for (var passage : article.passages()) {
      int its = passage.text().length();
      if (passage.role() != Role.PARAGRAPH && its > maxDisplayLength) {
        return violation(passage, passage.name() + " has", its, "characters", maxDisplayLength);
      }
      length += its;
      if (length > maxLength && over == null) {
        over = passage;
      }
    }
    return over == null
        ? Optional.empty()
        : violation(over, "article has", length, "characters", maxLength);
  }

  private static Optional<LimitViolation> violation(
      Passage passage, String what, long found, String unit, int limit) {
    return Optional.of(
        new LimitViolation(
            passage,
            String.format(
                Locale.ROOT, "%s %,d %s: expected at most %,d", what, found, unit, limit)));
  }
}
