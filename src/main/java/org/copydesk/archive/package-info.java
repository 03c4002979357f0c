/**
 * Published articles in a Lucene index on disk. {@link org.copydesk.archive.ArchiveWriter} fills
 * it, {@link org.copydesk.archive.Archive} finds in it what an article may be a duplicate of, for
 * the rules {@code duplicate-article} and {@code duplicate-headline} to judge.
 */
@NullMarked
package org.copydesk.archive;

import org.jspecify.annotations.NullMarked;
