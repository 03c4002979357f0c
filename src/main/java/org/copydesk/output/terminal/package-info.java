/** Makes text of a draft safe for a terminal, and measures its width there. Not exported. */
@NullMarked
package org.copydesk.output.terminal;

import org.jspecify.annotations.NullMarked;
