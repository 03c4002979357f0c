/** Text of a file, and the way back from a passage to its place in the file. */
@NullMarked
package org.copydesk.input.source;

import org.jspecify.annotations.NullMarked;
