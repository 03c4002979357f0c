package org.copydesk.archive;

/**
 * What there is to tell about an archive.
 *
 * @param articles how many articles it has
 * @param version version of its form
 * @param bytes what its files take on disk
 * @since 0.1.0
 */
public record ArchiveInfo(int articles, int version, long bytes) {}
