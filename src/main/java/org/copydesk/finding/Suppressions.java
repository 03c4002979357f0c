package org.copydesk.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.copydesk.article.Suppression;

/**
 * What became of an article's suppressions. Immutable.
 *
 * @param suppressed the findings that were left out of the report, in {@link Finding#ORDER}
 * @param stale those that no finding is for, and that can go. One whose finding is left out because
 *     another one explains it isn't stale, nor is one of a rule that was switched off, failed, or
 *     had no other articles to look for duplicates in
 * @param unknown those for a rule that the checker doesn't have
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
   * A finding that was left out.
   *
   * @param finding the finding
   * @param by the suppression that is for it, that of its passage before that of the article
   * @since 0.1.0
   */
  public record Suppressed(Finding finding, Suppression by) {

    /** Checks the parts. */
    public Suppressed {
      requireNonNull(finding, "finding");
      requireNonNull(by, "by");
    }
  }

  /** Returns that of an article without suppressions. */
  public static Suppressions none() {
    return NONE;
  }

  /** Returns whether there is nothing to tell. */
  public boolean isEmpty() {
    return suppressed.isEmpty() && stale.isEmpty() && unknown.isEmpty();
  }
}
