package org.copydesk.output.writer;

import java.io.IOException;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;

/**
 * Writes the reports of one run, one after the other, in the order in which they come.
 *
 * <p>Call {@link #begin} once, then {@link #report} and {@link #unreadable} as often as there are
 * drafts, then {@link #end} once. Nothing is kept of what was written, so a run may be of any
 * length. The target is flushed at the end and never closed. Same calls, same characters, whatever
 * the locale and the platform: lines end with LF. Lone surrogates come out as U+FFFD, so that what
 * is written is always valid UTF-8. Not thread-safe.
 *
 * <pre>{@code
 * var writer = OutputFormat.JSON.writer(target, OutputOptions.plain());
 * writer.begin();
 * writer.report(Copydesk.standard().withSimilarities().check(article));
 * writer.end();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface ReportWriter {

  /**
   * Writes what stands before the first report.
   *
   * @throws IOException if the target can't be written to
   */
  void begin() throws IOException;

  /**
   * Returns whether reports are written with their similarities, which a checker computes only when
   * asked for them: {@code copydesk.withSimilarities()}. False by default.
   */
  default boolean showsSimilarities() {
    return false;
  }

  /**
   * Writes one report.
   *
   * @throws IOException if the target can't be written to
   */
  void report(Report report) throws IOException;

  /**
   * Writes one report on an article, in forms that show the article itself; in all others as {@link
   * #report(Report)}.
   *
   * @param article the article that was checked
   * @throws IOException if the target can't be written to
   */
  default void report(Article article, Report report) throws IOException {
    report(report);
  }

  /**
   * Writes one report on an article, in forms that tell findings that fail a check from others; in
   * all others as {@link #report(Article, Report)}.
   *
   * @param failOn the severity from which on a finding fails; empty where none does
   * @throws IOException if the target can't be written to
   */
  default void report(Article article, Report report, Optional<Severity> failOn)
      throws IOException {
    report(article, report);
  }

  /**
   * Writes that a draft couldn't be read, in forms that have an entry for every draft.
   *
   * @throws IOException if the target can't be written to
   */
  void unreadable(Draft.Unreadable draft) throws IOException;

  /**
   * Writes what stands after the last report and flushes the target.
   *
   * @throws IOException if the target can't be written to
   */
  void end() throws IOException;

  /**
   * Tells, once all is written, what those who read this form won't be shown because of limits that
   * they set; one line without a closing period. Empty by default.
   */
  default Optional<String> shortfall() {
    return Optional.empty();
  }
}
