/**
 * The interface of all formats of reports, {@link org.copydesk.output.writer.ReportWriter}, and its
 * options.
 */
@NullMarked
package org.copydesk.output.writer;

import org.jspecify.annotations.NullMarked;
