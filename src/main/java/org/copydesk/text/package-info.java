/**
 * Words and places in texts. {@link org.copydesk.text.Span} marks a stretch of a passage, {@link
 * org.copydesk.text.SourcePosition} is a line and column of the source file, {@link
 * org.copydesk.text.WordShape} describes how a word is written.
 */
@NullMarked
package org.copydesk.text;

import org.jspecify.annotations.NullMarked;
