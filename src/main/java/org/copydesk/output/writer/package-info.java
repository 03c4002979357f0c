/**
 * What every output format implements: {@link org.copydesk.output.writer.ReportWriter} for reports,
 * {@link org.copydesk.output.writer.ComparisonWriter} for comparisons.
 */
@NullMarked
package org.copydesk.output.writer;

import org.jspecify.annotations.NullMarked;
