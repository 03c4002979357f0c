/** Changed files, from the {@code git} command. It is run without a shell. Not exported. */
@NullMarked
package org.copydesk.cli.git;

import org.jspecify.annotations.NullMarked;
