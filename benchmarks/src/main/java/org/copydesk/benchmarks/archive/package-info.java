/**
 * How fast a large archive is and what it finds, on articles that a generator makes: {@link
 * org.copydesk.benchmarks.archive.ArchiveBenchmark}.
 */
@NullMarked
package org.copydesk.benchmarks.archive;

import org.jspecify.annotations.NullMarked;
