package org.copydesk.output;

import static java.util.Objects.requireNonNull;

import java.io.Writer;
import java.util.Locale;

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
