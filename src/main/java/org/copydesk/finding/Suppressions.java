package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.copydesk.article.Suppression;

/**
 * The effects of an article's suppressions. Immutable.
 *
 * @param suppressed the suppressed findings, in {@link Finding#ORDER}
 * @param stale the suppressions without a finding, which can be removed. A suppression isn't stale
 *     if another finding explains its finding, or if its rule was switched off, failed, had no
 *     known articles to search, or doesn't support the language
 * @param unknown the suppressions of rules that the checker doesn't have
 * @since 0.1.0
 */
public record Suppressions(
    List<Suppressed> suppressed, List<Suppression> stale, List<Suppression> unknown) {
  private static final Suppressions NONE = new Suppressions(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Suppressions {
    suppressed = List.copyOf(suppressed);
    stale = List.copyOf(stale);
    unknown = List.copyOf(unknown);
  }

  /**
   * A suppressed finding.
   *
   * @param finding the finding
   * @param by its suppression, the most specific one: that of the fault, then of its passage, of
   *     its block, of the body, of the article
   * @since 0.1.0
   */
  public record Suppressed(Finding finding, Suppression by) {

    /** Checks the parts. */
    public Suppressed {
      requireNonNull(finding, "finding");
      requireNonNull(by, "by");
    }
  }

  /** Returns the value for an article without suppressions. */
  public static Suppressions none() {
    return NONE;
  }

  /** Returns whether all lists are empty. */
  public boolean isEmpty() {
    return suppressed.isEmpty() && stale.isEmpty() && unknown.isEmpty();
  }
}
