/**
 * The layout of a text: lines, white space and paragraphs, and the mapping from a passage to its
 * place in the source. Not exported.
 */
@NullMarked
package org.copydesk.text.layout;

import org.jspecify.annotations.NullMarked;
