/**
 * How a text is laid out: its lines, white space and paragraphs, and the way from a passage back to
 * its place in the source.
 */
@NullMarked
package org.copydesk.text.layout;

import org.jspecify.annotations.NullMarked;
