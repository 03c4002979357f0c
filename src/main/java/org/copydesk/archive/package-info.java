/**
 * Published articles in a Lucene index on disk. {@link org.copydesk.archive.ArchiveWriter} adds
 * them. {@link org.copydesk.archive.Archive} finds articles that another article may duplicate, for
 * the rules {@code duplicate-article} and {@code duplicate-headline}.
 *
 * <p>Errors of reading and writing are an {@link org.copydesk.archive.ArchiveException}, which is
 * an {@link java.io.IOException} and names the remedy. Only the two methods of {@link
 * org.copydesk.rule.KnownArticles} can't declare it: they wrap it in an {@link
 * java.io.UncheckedIOException}, and a check reports it as a failure of the rule.
 */
@NullMarked
package org.copydesk.archive;

import org.jspecify.annotations.NullMarked;
