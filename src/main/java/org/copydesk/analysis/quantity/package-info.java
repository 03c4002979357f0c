/** Extraction of quantities, and whether two of them agree. Not exported. */
@NullMarked
package org.copydesk.analysis.quantity;

import org.jspecify.annotations.NullMarked;
