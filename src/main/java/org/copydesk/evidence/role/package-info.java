/** Who does what to whom in a display text and in the body. */
@NullMarked
package org.copydesk.evidence.role;

import org.jspecify.annotations.NullMarked;
