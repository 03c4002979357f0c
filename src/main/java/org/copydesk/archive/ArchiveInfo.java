package org.copydesk.archive;

/**
 * The size and version of an archive.
 *
 * @param articles number of its articles
 * @param version version of its format
 * @param bytes size of its files on disk
 * @since 0.1.0
 */
public record ArchiveInfo(int articles, int version, long bytes) {}
