/** Asks the {@code git} command which files have changed: no library, and no shell in between. */
@NullMarked
package org.copydesk.cli.git;

import org.jspecify.annotations.NullMarked;
