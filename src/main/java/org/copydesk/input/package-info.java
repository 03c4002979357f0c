/**
 * Reads drafts: {@link org.copydesk.input.DraftReader} turns bytes into {@link
 * org.copydesk.draft.Draft}s, {@link org.copydesk.input.DraftFiles} finds them in a folder, and
 * {@link org.copydesk.input.DraftFormat} lists what can be read. What can't be read is reported in
 * a {@link org.copydesk.draft.Diagnostic} with its place and what was expected.
 *
 * <p>A draft that can't be read is a {@link org.copydesk.draft.Draft.Unreadable}, and so is a file
 * that is missing or can't be read to its end. {@link org.copydesk.input.DraftReader#articles}
 * throws a {@link org.copydesk.draft.DraftException} for both. Only a stream that the caller opened
 * throws an {@link java.io.IOException}.
 */
@NullMarked
package org.copydesk.input;

import org.jspecify.annotations.NullMarked;
