/**
 * {@code copydesk init}, which writes a configuration file, and {@code copydesk config}, which
 * prints the effective settings. Not exported.
 */
@NullMarked
package org.copydesk.cli.config;

import org.jspecify.annotations.NullMarked;
