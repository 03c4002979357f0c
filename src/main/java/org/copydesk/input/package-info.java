/**
 * Reads drafts: {@link org.copydesk.input.DraftReader} turns bytes into {@link
 * org.copydesk.input.Draft}s, {@link org.copydesk.input.DraftFiles} finds them in a folder, and
 * {@link org.copydesk.input.DraftFormat} lists what can be read. What can't be read is told by a
 * {@link org.copydesk.input.Diagnostic} with its place and what was expected.
 */
@NullMarked
package org.copydesk.input;

import org.jspecify.annotations.NullMarked;
