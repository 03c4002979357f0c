package org.copydesk.output;

import static java.util.Objects.requireNonNull;

import java.io.Writer;
import java.util.Locale;
import org.copydesk.output.ci.CheckstyleWriter;
import org.copydesk.output.ci.CodeClimateWriter;
import org.copydesk.output.ci.GitHubWriter;
import org.copydesk.output.ci.JUnitWriter;
import org.copydesk.output.ci.MarkdownWriter;
import org.copydesk.output.ci.RdjsonlWriter;
import org.copydesk.output.ci.SarifWriter;
import org.copydesk.output.html.HtmlReportWriter;

/**
 * Names the forms in which reports can be written.
 *
 * @since 0.1.0
 */
public enum OutputFormat {
  /** For people: each finding with excerpts of its places, and a line that sums up. */
  TEXT {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return new TextReportWriter(target, options);
    }
  },
  /** One JSON list with an object for each draft. Needs Jackson. */
  JSON {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return JsonReportWriter.list(target);
    }
  },
  /** One JSON object a line for each draft. Needs Jackson. */
  JSONL {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return JsonReportWriter.lines(target);
    }
  },
  /** SARIF 2.1.0 for code hosts. Needs Jackson. */
  SARIF {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return new SarifWriter(target);
    }
  },
  /** GitHub's workflow commands, which it shows beside the lines. */
  GITHUB {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return new GitHubWriter(target);
    }
  },
  /** Checkstyle's XML, which most build servers read. */
  CHECKSTYLE {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return new CheckstyleWriter(target);
    }
  },
  /** JUnit's XML: a suite for each draft. */
  JUNIT {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return new JUnitWriter(target);
    }
  },
  /** Reviewdog's diagnostics, a JSON object a line. Needs Jackson. */
  RDJSONL {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return new RdjsonlWriter(target);
    }
  },
  /** GitLab's code quality report. Needs Jackson. */
  CODECLIMATE {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return new CodeClimateWriter(target);
    }
  },
  /** Tables in Markdown, as for the summary of a job. */
  MARKDOWN {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return new MarkdownWriter(target);
    }
  },
  /** One page for a browser, with the articles and their findings marked in them. */
  HTML {
    @Override
    ReportWriter open(Writer target, OutputOptions options) {
      return new HtmlReportWriter(target);
    }
  };

  abstract ReportWriter open(Writer target, OutputOptions options);

  /**
   * Returns a writer of this form.
   *
   * @param target what is written to, in small pieces, so it had better be buffered; stays open
   */
  public ReportWriter writer(Writer target, OutputOptions options) {
    return open(requireNonNull(target, "target"), requireNonNull(options, "options"));
  }

  /** Returns the name in lower case, as the command line has it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
