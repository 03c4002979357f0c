/**
 * The command line: {@link org.copydesk.cli.Main} parses it, each {@link
 * org.copydesk.cli.command.Command} does one thing, {@link org.copydesk.cli.command.ExitCode} says
 * how it went.
 */
@NullMarked
package org.copydesk.cli;

import org.jspecify.annotations.NullMarked;
