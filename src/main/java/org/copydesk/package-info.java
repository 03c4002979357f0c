/**
 * The entry point: {@link org.copydesk.Copydesk} checks an {@link org.copydesk.article.Article} and
 * returns a {@link org.copydesk.finding.Report}.
 *
 * <p>Errors follow one model in all packages. A file that can't be opened, read or understood is
 * reported with its place and what was expected: an {@link org.copydesk.draft.Draft.Unreadable} or
 * an unchecked {@link org.copydesk.CopydeskException}. Streams and writing throw the {@link
 * java.io.IOException} that occurred. A wrong call throws an {@link IllegalArgumentException}, an
 * {@link IllegalStateException} or a {@link NullPointerException}. The content of an article never
 * makes anything throw.
 */
@NullMarked
package org.copydesk;

import org.jspecify.annotations.NullMarked;
