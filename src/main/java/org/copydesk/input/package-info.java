/**
 * Reads drafts. {@link org.copydesk.input.DraftReader} turns bytes into {@link
 * org.copydesk.draft.Draft}s, {@link org.copydesk.input.DraftFiles} finds files in a folder, and
 * {@link org.copydesk.input.DraftFormat} lists the formats. Each format has a subpackage that isn't
 * exported.
 *
 * <p>A draft that can't be read is a {@link org.copydesk.draft.Draft.Unreadable}, and so is a file
 * that is missing or can't be read to its end. Its {@link org.copydesk.draft.Diagnostic}s have the
 * place and what was expected. {@link org.copydesk.input.DraftReader#articles} throws a {@link
 * org.copydesk.draft.DraftException} instead. Only a stream that the caller opened throws an {@link
 * java.io.IOException}.
 */
@NullMarked
package org.copydesk.input;

import org.jspecify.annotations.NullMarked;
