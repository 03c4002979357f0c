/**
 * {@code copydesk archive add}, {@code remove}, {@code search} and {@code info}: archives of
 * published articles. Not exported.
 */
@NullMarked
package org.copydesk.cli.archive;

import org.jspecify.annotations.NullMarked;
