/** Reports drafts that were saved, for {@code check --watch}. Not exported. */
@NullMarked
package org.copydesk.cli.watch;

import org.jspecify.annotations.NullMarked;
