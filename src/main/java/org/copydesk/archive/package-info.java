/**
 * Published articles in a Lucene index on disk. {@link org.copydesk.archive.ArchiveWriter} fills
 * it, {@link org.copydesk.archive.Archive} finds in it what an article may be a duplicate of, for
 * the rules {@code duplicate-article} and {@code duplicate-headline} to judge.
 *
 * <p>Errors of reading and writing are an {@link org.copydesk.archive.ArchiveException}, which is
 * an {@link java.io.IOException} and says what to do. Only the two methods of {@link
 * org.copydesk.rule.KnownArticles} can't declare it, and wrap it in an {@link
 * java.io.UncheckedIOException}; a check reports that as a failure of the rule that asked.
 */
@NullMarked
package org.copydesk.archive;

import org.jspecify.annotations.NullMarked;
