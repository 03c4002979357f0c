/**
 * Published articles in a Lucene index on disk. {@link org.copydesk.archive.ArchiveWriter} fills
 * it, {@link org.copydesk.archive.Archive} finds in it what an article may be a duplicate of, for
 * the rules {@code duplicate-article} and {@code duplicate-headline} to judge.
 *
 * <p>Errors of reading and writing are an {@link org.copydesk.archive.ArchiveException}, which is
 * an {@link java.io.IOException} and says what to do. Methods that can't declare it, since {@link
 * org.copydesk.rule.KnownArticles} doesn't, wrap it in an {@link java.io.UncheckedIOException}.
 */
@NullMarked
package org.copydesk.archive;

import org.jspecify.annotations.NullMarked;
