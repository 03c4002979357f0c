/**
 * Writes reports. {@link org.copydesk.output.OutputFormat} lists the formats and creates the
 * writers, whose interface is in {@link org.copydesk.output.writer}.
 */
@NullMarked
package org.copydesk.output;

import org.jspecify.annotations.NullMarked;
