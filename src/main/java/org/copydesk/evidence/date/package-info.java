/** Evidence for the dates in a claim. Not exported. */
@NullMarked
package org.copydesk.evidence.date;

import org.jspecify.annotations.NullMarked;
