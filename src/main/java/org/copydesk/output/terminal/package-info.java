/** Text from a draft made safe for a terminal, and its width there. Not exported. */
@NullMarked
package org.copydesk.output.terminal;

import org.jspecify.annotations.NullMarked;
