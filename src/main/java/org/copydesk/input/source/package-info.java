/** Text of a file, and the way back from what was read of it to its place in the file. */
@NullMarked
package org.copydesk.input.source;

import org.jspecify.annotations.NullMarked;
