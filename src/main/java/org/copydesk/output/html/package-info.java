/** The report as a page for a browser. Not exported. */
@NullMarked
package org.copydesk.output.html;

import org.jspecify.annotations.NullMarked;
