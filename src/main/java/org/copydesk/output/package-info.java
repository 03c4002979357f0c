/**
 * Writes reports. {@link org.copydesk.output.OutputFormat} lists the formats of reports, {@link
 * org.copydesk.output.ComparisonFormat} the formats of comparisons. They create the writers, whose
 * interfaces are in {@link org.copydesk.output.writer}.
 */
@NullMarked
package org.copydesk.output;

import org.jspecify.annotations.NullMarked;
