/** Evidence for the quantities in a claim. Not exported. */
@NullMarked
package org.copydesk.evidence.number;

import org.jspecify.annotations.NullMarked;
