/**
 * Writes what a check found: {@link org.copydesk.output.OutputFormat} names the forms and makes a
 * {@link org.copydesk.output.writer.ReportWriter} of each, which takes one {@link
 * org.copydesk.finding.Report} after another. {@link org.copydesk.output.writer.ComparisonWriter}
 * does the same for comparisons of two texts.
 */
@NullMarked
package org.copydesk.output;

import org.jspecify.annotations.NullMarked;
