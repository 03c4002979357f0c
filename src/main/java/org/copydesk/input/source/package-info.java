/**
 * The text of a file, and the mapping from a passage back to its place in the file. Not exported.
 */
@NullMarked
package org.copydesk.input.source;

import org.jspecify.annotations.NullMarked;
