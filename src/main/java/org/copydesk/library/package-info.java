/** The libraries that users of Copydesk add for what they need, and the error without them. */
@NullMarked
package org.copydesk.library;

import org.jspecify.annotations.NullMarked;
