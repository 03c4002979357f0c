/**
 * The command line. {@link org.copydesk.cli.Main} parses it and runs a {@link
 * org.copydesk.cli.command.Command}, which returns an {@link org.copydesk.cli.command.ExitCode}.
 * The commands {@code compare}, {@code explain} and {@code rules} are here, the others in
 * subpackages. Not exported.
 */
@NullMarked
package org.copydesk.cli;

import org.jspecify.annotations.NullMarked;
