package org.copydesk.output;

import static java.util.Objects.requireNonNull;

import java.io.Writer;
import java.util.Locale;
import org.copydesk.library.OptionalLibrary;
import org.copydesk.output.ci.CheckstyleWriter;
import org.copydesk.output.ci.CodeClimateWriter;
import org.copydesk.output.ci.GitHubWriter;
import org.copydesk.output.ci.JUnitWriter;
import org.copydesk.output.ci.MarkdownWriter;
import org.copydesk.output.ci.RdjsonlWriter;
import org.copydesk.output.ci.SarifWriter;
import org.copydesk.output.html.HtmlReportWriter;
import org.copydesk.output.json.JsonReportWriter;
import org.copydesk.output.text.TextReportWriter;
import org.copydesk.output.writer.OutputOptions;
import org.copydesk.output.writer.ReportWriter;

/**
 * Formats of reports.
 *
 * <pre>{@code
 * ReportWriter writer = OutputFormat.SARIF.writer(target, OutputOptions.plain());
 * writer.begin();
 * for (Article article : articles) {
 *   writer.report(article, copydesk.check(article));
 * }
 * writer.end();
 * }</pre>
 *
 * @since 0.1.0
 */
public enum OutputFormat {
  /** For people: each finding with excerpts of its places, and a summary line. */
  TEXT,
  /** One JSON list with an object for each draft. Needs Jackson. */
  JSON,
  /** One JSON object a line for each draft. Needs Jackson. */
  JSONL,
  /** SARIF 2.1.0 for code hosts. Needs Jackson. */
  SARIF,
  /** GitHub's workflow commands, shown as annotations beside the lines. */
  GITHUB,
  /** Checkstyle's XML, which most build servers read. */
  CHECKSTYLE,
  /** JUnit's XML: a suite for each draft. */
  JUNIT,
  /** Reviewdog's diagnostics, a JSON object a line. Needs Jackson. */
  RDJSONL,
  /** GitLab's code quality report. Needs Jackson. */
  CODECLIMATE,
  /** Tables in Markdown, as for the summary of a job. */
  MARKDOWN,
  /** One page for a browser, with the articles and their findings marked in them. */
  HTML;

  /**
   * Returns a writer of this format.
   *
   * @param target destination, which stays open; pass a buffered writer
   * @throws org.copydesk.MissingLibraryException if the format needs Jackson, which is missing
   */
  public ReportWriter writer(Writer target, OutputOptions options) {
    requireNonNull(target, "target");
    requireNonNull(options, "options");
    switch (this) {
      case JSON, JSONL -> OptionalLibrary.JACKSON.require("Writing JSON");
      case SARIF -> OptionalLibrary.JACKSON.require("Writing SARIF");
      case RDJSONL -> OptionalLibrary.JACKSON.require("Writing rdjsonl");
      case CODECLIMATE -> OptionalLibrary.JACKSON.require("Writing codeclimate");
      case TEXT, GITHUB, CHECKSTYLE, JUNIT, MARKDOWN, HTML -> {}
    }
    return switch (this) {
      case TEXT -> new TextReportWriter(target, options);
      case JSON -> new JsonReportWriter(target, true);
      case JSONL -> new JsonReportWriter(target, false);
      case SARIF -> new SarifWriter(target);
      case GITHUB -> new GitHubWriter(target);
      case CHECKSTYLE -> new CheckstyleWriter(target);
      case JUNIT -> new JUnitWriter(target);
      case RDJSONL -> new RdjsonlWriter(target);
      case CODECLIMATE -> new CodeClimateWriter(target);
      case MARKDOWN -> new MarkdownWriter(target);
      case HTML -> new HtmlReportWriter(target);
    };
  }

  /** Returns the name on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
