/**
 * Writes reports: {@link org.copydesk.output.OutputFormat} lists the formats and creates their
 * {@link org.copydesk.output.writer.ReportWriter}s, which write one {@link
 * org.copydesk.finding.Report} after another. {@link org.copydesk.output.writer.ComparisonWriter}
 * does the same for comparisons of two texts.
 */
@NullMarked
package org.copydesk.output;

import org.jspecify.annotations.NullMarked;
