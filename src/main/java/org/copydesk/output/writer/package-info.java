/**
 * The interfaces of all output formats: {@link org.copydesk.output.writer.ReportWriter} for
 * reports, {@link org.copydesk.output.writer.ComparisonWriter} for comparisons of two texts.
 */
@NullMarked
package org.copydesk.output.writer;

import org.jspecify.annotations.NullMarked;
