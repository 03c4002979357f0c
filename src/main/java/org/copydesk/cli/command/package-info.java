/**
 * What all commands work with: {@link org.copydesk.cli.command.Command}, its {@link
 * org.copydesk.cli.command.CommandContext}, the drafts that paths mean, and how options are read.
 */
@NullMarked
package org.copydesk.cli.command;

import org.jspecify.annotations.NullMarked;
