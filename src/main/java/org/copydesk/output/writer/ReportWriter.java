package org.copydesk.output.writer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.draft.Draft;
import org.copydesk.finding.Report;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleFactory;

/**
 * Writes the reports of one run in the order of the calls.
 *
 * <p>Call {@link #begin} once, then {@link #report} and {@link #unreadable} as often as there are
 * drafts, then {@link #end} once. Reports aren't kept, so a run may have any length. The target is
 * flushed at the end and never closed. The same calls give the same characters on all platforms and
 * in all locales; lines end with LF. Lone surrogates become U+FFFD, so that the output is always
 * valid UTF-8. Not thread-safe.
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
   * Starts the output, before the first report.
   *
   * @throws IOException if the target can't be written to
   */
  void begin() throws IOException;

  /**
   * Returns whether the format shows similarities, which only {@code copydesk.withSimilarities()}
   * computes. False by default.
   */
  default boolean showsSimilarities() {
    return false;
  }

  /**
   * Adds the rules of the next reports, for formats that explain rules: {@code
   * copydesk.ruleFactories()}. Needed only for rules that aren't built in. Does nothing by default.
   */
  default void rules(List<RuleFactory> rules) {}

  /**
   * Writes one report.
   *
   * @throws IOException if the target can't be written to
   */
  void report(Report report) throws IOException;

  /**
   * Writes one report in a format that shows the article; by default calls {@link #report(Report)}.
   *
   * @param article the article that was checked
   * @throws IOException if the target can't be written to
   */
  default void report(Article article, Report report) throws IOException {
    report(report);
  }

  /**
   * Writes one report in a format that marks findings that fail a check; by default calls {@link
   * #report(Article, Report)}.
   *
   * @param failOn the lowest severity of findings that fail; empty if none do
   * @throws IOException if the target can't be written to
   */
  default void report(Article article, Report report, Optional<Severity> failOn)
      throws IOException {
    report(article, report);
  }

  /**
   * Writes an unreadable draft, in formats that have an entry for every draft.
   *
   * @throws IOException if the target can't be written to
   */
  void unreadable(Draft.Unreadable draft) throws IOException;

  /**
   * Ends the output after the last report and flushes the target.
   *
   * @throws IOException if the target can't be written to
   */
  void end() throws IOException;

  /**
   * Returns a warning, after {@link #end}, if a consumer's limit hides a part of the output, such
   * as GitHub's 25,000 SARIF results. Empty by default.
   */
  default Optional<String> shortfall() {
    return Optional.empty();
  }
}
