/**
 * The report as an HTML page. {@link org.copydesk.output.html.HtmlReportWriter} writes it. Not
 * exported.
 */
@NullMarked
package org.copydesk.output.html;

import org.jspecify.annotations.NullMarked;
