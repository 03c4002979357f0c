/**
 * Drafts in plain text. {@link org.copydesk.input.plain.PlainText} is the entry point; {@link
 * org.copydesk.input.plain.BlockShape} recognises bylines, subheadlines and crossheads for other
 * formats, too. Not exported.
 */
@NullMarked
package org.copydesk.input.plain;

import org.jspecify.annotations.NullMarked;
