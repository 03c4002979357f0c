/**
 * Code that all commands share: the interface {@link org.copydesk.cli.command.Command}, its {@link
 * org.copydesk.cli.command.CommandContext}, options, and the drafts that paths select. Not
 * exported.
 */
@NullMarked
package org.copydesk.cli.command;

import org.jspecify.annotations.NullMarked;
