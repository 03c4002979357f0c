/** Extraction of dates. Not exported. */
@NullMarked
package org.copydesk.analysis.date;

import org.jspecify.annotations.NullMarked;
