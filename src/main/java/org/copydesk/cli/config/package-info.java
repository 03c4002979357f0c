/** {@code copydesk init} and {@code copydesk config}: writes a configuration, shows one. */
@NullMarked
package org.copydesk.cli.config;

import org.jspecify.annotations.NullMarked;
